// Draws the models as pictures for the README, in Arabic and in English.
//
//   cd docs/pictures && npm ci && node draw.mjs            the models that the README shows
//   node draw.mjs commentRound mailDispatch                 others, by the key of their process
//
// Needs Node 20 or newer and Chromium or Chrome (CHROMIUM=/path/to/it if it is not found).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const SHOWN = ['projectLifecycle', 'phase1Outreach', 'phase2Research', 'phase3Feedback', 'phase4Drafting', 'phase5Awareness', 'phase6Adoption',
  'phaseGate', 'surveyCampaign', 'dialogueSession'];
const WIDEST = 2600;
const LARGEST = 200_000;

const asset = path => pathToFileURL(join(HERE, 'node_modules/bpmn-js/dist', path)).href;
const font = name => pathToFileURL(join(ROOT, 'src/main/resources/static/site/fonts', `ibm-plex-sans-arabic-${name}-400-normal.woff2`)).href;

function chromium(...args) {
  for (const browser of [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean)) {
    try {
      return execFileSync(browser, ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--allow-file-access-from-files',
        '--virtual-time-budget=8000', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error('no Chromium found; name it in CHROMIUM');
}

/** A page that shows a model and nothing else. Arabic lines are set from right to left, though the drawing runs from left to right. */
function page(model, language) {
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${asset('assets/diagram-js.css')}"><link rel="stylesheet" href="${asset('assets/bpmn-js.css')}">
<style>@font-face { font-family: Plex; src: url(${font('arabic')}); unicode-range: U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF; }
@font-face { font-family: Plex; src: url(${font('latin')}); } body { margin: 0; background: #fff; } text, tspan { unicode-bidi: plaintext; } #canvas { width: 4000px; height: 2000px; }</style>
<div id="canvas"></div><script src="${asset('bpmn-navigated-viewer.production.min.js')}"></script><script>
(async () => {
  await document.fonts.load('12px Plex', 'مثال example');
  const style = { fontFamily: 'Plex' };
  const viewer = new BpmnJS({ container: '#canvas', textRenderer: { defaultStyle: style, externalStyle: style } });
  const english = ${language === 'en'};
  viewer.on('import.parse.complete', ({ definitions }) => english && (function turn(element) {
    for (const extension of element.extensionElements?.values ?? []) {
      for (const property of extension.$children ?? []) {
        if (property.name === 'en') element.$type === 'bpmn:TextAnnotation' ? element.text = property.value : element.name = property.value;
      }
    }
    [...element.rootElements ?? [], ...element.flowElements ?? [], ...element.artifacts ?? []].forEach(turn);
  })(definitions));
  await viewer.importXML(${JSON.stringify(model)});
  const { svg } = await viewer.saveSVG();
  document.body.innerHTML = '<div style="display:inline-block;padding:12px">' + svg.slice(svg.indexOf('<svg')) + '</div>';
  const { width, height } = document.body.firstChild.getBoundingClientRect();
  document.documentElement.dataset.size = Math.ceil(width) + 'x' + Math.ceil(height);
})();
</script>`;
}

function draw(key, path, language, folder) {
  const html = join(folder, 'page.html');
  const picture = join(HERE, 'models', language === 'ar' ? `${key}.png` : `${key}.${language}.png`);
  writeFileSync(html, page(readFileSync(path, 'utf8'), language));
  const address = pathToFileURL(html).href;
  const [width, height] = /data-size="(\d+)x(\d+)"/.exec(chromium('--dump-dom', address)).slice(1).map(Number);
  chromium(`--force-device-scale-factor=${Math.min(1.5, WIDEST / width)}`, `--window-size=${width},${height}`, `--screenshot=${picture}`, address);
  const size = statSync(picture).size;
  console.log(`${picture} ${Math.round(size / 1000)} kB`);
  if (size > LARGEST) throw new Error('too large for the README');
}

const models = Object.fromEntries(readdirSync(join(ROOT, 'processes'), { recursive: true }).filter(file => file.endsWith('.bpmn'))
  .map(file => [file.replace(/^.*[/\\]|\.bpmn$/g, ''), join(ROOT, 'processes', file)]));
const folder = mkdtempSync(join(tmpdir(), 'models-'));
mkdirSync(join(HERE, 'models'), { recursive: true });
const wanted = process.argv.slice(2);
for (const key of wanted.length ? wanted : SHOWN) {
  for (const language of ['ar', 'en']) draw(key, models[key], language, folder);
}
rmSync(folder, { recursive: true });
