package org.sharaka.gatherings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.notifications.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right what was published of a session. The corrected version takes the place of the published one, which stays at its
 * address with its checksum; a note says what changed, and those who were there are written to. The approved minutes stay.
 */
@Service
@Transactional
public class CorrectMinutes {

  private final Gatherings gatherings;
  private final Publications publications;
  private final Errata errata;
  private final CorrectionRules rules;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final CurrentActor actor;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  /**
   * @param version the one that was before their eyes
   * @param texts   of all lines that are out, in their order
   * @param note    what changed, for everyone to read
   */
  public record Correction(CaseNumber session, int version, LocalizedText title, String summary, String translation, List<String> texts,
      LocalizedText note) {}

  CorrectMinutes(Gatherings gatherings, Publications publications, Errata errata, CorrectionRules rules, GatheringMail mail, Outbox outbox, Chronicle chronicle,
      CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
    this.gatherings = gatherings;
    this.publications = publications;
    this.errata = errata;
    this.rules = rules;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  public void correct(Correction correction) {
    Gathering session = gatherings.lock(correction.session());
    Publication now = publications.find(correction.session()).filter(Publication::isOut).filter(out -> out.scope() != Publication.Scope.NONE)
        .orElseThrow(() -> Refusal.of("minutes.notPublished", Map.of("number", correction.session().value())).thrown());
    if (correction.version() != now.version() || correction.texts().size() != now.lines().size()) {
      throw Refusal.of("minutes.correctedMeanwhile").thrown();
    }
    Publication corrected = now.corrected(correction.title(), correction.summary(), correction.translation(), correction.texts());
    List<Refusal> refusals = new ArrayList<>(rules.of(now, corrected, correction.note()));
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    errata.keep(now, correction.note(), actor.name(), clock.instant());
    publications.correct(corrected);
    chronicle.publish(session, "minutesCorrected", Map.of("version", corrected.version(), "note", correction.note()));
    outbox.queue(mail.about(session, "correction-" + corrected.version(), "sessionCorrected", Map.of("note", correction.note(), "version", corrected.version()), null,
        mail.whoWereThere(correction.session())));
    events.publishEvent(new MinutesCorrected(correction.session()));
  }
}
