package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.Language;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.EnterMandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Each organisation that asks for a dialogue or is asked has somebody who acts for it; two of them have accounts of the
 * demo. They join after the surveys, whose figures are known, and before the first request.
 */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class FocalPoints implements Story {

  private static final int DAYS_AGO = 185;

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
    days.as("secretariat", () -> StoryText.read("partners").rows("leads").forEach(lead -> appoint(lead, start, today)));
  }

  private void appoint(Map<String, Object> lead, LocalDate from, LocalDate today) {
    String organisation = (String) lead.get("organisation");
    String account = (String) lead.get("account");
    String address = (account == null ? organisation.toLowerCase(Locale.ROOT) : account) + "@example.org";
    LocalDate until = lead.containsKey("endsIn") ? today.plusDays((Integer) lead.get("endsIn")) : null;
    enter.handle(new EnterMandate.Appointment(register.organisationByCode(organisation).orElseThrow().id(), (String) lead.get("name"), address, Language.AR,
        account, MandateRole.LEAD, lead.get("letter") + "/" + from.getYear(), from, until));
  }
}
