package org.sharaka.privacy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All requests of people about their own data. */
@Repository
@Transactional
public class PrivacyRequests {

  private static final Duration TO_CONFIRM = Duration.ofDays(7);

  private final JdbcClient db;
  private final Clock clock;
  private final Secrets secrets;

  PrivacyRequests(JdbcClient db, Clock clock, Secrets secrets) {
    this.db = db;
    this.clock = clock;
    this.secrets = secrets;
  }

  /** @return what the token opens; empty when there is no such request or it was not confirmed in time */
  @Transactional(readOnly = true)
  public Optional<PrivacyRequest> behind(String token) {
    return db.sql("select * from privacy_request where token = ? and (number is not null or confirm_until > ?)")
        .params(token, Timestamp.from(clock.instant())).query(PrivacyRequests::read).optional();
  }

  @Transactional(readOnly = true)
  public PrivacyRequest get(CaseNumber number) {
    return db.sql("select * from privacy_request where number = ?").param(number.value()).query(PrivacyRequests::read).optional()
        .orElseThrow(() -> new NotFound(number));
  }

  /** @return the request, empty when the same form was sent before */
  Optional<PrivacyRequest> add(String submissionId, PrivacyRequest.Asked asked) {
    if (db.sql("select count(*) from privacy_request where submission_id = ?").param(submissionId).query(Integer.class).single() > 0) {
      return Optional.empty();
    }
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into privacy_request (submission_id, token, pseudonym, kind, email, words, language, submitted_at, confirm_until, status, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'UNCONFIRMED', 1)""")
        .params(submissionId, secrets.token(), secrets.pseudonym(), asked.kind().name(), asked.email(), asked.words(), asked.language().name(),
            Timestamp.from(asked.at()), Timestamp.from(asked.at().plus(TO_CONFIRM))).update(key, "id");
    return db.sql("select * from privacy_request where id = ?").param(key.getKey().longValue()).query(PrivacyRequests::read).optional();
  }

  /** How many requests from this address were handed in since and wait for it to be confirmed. */
  int waitingFor(String email, Instant since) {
    return db.sql("select count(*) from privacy_request where email = ? and submitted_at > ? and number is null")
        .params(email, Timestamp.from(since)).query(Integer.class).single();
  }

  void discardUnconfirmed() {
    db.sql("delete from privacy_request where number is null and confirm_until < ?").param(Timestamp.from(clock.instant())).update();
  }

  PrivacyRequest lock(String token) {
    return db.sql("select * from privacy_request where token = ? for update").param(token).query(PrivacyRequests::read).single();
  }

  void save(PrivacyRequest request) {
    PrivacyRequest.Identity identity = request.identity();
    PrivacyRequest.Decision decision = request.decision();
    int saved = db.sql("""
        update privacy_request set number = :number, status = :status, email = :email, words = :words, proof = :proof, proof_note = :proofNote,
          proven_by = :provenBy, proven_at = :provenAt, outcome = :outcome, ground = :ground, law = :law, explanation = :explanation,
          decided_by = :decidedBy, decided_at = :decidedAt, done = :done, copy_until = :copyUntil, version = version + 1
        where id = :id and version = :version""")
        .param("number", request.number() == null ? null : request.number().value()).param("status", request.status().name())
        .param("email", request.asked().email()).param("words", request.asked().words())
        .param("proof", identity == null || identity.how() == null ? null : identity.how().name()).param("proofNote", identity == null ? null : identity.note())
        .param("provenBy", identity == null ? null : identity.by()).param("provenAt", identity == null ? null : Timestamp.from(identity.at()))
        .param("outcome", decision == null ? null : decision.outcome().name())
        .param("ground", decision == null || decision.ground() == null ? null : decision.ground().name())
        .param("law", decision == null ? null : decision.law()).param("explanation", decision == null ? null : decision.explanation())
        .param("decidedBy", decision == null ? null : decision.by()).param("decidedAt", decision == null ? null : Timestamp.from(decision.at()))
        .param("done", request.done()).param("copyUntil", request.copyUntil() == null ? null : Date.valueOf(request.copyUntil()))
        .param("id", request.id()).param("version", request.version()).update();
    if (saved == 0) {
      throw new OptimisticLockingFailureException("privacy request " + request.id());
    }
  }

  static PrivacyRequest read(ResultSet row, int n) throws SQLException {
    String number = row.getString("number");
    return new PrivacyRequest(row.getLong("id"), row.getString("token"), number == null ? null : new CaseNumber(number),
        new PrivacyRequest.Asked(RightKind.valueOf(row.getString("kind")), row.getString("email"), row.getString("words"),
            Language.valueOf(row.getString("language")), row.getTimestamp("submitted_at").toInstant()),
        row.getTimestamp("confirm_until").toInstant(), PrivacyStatus.valueOf(row.getString("status")), row.getString("pseudonym"), identity(row),
        decision(row), row.getString("done"), row.getObject("copy_until", LocalDate.class), row.getLong("version"));
  }

  private static PrivacyRequest.Identity identity(ResultSet row) throws SQLException {
    String how = row.getString("proof");
    return row.getString("proven_by") == null ? null : new PrivacyRequest.Identity(how == null ? null : ProofKind.valueOf(how),
        row.getString("proof_note"), row.getString("proven_by"), row.getTimestamp("proven_at").toInstant());
  }

  private static PrivacyRequest.Decision decision(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    String ground = row.getString("ground");
    return outcome == null ? null : new PrivacyRequest.Decision(PrivacyRequest.Outcome.valueOf(outcome), ground == null ? null : RefusalGround.valueOf(ground),
        row.getString("law"), row.getString("explanation"), row.getString("decided_by"), row.getTimestamp("decided_at").toInstant());
  }
}
