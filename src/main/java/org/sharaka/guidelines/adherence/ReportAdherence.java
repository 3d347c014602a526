package org.sharaka.guidelines.adherence;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an organisation's report on a year; the next one is due a year later. */
@Service
@Transactional
public class ReportAdherence {

  private static final int LONGEST = 4000;

  private final Adherences adherences;
  private final AdherenceFile file;
  private final CurrentActor actor;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  ReportAdherence(Adherences adherences, AdherenceFile file, CurrentActor actor, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.adherences = adherences;
    this.file = file;
    this.actor = actor;
    this.calendar = calendar;
    this.events = events;
  }

  public void with(CaseNumber number, String body) {
    if (body == null || body.isBlank() || body.length() > LONGEST) {
      throw Refusal.at("body", body == null || body.isBlank() ? "adherence.missing.body" : "adherence.tooLong").thrown();
    }
    file.change(number, a -> a.reported(calendar.today()), "reported");
    adherences.report(number, body.strip(), actor.name());
    events.publishEvent(new AdherentSpoke(number, AdherentSpoke.Word.REPORTED));
  }
}
