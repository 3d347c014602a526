package org.sharaka.dialogues.screening;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sharaka.dialogues.Application;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.screening.DuplicateDecision.Facts;
import org.sharaka.dialogues.screening.DuplicateDecision.Verdict;
import org.sharaka.documents.Documents;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares a request with those of the last year about the same area or of the same applicant. */
@Component
class Doubles {

  private static final Duration LOOKED_BACK = Duration.ofDays(366);

  private final Requests requests;
  private final Applications applications;
  private final Documents documents;
  private final DuplicateDecision decision;
  private final JdbcClient db;
  private final Clock clock;

  /** A request that this one resembles. */
  record Likeness(Verdict verdict, CaseNumber other, double similarity) {}

  Doubles(Requests requests, Applications applications, Documents documents, DuplicateDecision decision, JdbcClient db, Clock clock) {
    this.requests = requests;
    this.applications = applications;
    this.documents = documents;
    this.decision = decision;
    this.db = db;
    this.clock = clock;
  }

  /** @return the gravest; the most alike among equals */
  Optional<Likeness> of(DialogueRequest request) {
    Application asked = applications.get(request.number());
    return earlier(request).stream().map(number -> compare(request, asked, requests.get(number)))
        .min(Comparator.comparing(Likeness::verdict).thenComparing(Comparator.comparingDouble(Likeness::similarity).reversed()))
        .filter(found -> found.verdict() != Verdict.NEW);
  }

  private Likeness compare(DialogueRequest request, Application asked, DialogueRequest other) {
    Application before = applications.get(other.number());
    double similarity = Similarity.of(words(asked), words(before));
    boolean sameApplicant = request.identity().organisation() != null && Objects.equals(request.identity().organisation(), other.identity().organisation());
    boolean sameCounterpart = asked.ask().counterparts().isEmpty() && before.ask().counterparts().isEmpty()
        || !Collections.disjoint(asked.ask().counterparts(), before.ask().counterparts());
    int age = (int) ChronoUnit.DAYS.between(other.identity().submittedAt(), request.identity().submittedAt());
    Facts facts = new Facts(sameApplicant, request.handling().area().equals(other.handling().area()), other.status().isActive(), similarity, sameCounterpart, age,
        other.status() == RequestStatus.CLOSED && !documents.publishedIn(other.number()).isEmpty());
    return new Likeness(decision.judge(facts), other.number(), similarity);
  }

  private List<CaseNumber> earlier(DialogueRequest request) {
    return db.sql("""
        select number from dialogue_request where number <> :number and submitted_at <= :submitted and submitted_at >= :since
          and (area = :area or organisation_id = :organisation) order by submitted_at desc limit 500""")
        .param("number", request.number().value()).param("submitted", Timestamp.from(request.identity().submittedAt()))
        .param("since", Timestamp.from(clock.instant().minus(LOOKED_BACK))).param("area", request.handling().area())
        .param("organisation", request.identity().organisation()).query(String.class).list().stream().map(CaseNumber::new).toList();
  }

  private static String words(Application application) {
    return String.join(" ", application.issue().title().ar(), application.issue().problem(), application.ask().outcome());
  }
}
