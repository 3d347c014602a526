// form-js speaks English only. Its own words – not those of the form – are put into the reader's language as they appear.
import { FLATPICKR } from './arabicdates.js';
import { arabic, say } from './language.js';
import { counted } from './plural.js';

const CHARACTERS = { zero: '# حرف', one: 'حرف واحد', two: 'حرفان', few: '# أحرف', many: '# حرفًا', other: '# حرف' };
const DECIMALS = { one: 'منزلة عشرية واحدة', two: 'منزلتان عشريتان', few: '# منازل عشرية', many: '# منزلة عشرية', other: '# منزلة عشرية' };

const MESSAGES = [
  [/^Field must match pattern .*\.$/s, () => say('القيمة لا توافق الصيغة المطلوبة.', 'This does not have the form asked for.')],
  [/^Field is required\.$/, () => say('هذا الحقل مطلوب.', 'This field is required.')],
  [/^Field must have minimum value of (.*)\.$/, n => say(`أقل قيمة مقبولة هي ${n}.`, `The smallest value accepted is ${n}.`)],
  [/^Field must have maximum value of (.*)\.$/, n => say(`أكبر قيمة مقبولة هي ${n}.`, `The largest value accepted is ${n}.`)],
  [/^Field must have minimum length of (\d+)\.$/, n => say(`النص أقصر من الحد الأدنى، وهو ${counted(Number(n), CHARACTERS)}.`, `At least ${n} characters are needed.`)],
  [/^Field must have maximum length of (\d+)\.$/, n => say(`النص أطول من الحد الأقصى، وهو ${counted(Number(n), CHARACTERS)}.`, `At most ${n} characters are possible.`)],
  [/^Field must be a valid  international phone number.*$/, () => say('يُرجى إدخال رقم هاتف دولي صحيح، مثل ‎+96824000000‎.', 'Please enter an international phone number, such as +96824000000.')],
  [/^Field must be a valid email\.$/, () => say('يُرجى إدخال بريد إلكتروني صحيح.', 'Please enter a valid e-mail address.')],
  [/^Value is not a number\.$/, () => say('يُرجى إدخال رقم.', 'Please enter a number.')],
  [/^Value is expected to be an integer\.$/, () => say('يُرجى إدخال عدد صحيح بلا كسور.', 'Please enter a whole number.')],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, n => say(`أكثر ما يُقبل بعد الفاصلة: ${counted(Number(n), DECIMALS)}.`, `At most ${n} decimal digits are possible.`)],
  [/^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/, (a, b) => say(`أقرب قيمتين مقبولتين هما ${a} و${b}.`, `The nearest values accepted are ${a} and ${b}.`)],
  [/^Date and time must both be entered\.$/, () => say('يُرجى إدخال التاريخ والوقت معًا.', 'Please enter both the date and the time.')]
];

const WORDS = [
  [/^Add new$/, () => 'إضافة'], [/^Collapse$/, () => 'طيّ'], [/^Expand all \((\d+)\)$/, n => `عرض الكل (${n})`],
  [/^Remove list item (\d+)$/, n => `إزالة البند ${n}`], [/^Remove tag$/, () => 'إزالة'],
  [/^No results$/, () => 'لا نتائج'], [/^All values selected$/, () => 'اختيرت كل القيم'], [/^Nothing to show\.$/, () => 'لا شيء لعرضه.'],
  [/^Search$/, () => 'بحث'], [/^Select$/, () => 'اختيار'], [/^Increment$/, () => 'زيادة'], [/^Decrement$/, () => 'إنقاص'],
  [/^Previous page$/, () => 'الصفحة السابقة'], [/^Next page$/, () => 'الصفحة التالية'],
  [/^dd\/mm\/yyyy$/, () => 'يوم/شهر/سنة'], [/^hh:mm( \?m)?$/, () => 'ساعة:دقيقة']
];

/** Where form-js puts words of its own; elsewhere the same word would be the form's. */
const OWN_TEXT = '.fjs-repeat-render-footer, .fjs-dropdownlist-empty, .fjs-select-placeholder, .fjs-table-empty, .fjs-table-td-empty';
const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

function put(text, table) {
  for (const [pattern, wording] of table) {
    const match = pattern.exec(text.trim());
    if (match) return wording(...match.slice(1));
  }
  return null;
}

function translateText(node) {
  const owner = node.parentElement;
  const table = owner?.closest('.fjs-form-field-error') ? MESSAGES : arabic && owner?.closest(OWN_TEXT) ? WORDS : [];
  const wording = put(node.data, table);
  if (wording !== null && wording !== node.data) node.data = wording;
}

function translateAttributes(element) {
  for (const name of arabic ? ATTRIBUTES : []) {
    const wording = element.hasAttribute(name) ? put(element.getAttribute(name), WORDS) : null;
    if (wording !== null) element.setAttribute(name, wording);
  }
}

function translate(root) {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = nodes.nextNode()) {
    node.nodeType === Node.TEXT_NODE ? translateText(node) : translateAttributes(node);
  }
}

function inForm(node) {
  return (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('.fjs-container');
}

export function translateForms() {
  if (arabic) window.flatpickr?.localize(FLATPICKR);
  new MutationObserver(changes => changes.forEach(change => {
    if (change.type === 'childList') change.addedNodes.forEach(node => (inForm(node) || node.querySelector?.('.fjs-container')) && translate(node));
    else if (inForm(change.target)) translate(change.target);
  })).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
}

const DIGITS = /[٠-٩۰-۹٫]/;

function latin(text) {
  return text.replace(/[٠-٩]/g, d => d.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, d => d.charCodeAt(0) - 0x6f0).replace(/٫/g, '.');
}

/** Fields for numbers, dates and times would silently swallow the digits of an Arabic keyboard. */
export function takeArabicDigits() {
  const figures = '.fjs-form-field-number input, .fjs-form-field-datetime input';
  const instead = (event, text) => {
    if (!event.target.matches?.(figures) || !DIGITS.test(text || '')) return;
    event.preventDefault();
    event.stopPropagation();
    document.execCommand('insertText', false, latin(text));
  };
  document.addEventListener('keypress', event => instead(event, event.key), true);
  document.addEventListener('beforeinput', event => instead(event, event.data || event.dataTransfer?.getData('text/plain')), true);
}
