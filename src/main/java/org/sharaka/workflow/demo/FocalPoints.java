package org.sharaka.workflow.demo;

import java.time.LocalDate;
import org.sharaka.kernel.Language;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.EnterMandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The demo's accounts of partners act for an organisation each. They join after the surveys, whose figures are known. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class FocalPoints implements Story {

  private static final int DAYS_AGO = 100;

  private final OfficeDays days;
  private final Register register;
  private final EnterMandate enter;

  FocalPoints(OfficeDays days, Register register, EnterMandate enter) {
    this.days = days;
    this.register = register;
    this.enter = enter;
  }

  @Override
  public int beginsDaysAgo() {
    return DAYS_AGO;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    days.as("secretariat", () -> {
      appoint("ORG-045", "زينب العامرية", "ngo", start, null);
      appoint("ORG-057", "بدر السيابي", "ministry", start, today.plusDays(25));
    });
  }

  private void appoint(String organisation, String name, String account, LocalDate from, LocalDate until) {
    enter.handle(new EnterMandate.Appointment(register.organisationByCode(organisation).orElseThrow().id(), name, account + "@sharaka.example.org",
        Language.AR, account, MandateRole.LEAD, "15/" + from.getYear(), from, until));
  }
}
