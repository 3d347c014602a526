const FORMS = new Intl.PluralRules('ar');

/** Counts in Arabic: the wording for none, one, two, few (3–10), many (11–99) and other; # stands for the number. */
export function counted(n, { zero, one, two, few, many, other }) {
  const form = { zero, one, two, few, many }[FORMS.select(n)] ?? other;
  return form.replace('#', n);
}
