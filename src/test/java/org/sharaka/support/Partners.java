package org.sharaka.support;

import java.util.UUID;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Groups;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.stakeholders.mandates.EnterMandate;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Organisations with somebody who acts for them, for tests: each test takes its own. */
@Component
public class Partners {

  private final SomePeople people;
  private final EnterMandate enter;
  private final Mandates mandates;
  private final WorkingCalendar calendar;

  /** @param account the login name of whoever acts for the organisation */
  public record Partner(long organisation, String account, String group, long mandate) {

    /** Sends a request as this person. */
    public RequestPostProcessor signedIn() {
      return Visitor.as(account, group);
    }
  }

  Partners(SomePeople people, EnterMandate enter, Mandates mandates, WorkingCalendar calendar) {
    this.people = people;
    this.enter = enter;
    this.mandates = mandates;
    this.calendar = calendar;
  }

  public Partner ngo() {
    return of(people.organisation(Sector.CIVIL_SOCIETY), MandateRole.LEAD, Groups.CSO);
  }

  public Partner ministry() {
    return of(people.organisation(Sector.GOVERNMENT), MandateRole.LEAD, Groups.MINISTRY);
  }

  public Partner deputyOf(Partner lead) {
    return of(lead.organisation(), MandateRole.DEPUTY, lead.group());
  }

  private Partner of(long organisation, MandateRole role, String group) {
    Mandate mandate = mandates.get(enter.handle(new EnterMandate.Appointment(organisation, "منى السعدية", "m" + UUID.randomUUID() + "@example.org", Language.AR,
        null, role, "2026/15", calendar.today(), null)));
    return new Partner(organisation, mandate.account(), group, mandate.id());
  }
}
