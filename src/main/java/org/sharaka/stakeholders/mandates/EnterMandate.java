package org.sharaka.stakeholders.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.EnrolPerson;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives somebody a mandate to act for an organisation. Whoever is not in the register yet is entered; whoever acted before
 * keeps their account. An organisation has one lead at a time.
 */
@Service
@Transactional
public class EnterMandate {

  private static final int LONGEST_LETTER = 60;

  private final Mandates mandates;
  private final Register register;
  private final EnrolPerson enrol;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  /**
   * @param account  a login name that exists already, or {@code null} for the person's own
   * @param language in which the person is written to
   * @param lastDay  {@code null} without an end
   */
  public record Appointment(long organisation, String name, String email, Language language, String account, MandateRole role, String letter,
      LocalDate firstDay, LocalDate lastDay) {}

  EnterMandate(Mandates mandates, Register register, EnrolPerson enrol, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.mandates = mandates;
    this.register = register;
    this.enrol = enrol;
    this.calendar = calendar;
    this.events = events;
  }

  /** @return the mandate's id */
  public long handle(Appointment wanted) {
    Organisation organisation = register.organisation(wanted.organisation()).orElseThrow(() -> new NotFound("organisation " + wanted.organisation()));
    mandates.lock(organisation.id());
    check(wanted, organisation.id());
    Person person = enrol.enrol(new EnrolPerson.Enrolment(wanted.name(), wanted.email(), organisation.id(), organisation.sector(),
        wanted.language() == null ? Language.AR : wanted.language()));
    if (mandates.history(organisation.id()).stream().anyMatch(m -> m.personId() == person.id() && m.overlaps(wanted.firstDay(), wanted.lastDay()))) {
      throw Refusal.at("email", "mandate.twice").thrown();
    }
    String account = wanted.account() != null ? wanted.account() : mandates.accountOf(person.id()).orElse("partner-" + person.id());
    long id = mandates.add(new Mandate(0, organisation.id(), person.id(), account, wanted.role(), blankToNull(wanted.letter()), wanted.firstDay(),
        wanted.lastDay(), null, null, 0));
    events.publishEvent(new MandateEntered(id));
    return id;
  }

  private void check(Appointment wanted, long organisation) {
    List<Refusal> refusals = new ArrayList<>();
    if (wanted.role() == null) {
      refusals.add(Refusal.at("role", "mandate.role"));
    }
    if (wanted.firstDay() == null) {
      refusals.add(Refusal.at("firstDay", "mandate.firstDay"));
    }
    if (wanted.letter() != null && wanted.letter().strip().length() > LONGEST_LETTER) {
      refusals.add(Refusal.at("letter", "register.tooLong", Map.of("bound", LONGEST_LETTER)));
    }
    if (wanted.lastDay() != null && wanted.firstDay() != null && wanted.lastDay().isBefore(wanted.firstDay())) {
      refusals.add(Refusal.at("lastDay", "mandate.order"));
    } else if (wanted.lastDay() != null && wanted.lastDay().isBefore(calendar.today())) {
      refusals.add(Refusal.at("lastDay", "mandate.past"));
    }
    if (refusals.isEmpty() && wanted.role() == MandateRole.LEAD) {
      mandates.history(organisation).stream().filter(m -> m.role() == MandateRole.LEAD && m.overlaps(wanted.firstDay(), wanted.lastDay())).findFirst()
          .ifPresent(lead -> refusals.add(Refusal.at("role", "mandate.oneLead")));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
