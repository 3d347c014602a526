package org.sharaka.dialogues.intake;

import java.util.List;
import java.util.Set;

/** Which fields stand on which of the four pages of the form. */
public final class FormFields {

  private static final List<List<String>> PAGES = List.of(
      List.of("organisation", "organisationName", "registrationNumber", "registrationAuthority", "representative", "email", "phone", "hideName"),
      List.of("titleAr", "titleEn", "area", "sectors", "region", "problem", "affectedGroups", "affectedNumber", "legalTexts", "entryPoint", "earlierContacts"),
      List.of("counterparts", "counterpartUnknown", "format", "outcome", "proposals", "urgent", "urgency", "preferredFrom", "preferredUntil", "confidentiality",
          "coApplicants"),
      List.of("hasConflict", "conflict", "charter", "noThirdParties", "notice"));

  private FormFields() {}

  public static int pages() {
    return PAGES.size();
  }

  public static List<List<String>> inOrder() {
    return PAGES;
  }

  /** @param page counts from 1 */
  public static Set<String> of(int page) {
    return Set.copyOf(PAGES.get(page - 1));
  }

  /** @return the page a field stands on, 1 for one that stands nowhere */
  public static int pageOf(String field) {
    return 1 + Math.max(0, PAGES.indexOf(PAGES.stream().filter(fields -> fields.contains(field)).findFirst().orElse(PAGES.get(0))));
  }
}
