// Buttons of Tasklist and Cockpit show a sign and no word. Whoever cannot see the sign gets the word that the tooltip has, or ours.
import { say } from './language.js';

const NAMES = [
  ['.region-toggle[data-region="filters"]', say('طيّ القوائم أو عرضها', 'Fold or unfold the filters')],
  ['.region-toggle[data-region="list"]', say('طيّ قائمة المهام أو عرضها', 'Fold or unfold the list of tasks')],
  ['.region-toggle[data-region="task"]', say('طيّ المهمة أو عرضها', 'Fold or unfold the task')],
  ['.maximize', say('عرض المهمة وحدها أو مع القوائم', 'Show the task alone or beside the lists')],
  ['.new-sort > .dropdown-toggle', say('إضافة ترتيب آخر', 'Sort by something else too')],
  ['.btn.dropdown-toggle', say('حفظ البحث أو فتح بحث محفوظ', 'Save the search or open a saved one')],
  ['.close', say('إغلاق', 'Close')]
];

const CONTROLS = 'a[href], button';
const SETTLING = 300;

function name(element) {
  if (element.matches('input[uib-typeahead]')) element.setAttribute('role', 'combobox');
  if (!element.matches(CONTROLS) || element.innerText.trim() || element.hasAttribute('aria-label') && !element.dataset.named) return;
  const word = element.getAttribute('uib-tooltip') || element.querySelector('[uib-tooltip]')?.getAttribute('uib-tooltip')
    || NAMES.find(([place]) => element.matches(place))?.[1];
  if (!word || element.getAttribute('aria-label') === word) return;
  element.dataset.named = '';
  element.setAttribute('aria-label', word);
}

function nameAll(root) {
  [root, ...root.querySelectorAll(`${CONTROLS}, input[uib-typeahead]`)].filter(element => element.isConnected).forEach(name);
}

/** Words come a moment after their element. */
function nameSoon(root) {
  if (root.nodeType === Node.ELEMENT_NODE) setTimeout(() => nameAll(root), SETTLING);
}

export function nameSigns() {
  nameAll(document.body);
  new MutationObserver(changes => changes.forEach(change => change.type === 'attributes' ? nameSoon(change.target) : change.addedNodes.forEach(nameSoon)))
    .observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['uib-tooltip'] });
}
