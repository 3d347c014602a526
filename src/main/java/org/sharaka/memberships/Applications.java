package org.sharaka.memberships;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Register;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Applications as they were handed in, and the papers that wait with them for the address to be confirmed. */
@Repository
@Transactional
public class Applications {

  private static final Duration TO_CONFIRM = Duration.ofDays(7);
  private static final int TOKEN_BYTES = 32;

  private final JdbcClient db;
  private final ObjectMapper json;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param token  opens the applicant's own page
   * @param number {@code null} until the address is confirmed
   */
  public record Filed(long id, String token, Application content, Instant confirmUntil, CaseNumber number) {}

  Applications(JdbcClient db, ObjectMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  /** @return what the token opens; empty when there is no such application or it was not confirmed in time */
  @Transactional(readOnly = true)
  public Optional<Filed> behind(String token) {
    return db.sql("select * from membership_application where token = ? and (case_number is not null or confirm_until > ?)")
        .params(token, Timestamp.from(clock.instant())).query(this::read).optional();
  }

  @Transactional(readOnly = true)
  public Filed of(CaseNumber number) {
    return db.sql("select * from membership_application where case_number = ?").param(number.value()).query(this::read).single();
  }

  /** @return the application, empty when the same form was sent before */
  Optional<Filed> add(String submissionId, Application content, List<Attachment> attachments) {
    if (db.sql("select count(*) from membership_application where submission_id = ?").param(submissionId).query(Integer.class).single() > 0) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("insert into membership_application (submission_id, token, email, content, submitted_at, confirm_until) values (?, ?, ?, ?, ?, ?)")
        .params(submissionId, token(), Register.normalised(content.representative().email()), written(content), Timestamp.from(now), Timestamp.from(now.plus(TO_CONFIRM))).update(key, "id");
    long id = key.getKey().longValue();
    attachments.forEach(attachment -> keep(id, attachment));
    return db.sql("select * from membership_application where id = ?").param(id).query(this::read).optional();
  }

  /** How many applications with this address were handed in since and wait for it to be confirmed. */
  int waitingFor(String email, Instant since) {
    return db.sql("select count(*) from membership_application where email = ? and submitted_at > ? and case_number is null")
        .params(Register.normalised(email), Timestamp.from(since)).query(Integer.class).single();
  }

  Filed lock(String token) {
    return db.sql("select * from membership_application where token = ? for update").param(token).query(this::read).single();
  }

  List<Attachment> attachments(long application) {
    return db.sql("select * from membership_attachment where application_id = ? order by kind").param(application)
        .query((row, n) -> new Attachment(AttachmentKind.valueOf(row.getString("kind")), row.getString("file_name"), row.getLong("byte_count"),
            new ByteArrayResource(row.getBytes("content")))).list();
  }

  /** The papers have become documents of the case. */
  void confirmed(long application, CaseNumber number) {
    db.sql("update membership_application set case_number = ? where id = ?").params(number.value(), application).update();
    db.sql("delete from membership_attachment where application_id = ?").param(application).update();
  }

  void discardUnconfirmed() {
    db.sql("delete from membership_application where case_number is null and confirm_until < ?").param(Timestamp.from(clock.instant())).update();
  }

  private void keep(long application, Attachment attachment) {
    try {
      db.sql("insert into membership_attachment (application_id, kind, file_name, byte_count, content) values (?, ?, ?, ?, ?)")
          .params(application, attachment.kind().name(), shortened(attachment.fileName()), attachment.size(), attachment.content().getInputStream().readAllBytes())
          .update();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The end of a name tells the kind of file. */
  private static String shortened(String name) {
    return name.length() <= 200 ? name : name.substring(name.length() - 200);
  }

  private Filed read(ResultSet row, int n) throws SQLException {
    String number = row.getString("case_number");
    try {
      return new Filed(row.getLong("id"), row.getString("token"), json.readValue(row.getString("content"), Application.class),
          row.getTimestamp("confirm_until").toInstant(), number == null ? null : new CaseNumber(number));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String written(Application content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
