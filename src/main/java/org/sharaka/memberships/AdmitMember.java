package org.sharaka.memberships;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.OrganisationEntry;
import org.sharaka.stakeholders.SaveOrganisation;
import org.sharaka.stakeholders.mandates.EnterMandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an organisation in: it stands in the register, its representative and alternate get their mandates and with them
 * their accounts, and the representative is told how things go from here.
 */
@Service
@Transactional
public class AdmitMember {

  private final MemberFile file;
  private final Memberships memberships;
  private final Applications applications;
  private final SaveOrganisation save;
  private final EnterMandate enter;
  private final Mandates mandates;
  private final MembershipMail mail;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  AdmitMember(MemberFile file, Memberships memberships, Applications applications, SaveOrganisation save, EnterMandate enter, Mandates mandates,
      MembershipMail mail, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.file = file;
    this.memberships = memberships;
    this.applications = applications;
    this.save = save;
    this.enter = enter;
    this.mandates = mandates;
    this.mail = mail;
    this.calendar = calendar;
    this.events = events;
  }

  public void handle(CaseNumber number) {
    Application said = applications.of(number).content();
    Long known = memberships.get(number).organisationId();
    long organisation = known != null ? known : save.handle(null, new OrganisationEntry(number.value(), said.nameAr(), said.nameEn(), Sector.CIVIL_SOCIETY.code(), null, null));
    Membership admitted = file.change(number, membership -> membership.admitted(organisation, calendar.today(), said.registrationExpiresOn()), "admitted", Map.of("name", said.name()));
    appoint(organisation, said.representative(), said, MandateRole.LEAD);
    if (said.alternate() != null) {
      appoint(organisation, said.alternate(), said, MandateRole.DEPUTY);
    }
    mail.write(admitted, "membershipAdmitted", "admitted", Map.of("kind", admitted.kind().name()));
    events.publishEvent(new MemberAdmitted(number));
  }

  /** Where somebody leads already, the representative becomes their deputy; whoever acts for the organisation stays as they are. */
  private void appoint(long organisation, Application.Contact contact, Application said, MandateRole wished) {
    boolean led = mandates.holders(organisation).stream().anyMatch(holder -> holder.role() == MandateRole.LEAD);
    if (mandates.actsFor(organisation, contact.email())) {
      return;
    }
    enter.handle(new EnterMandate.Appointment(organisation, contact.name(), contact.email(), said.language(), null, led ? MandateRole.DEPUTY : wished,
        null, calendar.today(), null));
  }
}
