// A section of Cockpit's dashboard: each project with its six phases, what is done, going on, late or waiting.
import { language, say } from './language.js';
import { nameSigns } from './names.js';

const PAGE = 20;
const PHASES = 6;
const root = document.querySelector('base').getAttribute('app-root');
const home = root.replace(/\/camunda$/, '');
const dates = new Intl.DateTimeFormat(say('ar-u-ca-gregory-nu-latn', 'en-GB'), { day: 'numeric', month: 'long', year: 'numeric' });

const STATES = {
  done: { name: say('مكتملة', 'Done'), path: 'M3 8.5 6.5 12 13 4.5' },
  active: { name: say('قيد التنفيذ', 'Going on'), path: 'M5 3.5 12 8 5 12.5Z', filled: true },
  late: { name: say('متأخرة', 'Late'), path: 'M8 3v6M8 12v.5' },
  gate: { name: say('في مراجعة الانتقال', 'At the gate'), path: 'M5.5 3.5v9M10.5 3.5v9' },
  returned: { name: say('مُعادة للاستكمال', 'Returned'), path: 'M6 4 3 7l3 3M3.5 7H10a3 3 0 0 1 0 6H7' },
  waiting: { name: say('لم تبدأ', 'Not started'), path: 'M8 4.5a3.5 3.5 0 1 0 .01 0' },
  off: { name: say('لا تُنفَّذ', 'Not carried out'), path: 'M4 8h8' }
};
const STATE_OF = { COMPLETED: 'done', IN_PROGRESS: 'active', AT_GATE: 'gate', RETURNED: 'returned', NOT_STARTED: 'waiting' };
const SHORT_NAMES = [say('التواصل المجتمعي', 'Outreach'), say('البحث والتحليل', 'Research'), say('التغذية الراجعة', 'Feedback'),
  say('التقرير والمسودة', 'Report and draft'), say('النشر والتوعية', 'Awareness'), say('الاعتماد والتدشين', 'Adoption')];

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => value !== undefined && element.setAttribute(name, value));
  element.append(...children);
  return element;
}

function icon({ path, filled }) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  if (filled) line.setAttribute('class', 'filled');
  svg.append(line);
  return svg;
}

const state = phase => phase.late ? 'late' : STATE_OF[phase.status] || 'off';
const bdi = text => make('bdi', {}, text);
const day = date => date ? dates.format(new Date(`${date}T12:00:00Z`)) : say('غير محدد', 'not set');

function span(from, to) {
  return say(`من ${day(from)} إلى ${day(to)}`, `${day(from)} to ${day(to)}`);
}

/** Everything a cell stands for, in words. */
function details(phase) {
  const lines = [phase.name, phase.late ? `${STATES.late.name} · ${phase.statusName}` : phase.statusName,
    say(`المخطط: ${span(phase.plannedStart, phase.plannedEnd)}`, `Planned: ${span(phase.plannedStart, phase.plannedEnd)}`)];
  if (phase.actualEnd) lines.push(say(`الفعلي: ${span(phase.actualStart, phase.actualEnd)}`, `Actual: ${span(phase.actualStart, phase.actualEnd)}`));
  else if (phase.actualStart) lines.push(say(`بدأت فعليًا في ${day(phase.actualStart)}`, `Started on ${day(phase.actualStart)}`));
  lines.push(say(`نسبة الإنجاز: ${phase.percent}%`, `Completion: ${phase.percent}%`));
  if (phase.overdueTasks) lines.push(say(`مهام متأخرة: ${phase.overdueTasks}`, `Overdue tasks: ${phase.overdueTasks}`));
  if (phase.iteration > 1) lines.push(say(`رقم الدورة: ${phase.iteration}`, `Round: ${phase.iteration}`));
  return lines;
}

/** Spellings that readers take for the same, as the server's search does. */
function fold(text) {
  return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا').replace(/[ىیئ]/g, 'ي').replace(/ؤ/g, 'و').replace(/ة/g, 'ه').replace(/ک/g, 'ك')
    .replace(/[٠-٩]/g, d => d.charCodeAt(0) - 0x660).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

class Section {

  constructor(node) {
    this.pages = [null];
    this.tip = make('div', { class: 'sharaka-tip', role: 'tooltip', id: 'sharaka-tip', hidden: '' });
    this.body = make('tbody');
    this.table = make('table', {}, this.head(), this.body);
    this.scroll = make('div', { class: 'sharaka-scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'sharaka-projects' }, this.table);
    this.note = make('p', { class: 'sharaka-note', role: 'status' });
    this.search = make('input', { type: 'search', id: 'sharaka-search' });
    this.previous = this.turner(say('السابق', 'Previous'), () => this.pages.pop());
    this.following = this.turner(say('التالي', 'Next'), () => this.pages.push(this.next));
    node.append(make('section', { class: 'sharaka-projects', lang: language, dir: say('rtl', 'ltr'), 'aria-labelledby': 'sharaka-projects' },
      make('h2', { id: 'sharaka-projects' }, say('المشاريع والمراحل الست', 'Projects and their six phases')), this.tools(), this.legend(), this.scroll, this.note,
      make('div', { class: 'sharaka-pages' }, this.previous, this.following), this.tip));
    this.follow(this.table);
    this.load();
  }

  head() {
    const phases = SHORT_NAMES.map((name, i) => make('th', { scope: 'col' }, make('span', { class: 'sharaka-number' }, String(i + 1)), ' ', name));
    return make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, say('المشروع', 'Project')), ...phases));
  }

  tools() {
    let pause;
    const again = () => {
      clearTimeout(pause);
      this.pages = [null];
      this.load();
    };
    this.search.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(again, 300);
    });
    const form = make('form', { class: 'sharaka-tools', role: 'search' }, make('label', { for: 'sharaka-search' }, say('بحث بالرقم أو العنوان', 'Search by number or title')), this.search);
    form.addEventListener('submit', event => {
      event.preventDefault();
      again();
    });
    return form;
  }

  legend() {
    const entries = Object.entries(STATES).map(([key, { name, ...drawing }]) => make('li', { class: `sharaka-state ${key}` }, icon(drawing), name));
    return make('ul', { class: 'sharaka-legend', 'aria-label': say('مفتاح الألوان والرموز', 'What colours and signs mean') }, ...entries);
  }

  turner(text, turn) {
    const button = make('button', { type: 'button', class: 'btn btn-default' }, text);
    button.addEventListener('click', () => {
      turn();
      this.load();
    });
    return button;
  }

  async load() {
    const asked = this.asked = { words: this.search.value.trim(), after: this.pages[this.pages.length - 1] };
    this.scroll.setAttribute('aria-busy', 'true');
    try {
      const query = new URLSearchParams({ limit: PAGE, ...(asked.after && { after: asked.after }), ...(asked.words && { q: asked.words }) });
      const answer = await fetch(`${home}/api/v1/projects?${query}`, { headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = await answer.json();
      if (asked === this.asked) this.show(page, asked.words);
    } catch {
      if (asked === this.asked) this.failed();
    }
  }

  show({ items, next }, words) {
    const wanted = fold(words).split(' ');
    const found = items.filter(item => wanted.every(word => fold(`${item.number} ${item.titleAr} ${item.titleEn}`).includes(word)));
    this.next = next;
    this.body.replaceChildren(...found.map(project => this.row(project)));
    this.scroll.hidden = !found.length;
    this.scroll.removeAttribute('aria-busy');
    this.previous.hidden = this.pages.length === 1;
    this.following.hidden = !next;
    this.note.replaceChildren(...found.length ? [] : words ? [say('لا يوجد مشروع يوافق البحث.', 'No project matches the search.')] : this.nothingYet());
  }

  nothingYet() {
    return [say('لا توجد مشاريع بعد. يُسجَّل المشروع من ', 'There are no projects yet. A project is registered in the '),
      make('a', { href: `${root}/app/tasklist/default/` }, say('قائمة المهام', 'task list')), say(' عبر «بدء إجراء».', ' by “Start process”.')];
  }

  failed() {
    this.scroll.removeAttribute('aria-busy');
    const again = make('button', { type: 'button', class: 'btn btn-default' }, say('إعادة المحاولة', 'Try again'));
    again.addEventListener('click', () => this.load());
    this.note.replaceChildren(say('تعذّر تحميل المشاريع. ', 'The projects could not be loaded. '), again);
  }

  row(project) {
    const title = make('a', { href: `${home}/desk/cases/${encodeURIComponent(project.number)}` }, bdi(project.title));
    const facts = make('div', { class: 'sharaka-facts' }, bdi(project.number), ' · ', project.statusName);
    if (project.processInstanceId) {
      facts.append(' · ', make('a', { href: `#/process-instance/${encodeURIComponent(project.processInstanceId)}` }, say('مسار الإجراء', 'Process')));
    }
    return make('tr', {}, make('th', { scope: 'row' }, title, facts), ...project.phases.slice(0, PHASES).map(phase => this.cell(phase)));
  }

  cell(phase) {
    const key = state(phase);
    const running = ['active', 'late', 'returned'].includes(key) ? make('span', { class: 'sharaka-percent' }, bdi(`${phase.percent}%`)) : '';
    const button = make('button', { type: 'button', class: `sharaka-state ${key}`, 'aria-describedby': 'sharaka-tip' }, icon(STATES[key]),
      make('span', {}, phase.late || key === 'off' ? key === 'off' ? phase.statusName : STATES.late.name : STATES[key].name), running);
    button.details = details(phase);
    return make('td', {}, button);
  }

  /** The dates of a cell appear beside it on hover, focus and touch, and go away with Escape. */
  follow(table) {
    const near = event => event.target.closest?.('button.sharaka-state');
    const over = event => near(event) && this.explain(near(event));
    const away = event => !this.tip.contains(event.relatedTarget) && !near({ target: event.relatedTarget || table }) && this.silence();
    ['mouseover', 'focusin', 'click'].forEach(type => table.addEventListener(type, over));
    ['mouseout', 'focusout'].forEach(type => table.addEventListener(type, away));
    this.tip.addEventListener('mouseleave', () => this.silence());
    document.addEventListener('keydown', event => event.key === 'Escape' && this.silence());
    document.addEventListener('scroll', () => this.silence(), true);
  }

  explain(button) {
    this.tip.replaceChildren(...button.details.map((line, i) => make(i ? 'div' : 'strong', {}, line)));
    this.tip.hidden = false;
    const at = button.getBoundingClientRect();
    const width = this.tip.offsetWidth;
    const below = at.bottom + this.tip.offsetHeight + 8 < innerHeight;
    this.tip.style.left = `${Math.max(8, Math.min(at.left + at.width / 2 - width / 2, innerWidth - width - 8))}px`;
    this.tip.style.top = below ? `${at.bottom + 4}px` : `${at.top - this.tip.offsetHeight - 4}px`;
  }

  silence() {
    this.tip.hidden = true;
  }
}

/** Cockpit gathers plugins in a last section; this is what people come for, so it goes first. */
function toTheTop(node) {
  const section = node.closest('section.deprecate');
  if (section) section.parentElement.prepend(section);
}

nameSigns();

export default {
  id: 'sharaka-projects', pluginPoint: 'cockpit.dashboard', priority: 100, properties: { label: 'Projects' },
  render: node => {
    new Section(node);
    setTimeout(() => toTheTop(node));
  }
};
