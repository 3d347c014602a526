package org.sharaka.dialogues.screening;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sharaka.dialogues.Application;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.screening.DuplicateDecision.Verdict;
import org.sharaka.documents.ReadableFiles;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether a request is complete and whether it was asked before. It only tells; people decide what follows. */
@Service
@Transactional
public class CheckRequest {

  private static final int WORDS_OF_A_PROBLEM = 5;

  private final Requests requests;
  private final Applications applications;
  private final CompletenessDecision completeness;
  private final ReadableFiles files;
  private final Doubles doubles;
  private final Checks checks;
  private final Clock clock;
  private final JdbcClient db;

  CheckRequest(Requests requests, Applications applications, CompletenessDecision completeness, ReadableFiles files, Doubles doubles,
      Checks checks, Clock clock, JdbcClient db) {
    this.requests = requests;
    this.applications = applications;
    this.completeness = completeness;
    this.files = files;
    this.doubles = doubles;
    this.checks = checks;
    this.clock = clock;
    this.db = db;
  }

  public RequestCheck of(CaseNumber number) {
    DialogueRequest request = requests.get(number);
    List<String> missing = completeness.missing(facts(request));
    Optional<Doubles.Likeness> likeness = doubles.of(request);
    db.sql("insert into request_check (request, missing, verdict, other, similarity, checked_at) values (:request, :missing, :verdict, :other, :similarity, :now)")
        .param("request", number.value()).param("missing", String.join(" ", missing))
        .param("verdict", likeness.map(Doubles.Likeness::verdict).orElse(Verdict.NEW).name()).param("other", likeness.map(one -> one.other().value()).orElse(null))
        .param("similarity", likeness.map(Doubles.Likeness::similarity).orElse(0.0)).param("now", Timestamp.from(clock.instant())).update();
    return checks.last(number).orElseThrow();
  }

  /** A letter of authority is asked of whoever holds no mandate. */
  private CompletenessDecision.Facts facts(DialogueRequest request) {
    Application asked = applications.get(request.number());
    boolean described = asked.issue().problem().strip().split("\\s+").length >= WORDS_OF_A_PROBLEM;
    boolean authorised = request.identity().organisation() != null || asked.applicant().registrationNumber() != null;
    boolean settled = asked.ask().counterpartUnknown() || !asked.ask().counterparts().isEmpty();
    return new CompletenessDecision.Facts(described, authorised, settled, !asked.ask().outcome().isBlank(), files.all(request.number()));
  }
}
