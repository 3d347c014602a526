package org.sharaka.guidelines.adherence;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an organisation's declaration. The same form sent twice is one; an organisation has one adherence at a time. */
@Service
@Transactional
public class DeclareAdherence {

  private static final int SECRET_BYTES = 24;

  private final Adherences adherences;
  private final Register register;
  private final CaseFiles files;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  DeclareAdherence(Adherences adherences, Register register, CaseFiles files, Timeline timeline, CurrentActor actor, WorkingCalendar calendar,
      ApplicationEventPublisher events) {
    this.adherences = adherences;
    this.register = register;
    this.files = files;
    this.timeline = timeline;
    this.actor = actor;
    this.calendar = calendar;
    this.events = events;
  }

  public CaseNumber with(long organisation, String submission, Intent intent) {
    if (submission == null || !submission.matches("[A-Za-z0-9-]{20,64}")) {
      throw Refusal.of("adherence.stale").thrown();
    }
    intent.check();
    return adherences.bySubmission(submission).map(Adherence::number).orElseGet(() -> declare(organisation, submission, intent));
  }

  private CaseNumber declare(long organisation, String submission, Intent intent) {
    if (adherences.of(List.of(organisation)).stream().anyMatch(known -> !known.status().isOver())) {
      throw Refusal.of("adherence.known").thrown();
    }
    CaseNumber number = files.open(CaseType.ADHERENCE, register.organisation(organisation).orElseThrow(() -> new NotFound("organisation " + organisation)).name(),
        AdherenceStatus.DECLARED.name(), null);
    adherences.add(new Adherence(number, organisation, intent, new Adherence.Declared(actor.name(), calendar.today(), token()), Adherence.State.NEW), submission);
    timeline.note(number, "adherence.declared", Map.of());
    events.publishEvent(new AdherenceDeclared(number));
    return number;
  }

  private String token() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
