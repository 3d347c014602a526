const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const DAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const SHORT_DAYS = ['أحد', 'اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت'];

/** For the date picker of forms. */
export const FLATPICKR = {
  firstDayOfWeek: 0,
  weekdays: { shorthand: SHORT_DAYS, longhand: DAYS },
  months: { shorthand: MONTHS, longhand: MONTHS },
  yearAriaLabel: 'السنة',
  monthAriaLabel: 'الشهر'
};

/** For the date pickers of the applications themselves. */
export function nameDates($locale) {
  Object.assign($locale.DATETIME_FORMATS, { MONTH: MONTHS, STANDALONEMONTH: MONTHS, SHORTMONTH: MONTHS, DAY: DAYS, SHORTDAY: SHORT_DAYS, FIRSTDAYOFWEEK: 6 });
}
