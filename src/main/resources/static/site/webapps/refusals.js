// When the server refuses a form it says why, sentence by sentence, each with the field it is about. The sentences are put
// beside those fields, and all of them on top of the form; what was typed stays as it is.
import { say } from './language.js';

const SUBMISSION = /\/(task|process-definition)\/[^/]+\/submit-form$/;
const CONTROLS = 'input:not([type=hidden]), textarea, select, button';
const CHANGES = '.fjs-dropdownlist-item, .fjs-select-cross, .fjs-taglist-tag-remove, .flatpickr-day, .fjs-number-arrow-container button, .fjs-repeat-row-remove';
let counter = 0;

/** The form in front: that of an open dialog, else that of the task. */
function currentForm() {
  return [...document.querySelectorAll('[cam-tasklist-form-camunda]')].filter(form => form.offsetParent).pop();
}

/** Follows a path such as agenda[0].title through the schema to the id of the field and the rows it stands in. */
function locate(components, path) {
  const [key, ...rest] = path;
  for (const field of components || []) {
    if (field.type === 'group') {
      const found = locate(field.components, path);
      if (found) return found;
    } else if (field.type === 'dynamiclist' && field.path === key.name) {
      return rest.length && key.row !== undefined
        ? locate(field.components, rest.map((step, i) => i ? step : { ...step, rows: [...(key.rows || []), key.row] }))
        : { id: field.id, rows: key.rows || [], list: true };
    } else if (field.key === key.name) {
      return { id: field.id, rows: key.rows || [] };
    }
  }
  return null;
}

function steps(field) {
  return field.split('.').map(step => {
    const [, name, row] = /^([^[]*)(?:\[(\d+)])?$/.exec(step) || [null, step];
    return { name, row };
  });
}

function wrapper(form, place) {
  if (!place) return null;
  const tail = `-${[place.id, ...place.rows].join('_')}`;
  const part = [...form.querySelectorAll('[id^="fjs-form-"]')].find(one => one.id.endsWith(tail) || one.id.includes(`${tail}-`));
  return part?.closest('.fjs-form-field') || null;
}

function drop(field) {
  [...field.querySelectorAll('.sharaka-refusal')].filter(sentence => sentence.closest('.fjs-form-field') === field).forEach(sentence => {
    field.querySelectorAll(`[aria-describedby~="${sentence.id}"]`).forEach(control => {
      control.setAttribute('aria-describedby', control.getAttribute('aria-describedby').split(' ').filter(id => id !== sentence.id).join(' '));
      control.removeAttribute('aria-invalid');
    });
    sentence.remove();
  });
  field.classList.remove('sharaka-refused');
}

export function clearRefusals(form = document) {
  form.querySelectorAll('.sharaka-refused').forEach(drop);
  form.querySelectorAll('.sharaka-refusals').forEach(summary => summary.remove());
}

function mark(field, message) {
  const sentence = document.createElement('p');
  sentence.className = 'sharaka-refusal';
  sentence.id = `sharaka-refusal-${++counter}`;
  sentence.textContent = message;
  const label = field.querySelector('.fjs-form-field-label');
  label ? label.after(sentence) : field.prepend(sentence);
  field.classList.add('sharaka-refused');
  field.querySelectorAll(CONTROLS).forEach(control => {
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby') || ''} ${sentence.id}`.trim());
  });
}

function goTo(field) {
  const control = field.querySelector(CONTROLS);
  (control || field).focus({ preventScroll: true });
  field.scrollIntoView({ block: 'nearest' });
}

function line({ message, field }) {
  const item = document.createElement('li');
  if (!field) {
    item.textContent = message;
    return item;
  }
  const link = document.createElement('a');
  link.href = '';
  link.textContent = message;
  link.addEventListener('click', event => {
    event.preventDefault();
    event.stopPropagation();
    goTo(field);
  });
  item.append(link);
  return item;
}

function summarise(form, refusals) {
  const summary = document.createElement('div');
  summary.className = 'sharaka-refusals';
  summary.setAttribute('role', 'alert');
  summary.tabIndex = -1;
  const heading = document.createElement('h3');
  heading.textContent = say('لم تُقبل البيانات بعد', 'Not accepted yet');
  const list = document.createElement('ul');
  list.append(...refusals.map(line));
  summary.append(heading, list);
  form.prepend(summary);
  return summary;
}

async function show(url, refusals) {
  const form = currentForm();
  if (!form) return;
  clearRefusals(form);
  const schema = await fetch(url.replace(/submit-form$/, url.includes('/task/') ? 'deployed-form' : 'deployed-start-form')).then(answer => answer.json());
  const placed = refusals.map(({ field, message }) => ({ message, field: field ? wrapper(form, locate(schema.components, steps(field))) : null }));
  placed.filter(one => one.field).forEach(one => mark(one.field, one.message));
  const summary = summarise(form, placed);
  const first = placed.find(one => one.field)?.field;
  first ? goTo(first) : (summary.focus({ preventScroll: true }), summary.scrollIntoView({ block: 'start' }));
}

function answered(request, url) {
  if (request.status !== 400) return;
  try {
    const refused = JSON.parse(request.responseText);
    if (refused.type === 'Refused') show(url, refused.refusals);
  } catch {
    // not an answer of ours
  }
}

/** The form library keeps what it is answered to itself, so the answers are read as they arrive. */
function watchSubmissions() {
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (SUBMISSION.test(url)) this.addEventListener('load', () => answered(this, url));
    return open.call(this, method, url, ...rest);
  };
}

function changed(event) {
  const field = event.target.closest?.('.sharaka-refused');
  if (field && event.target.closest('.fjs-form-field') === field) drop(field);
}

/** What the browser already finds wrong stands beside its field; the reader is taken there. */
function goToFirstError(event) {
  if (!event.target.closest?.('.form-actions .btn-primary, .modal-footer .btn-primary')) return;
  const form = currentForm();
  setTimeout(() => {
    const wrong = form?.querySelector('.fjs-form-field-error')?.closest('.fjs-form-field');
    if (wrong) goTo(wrong);
  }, 50);
}

export function showRefusals() {
  watchSubmissions();
  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  document.addEventListener('mousedown', event => event.target.closest?.(CHANGES) && changed(event), true);
  document.addEventListener('click', goToFirstError);
}
