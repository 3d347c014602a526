// Tasklist's additions: forms in the reader's language, refusals beside their fields, and the case each task belongs to.
import { translateAnswers } from './answers.js';
import { card, openTask } from './cases.js';
import { arabic } from './language.js';
import { keepCompletionOpen, letFieldsSettle } from './completion.js';
import { openLinksBeside } from './links.js';
import { nameSigns } from './names.js';
import { showOneAtATime } from './phone.js';
import { counted } from './plural.js';
import { takeArabicDigits, translateForms } from './formwords.js';
import { showRefusals } from './refusals.js';
import { whenRunning } from './running.js';

keepCompletionOpen();
letFieldsSettle();
showRefusals();
translateAnswers();
openLinksBeside();
nameSigns();
showOneAtATime();
translateForms();
takeArabicDigits();

const SPANS = {
  mm: { two: 'دقيقتين', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' },
  hh: { two: 'ساعتين', few: '# ساعات', many: '# ساعة', other: '# ساعة' },
  dd: { two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
  MM: { two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
  yy: { two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' }
};

/** A translation file can hold one wording per span of time; Arabic needs one per kind of number. */
function countSpans(moment) {
  const relativeTime = {};
  Object.entries(SPANS).forEach(([span, forms]) => {
    relativeTime[span] = n => counted(n, { one: forms.other, zero: forms.other, ...forms });
  });
  moment.updateLocale('ar', { relativeTime });
}

if (arabic) whenRunning(['moment', '$rootScope', (moment, $rootScope) => {
  if (moment.locales().includes('ar')) countSpans(moment);
  $rootScope.$on('$translateLoadingSuccess', () => countSpans(moment));
}]);

/** On a narrow screen the form needs the room of the filters, which one button brings back. */
if (innerWidth < 1000) document.body.classList.add('filters-column-close');

export default [card, openTask];
