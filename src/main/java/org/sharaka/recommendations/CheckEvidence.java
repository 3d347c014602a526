package org.sharaka.recommendations;

import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who has no part in the work looks at what an addressee says is done, or wants to give up, and confirms it or
 * sends it back.
 */
@Service
@Transactional
public class CheckEvidence {

  private static final int LONGEST = 2000;

  private final RecommendationFile file;
  private final Recommendations recommendations;
  private final ProgressReports reports;
  private final ReportDays days;
  private final Mandates mandates;
  private final CurrentActor actor;

  CheckEvidence(RecommendationFile file, Recommendations recommendations, ProgressReports reports, ReportDays days, Mandates mandates, CurrentActor actor) {
    this.file = file;
    this.recommendations = recommendations;
    this.reports = reports;
    this.days = days;
    this.mandates = mandates;
    this.actor = actor;
  }

  public void implementation(CaseNumber number, long addressee, boolean confirmed, String note) {
    refuseOwnWork(number, addressee);
    decide(number, addressee, confirmed, note, Addressee::verified, "verified", "returned");
  }

  /** @param confirmed whether the addressee may leave the work where it is */
  public void end(CaseNumber number, long addressee, boolean confirmed, String note) {
    decide(number, addressee, confirmed, note, Addressee::released, "released", "kept");
  }

  private void decide(CaseNumber number, long addressee, boolean confirmed, String note, Consumer<Addressee> step, String yes, String no) {
    Typed.check(Typed.text(note, "note", LONGEST));
    if (confirmed) {
      file.change(number, addressee, step, yes, Map.of());
    } else {
      file.change(number, addressee, one -> one.returned(days.next(addressee)), no, Map.of());
    }
    reports.checked(addressee, confirmed, note.strip());
  }

  private void refuseOwnWork(CaseNumber number, long addressee) {
    String verifier = actor.name();
    boolean reported = reports.of(addressee).stream().anyMatch(report -> report.by().equals(verifier));
    if (reported || mandates.organisationsOf(verifier).contains(recommendations.get(number).addressee(addressee).organisationId())) {
      throw Refusal.of("recommendation.ownWork").thrown();
    }
  }
}
