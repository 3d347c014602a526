package org.sharaka.memberships;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.EnrolPerson;
import org.springframework.stereotype.Component;

/** What an application must say before it can be handed in. Whether it is eligible is another question. */
@Component
class ApplicationRules {

  private static final Pattern PHONE = Pattern.compile("\\+?[\\p{Nd} ()./-]{6,39}");
  private static final int NAME = 300;
  private static final int SHORT = 120;
  private static final int LONG = 2000;
  private static final int MOST_BENEFICIARIES = 100_000_000;

  private final WorkingCalendar calendar;

  ApplicationRules(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  List<Refusal> objections(Application said) {
    List<Refusal> refusals = new ArrayList<>();
    required(refusals, "nameAr", said.nameAr(), NAME);
    optional(refusals, "nameEn", said.nameEn(), NAME);
    required(refusals, "registrationNumber", said.registrationNumber(), SHORT);
    required(refusals, "registrationAuthority", said.registrationAuthority(), SHORT);
    days(refusals, said);
    optional(refusals, "specialisation", said.specialisation(), NAME);
    optional(refusals, "regions", said.regions(), NAME);
    optional(refusals, "conflict", said.conflict(), LONG);
    chosen(refusals, "field", said.field());
    chosen(refusals, "nonProfit", said.nonProfit());
    chosen(refusals, "partisan", said.partisan());
    chosen(refusals, "wish", said.wish());
    if (said.wish() == MembershipKind.ISSUE_MEMBER) {
      chosen(refusals, "issue", said.issue());
    }
    if (said.beneficiaries() != null && (said.beneficiaries() < 0 || said.beneficiaries() > MOST_BENEFICIARIES)) {
      refusals.add(Refusal.at("beneficiaries", "membership.number"));
    }
    person(refusals, "representative", said.representative());
    if (said.alternate() != null) {
      person(refusals, "alternate", said.alternate());
      if (refusals.isEmpty() && said.alternate().email().equalsIgnoreCase(said.representative().email())) {
        refusals.add(Refusal.at("alternateEmail", "membership.alternate.same"));
      }
    }
    return refusals;
  }

  private void days(List<Refusal> refusals, Application said) {
    LocalDate today = calendar.today();
    if (said.registeredOn() == null) {
      refusals.add(Refusal.at("registeredOn", "membership.required"));
    } else if (said.registeredOn().isAfter(today) || said.registeredOn().getYear() < 1900) {
      refusals.add(Refusal.at("registeredOn", "membership.registeredOn"));
    }
    if (said.registrationExpiresOn() != null && said.registeredOn() != null && said.registrationExpiresOn().isBefore(said.registeredOn())) {
      refusals.add(Refusal.at("registrationExpiresOn", "membership.expiresOn"));
    }
  }

  private static void person(List<Refusal> refusals, String field, Application.Contact contact) {
    if (contact == null) {
      refusals.add(Refusal.at(field + "Name", "membership.required"));
      return;
    }
    EnrolPerson.objections(contact.name(), contact.email())
        .forEach(objection -> refusals.add(Refusal.at(field + (objection.field().equals("name") ? "Name" : "Email"), objection.code())));
    if (contact.phone() != null && !PHONE.matcher(contact.phone()).matches()) {
      refusals.add(Refusal.at(field + "Phone", "membership.phone"));
    }
  }

  private static void chosen(List<Refusal> refusals, String field, Object choice) {
    if (choice == null) {
      refusals.add(Refusal.at(field, "membership.choose"));
    }
  }

  private static void required(List<Refusal> refusals, String field, String text, int longest) {
    if (text == null || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      refusals.add(Refusal.at(field, "membership.required"));
    } else {
      optional(refusals, field, text, longest);
    }
  }

  private static void optional(List<Refusal> refusals, String field, String text, int longest) {
    if (text != null && text.length() > longest) {
      refusals.add(Refusal.at(field, "membership.long", Map.of("bound", longest)));
    } else if (text != null && text.matches("(?s)\\s*[=+\\-@].*")) {
      refusals.add(Refusal.at(field, "membership.formula"));
    }
  }
}
