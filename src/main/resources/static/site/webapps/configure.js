// What the four web applications have in common. Their config.js is read before anything is shown, so this is where the
// page gets its language and direction.
import { nameDates } from './arabicdates.js';
import './bar.js';
import { language, say } from './language.js';
import { mirrorStyles } from './mirror.js';
import { whenRunning } from './running.js';

/** The date picker of forms would follow the browser's region, whose calendar and digits form-js cannot read. */
function writeDatesDayFirst() {
  const Original = Intl.DateTimeFormat;
  const dayFirst = (locales, options) => new Original(locales === 'default' ? 'en-GB' : locales, options);
  Intl.DateTimeFormat = Object.assign(function (locales, options) { return dayFirst(locales, options); },
    { prototype: Original.prototype, supportedLocalesOf: Original.supportedLocalesOf.bind(Original) });
}

/**
 * Translations are kept in the browser by Camunda's version only: a better one would come a visit late, and on the first
 * visit some words would be asked for before they are there. So today's are put in their place before anything is shown.
 */
async function bringTranslations(tag) {
  const base = document.querySelector('base');
  const place = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  Object.keys(kept).filter(key => key.includes('_locales_data_')).forEach(key => delete kept[key]);
  const answer = await fetch(`${place}${tag}.json`);
  if (answer.ok) kept[`${place}_locales_data_${tag}_${window.bust}`] = JSON.stringify(await answer.json());
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

/**
 * @param name    what the application is called in Arabic and in English
 * @param own     its own settings
 * @param spoken  the languages it has translations for; the last one stands in for what another lacks
 */
export async function configure(name, own = {}, spoken = ['ar', 'en']) {
  const shown = spoken.includes(language) ? language : spoken[spoken.length - 1];
  document.documentElement.lang = shown;
  document.documentElement.dir = shown === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.dataset.reader = language;
  if (shown === 'ar') {
    mirrorStyles();
    whenRunning(['$locale', nameDates]);
  }
  writeDatesDayFirst();
  await bringTranslations(shown);
  return {
    app: { name: say(...name), vendor: say('شراكة ·', 'Sharaka ·') },
    locales: { availableLocales: [shown], fallbackLocale: shown },
    dateFormat: { abbr: 'D MMM YYYY HH:mm', normal: say('D MMMM YYYY، HH:mm', 'D MMMM YYYY, HH:mm'), long: say('dddd D MMMM YYYY، HH:mm', 'dddd D MMMM YYYY, HH:mm'), short: 'D MMMM YYYY' },
    disableWelcomeMessage: true,
    ...own
  };
}
