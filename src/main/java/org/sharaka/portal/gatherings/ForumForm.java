package org.sharaka.portal.gatherings;

import java.util.Locale;
import java.util.UUID;
import org.sharaka.kernel.Language;

/**
 * What was typed into a public form of a forum.
 *
 * @param form    the key of the form, new each time it is shown
 * @param website the field that nobody sees
 */
record ForumForm(String form, String name, String email, String institution, Language language, Boolean consent, String title, String gist, String website) {

  static ForumForm empty(Locale locale) {
    return new ForumForm(UUID.randomUUID().toString(), "", "", "", Language.of(locale), false, "", "", "");
  }

  boolean agrees() {
    return Boolean.TRUE.equals(consent);
  }

  boolean isByProgram() {
    return website != null && !website.isEmpty();
  }

  Language languageOr(Locale locale) {
    return language == null ? Language.of(locale) : language;
  }
}
