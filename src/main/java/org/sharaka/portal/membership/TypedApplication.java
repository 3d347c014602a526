package org.sharaka.portal.membership;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.Language;
import org.sharaka.memberships.Application;
import org.sharaka.memberships.Issue;
import org.sharaka.memberships.MembershipKind;

/**
 * What was typed into the application form, as text: whatever it is, the page can show it again.
 *
 * @param website the field that nobody sees
 */
record TypedApplication(String submissionId, String nameAr, String nameEn, String registrationNumber, String registrationAuthority, String registeredOn,
    String registrationExpiresOn, String field, String specialisation, String regions, String beneficiaries, String representativeName,
    String representativeEmail, String representativePhone, String alternateName, String alternateEmail, String nonProfit, String partisan, String conflict,
    String wish, String issue, List<String> interests, String publishName, String charter, String consent, String website) {

  private static final String YES = "yes";

  TypedApplication {
    interests = interests == null ? List.of() : interests;
  }

  static TypedApplication blank(String submissionId) {
    return new TypedApplication(submissionId, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", MembershipKind.MEMBER.name(), "", List.of(), "", "", "", "");
  }

  boolean isByProgram() {
    return website != null && !website.isEmpty();
  }

  boolean acceptsCharter() {
    return YES.equals(charter);
  }

  boolean agrees() {
    return YES.equals(consent);
  }

  Application said(Language language) {
    Application.Contact representative = new Application.Contact(text(representativeName), text(representativeEmail), text(representativePhone));
    Application.Contact alternate = text(alternateName) == null && text(alternateEmail) == null ? null
        : new Application.Contact(text(alternateName), text(alternateEmail), null);
    return new Application(text(nameAr), text(nameEn), text(registrationNumber), text(registrationAuthority), day(registeredOn), day(registrationExpiresOn),
        choice(Issue.class, field), text(specialisation), text(regions), number(beneficiaries), representative, alternate, answer(nonProfit),
        answer(partisan), text(conflict), choice(MembershipKind.class, wish), choice(Issue.class, issue), issues(), YES.equals(publishName), language);
  }

  /** @return {@code null} when the question was not answered */
  private static Boolean answer(String typed) {
    return YES.equals(typed) ? Boolean.TRUE : "no".equals(typed) ? Boolean.FALSE : null;
  }

  private Set<Issue> issues() {
    return interests.stream().map(name -> choice(Issue.class, name)).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  /** What is no day at all is a day long before any that could be meant, so that the rules refuse it. */
  private static LocalDate day(String typed) {
    try {
      return text(typed) == null ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException noDay) {
      return LocalDate.EPOCH.minusYears(1000);
    }
  }

  private static Integer number(String typed) {
    try {
      return text(typed) == null ? null : Integer.valueOf(typed.strip());
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }

  /** Without characters that are not seen, such as those that turn the direction of writing. */
  private static String text(String typed) {
    String plain = typed == null ? "" : typed.replaceAll("[\\p{Cf}&&[^\\u200C\\u200D]]|[\\p{Cc}&&[^\\n\\r\\t]]", "").strip();
    return plain.isEmpty() ? null : plain;
  }
}
