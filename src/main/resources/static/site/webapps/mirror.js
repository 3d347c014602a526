// Camunda's sheets know left and right only. In a page read from right to left their rules are turned over in place:
// what stood on the left stands on the right. Drawings, code and what is placed by computed coordinates stay as they are.
const STAYS = /\.(djs|bjs|dmn|dms|tjs|cm|glyphicon|tooltip|popover)[-_ .:{]|\.(diagram|viewer|CodeMirror|powered-by)|\[cam-widget-(bpmn|dmn|cmmn)-viewer|\.(tooltip|popover)$/;
const PAIRS = [['left', 'right'], ['margin-left', 'margin-right'], ['padding-left', 'padding-right'],
  ['border-left-width', 'border-right-width'], ['border-left-style', 'border-right-style'], ['border-left-color', 'border-right-color'],
  ['border-top-left-radius', 'border-top-right-radius'], ['border-bottom-left-radius', 'border-bottom-right-radius']];
const WORDS = ['text-align', 'float', 'clear'];
const OTHER = { left: 'right', right: 'left' };

function swap(style, left, right) {
  const [l, lp, r, rp] = [style.getPropertyValue(left), style.getPropertyPriority(left), style.getPropertyValue(right), style.getPropertyPriority(right)];
  if (l === r) return;
  l ? style.setProperty(right, l, lp) : style.removeProperty(right);
  r ? style.setProperty(left, r, rp) : style.removeProperty(left);
}

function turn(rules) {
  for (const rule of rules) {
    if (rule.cssRules?.length && !rule.selectorText) {
      turn(rule.cssRules);
    } else if (rule.style && !STAYS.test(rule.selectorText)) {
      PAIRS.forEach(([left, right]) => swap(rule.style, left, right));
      for (const word of WORDS) {
        const other = OTHER[rule.style.getPropertyValue(word)];
        if (other) rule.style.setProperty(word, other, rule.style.getPropertyPriority(word));
      }
      const transform = rule.style.transform.replace(/translate(X|3d)?\((-?)([\d.]+)(%|px)/, (all, kind, minus, n, unit) =>
        Number(n) ? `translate${kind || ''}(${minus ? '' : '-'}${n}${unit}` : all);
      if (transform !== rule.style.transform) rule.style.transform = transform;
    }
  }
}

function turnSheet(node) {
  const ours = !node.matches('link[rel=stylesheet], style') || node.href?.includes('user-styles') || node.dataset.mirrored;
  if (ours || !node.sheet) return;
  node.dataset.mirrored = 'true';
  turn(node.sheet.cssRules);
}

export function mirrorStyles() {
  document.querySelectorAll('link[rel=stylesheet], style').forEach(turnSheet);
  document.addEventListener('load', event => event.target.matches?.('link') && turnSheet(event.target), true);
  new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => node.nodeType === 1 && turnSheet(node))))
    .observe(document.head, { childList: true });
}
