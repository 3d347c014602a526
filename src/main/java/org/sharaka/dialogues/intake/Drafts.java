package org.sharaka.dialogues.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.dialogues.TypedRequest;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps forms that people have begun, whatever stands in their fields, for thirty days after they were saved last. */
@Service
@Transactional
public class Drafts {

  private static final TypeReference<Map<String, List<String>>> FORM = new TypeReference<>() {};
  private static final int DAYS_KEPT = 30;
  private static final int MOST_CHARACTERS = 200_000;
  private static final int SECRET_BYTES = 18;

  private final JdbcClient db;
  private final ObjectMapper json;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Drafts(JdbcClient db, ObjectMapper json, WorkingCalendar calendar, Clock clock) {
    this.db = db;
    this.json = json;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** @param account {@code null} for a guest */
  public Draft open(String account, Language language) {
    String token = secret();
    Timestamp now = Timestamp.from(clock.instant());
    db.sql("""
        insert into request_draft (token, account, submission_id, form, state, language, begun_at, saved_at, expires_on)
        values (:token, :account, :submission, '{}', 'DRAFT', :language, :now, :now, :expires)""")
        .param("token", token).param("account", account).param("submission", secret()).param("language", language.name()).param("now", now)
        .param("expires", calendar.today().plusDays(DAYS_KEPT)).update();
    return get(token, account);
  }

  /** @throws NotFound when there is none, or it is another account's */
  @Transactional(readOnly = true)
  public Draft get(String token, String account) {
    return db.sql("select * from request_draft where token = ? and expires_on >= ?").params(token, calendar.today()).query(this::read).optional()
        .filter(draft -> draft.account() == null || draft.account().equals(account)).orElseThrow(() -> new NotFound("draft"));
  }

  /** Those an account can go on with, the last saved first. */
  @Transactional(readOnly = true)
  public List<Draft> ofAccount(String account) {
    return db.sql("select * from request_draft where account = ? and state = 'DRAFT' and expires_on >= ? order by saved_at desc")
        .params(account, calendar.today()).query(this::read).list();
  }

  /** Puts what was typed on one page in the place of what stood there. */
  public Draft save(Draft draft, int page, Map<String, List<String>> typed) {
    Map<String, List<String>> form = new HashMap<>(draft.form().values());
    Set<String> fields = FormFields.of(page);
    form.keySet().removeAll(fields);
    fields.stream().filter(typed::containsKey).forEach(field -> form.put(field, typed.get(field).stream().map(Drafts::storable).toList()));
    String written = written(form);
    if (written.length() > MOST_CHARACTERS) {
      throw Refusal.of("request.tooMuch").thrown();
    }
    db.sql("update request_draft set form = :form, saved_at = :now, expires_on = :expires where id = :id and state = 'DRAFT'").param("form", written)
        .param("now", Timestamp.from(clock.instant())).param("expires", calendar.today().plusDays(DAYS_KEPT)).param("id", draft.id()).update();
    return get(draft.token(), draft.account());
  }

  /** Those in a state, the oldest first. */
  @Transactional(readOnly = true)
  public List<Draft> in(DraftState state) {
    return db.sql("select * from request_draft where state = ? order by id").param(state.name()).query(this::read).list();
  }

  /** @return the draft, which nobody else can move until the transaction ends */
  Draft lock(long id) {
    return db.sql("select * from request_draft where id = ? for update").param(id).query(this::read).optional().orElseThrow(() -> new NotFound("draft " + id));
  }

  Optional<Draft> byConfirmation(String token) {
    return db.sql("select * from request_draft where confirm_token = ?").param(token).query(this::read).optional();
  }

  void move(long id, DraftState state, String confirmToken, String suspicion) {
    db.sql("update request_draft set state = :state, confirm_token = coalesce(:confirm, confirm_token), suspicion = coalesce(:suspicion, suspicion) where id = :id")
        .param("state", state.name()).param("confirm", confirmToken, Types.VARCHAR).param("suspicion", suspicion, Types.VARCHAR).param("id", id).update();
  }

  void became(long id, CaseNumber number) {
    db.sql("update request_draft set state = 'SUBMITTED', number = ? where id = ?").params(number.value(), id).update();
  }

  String secret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** The one character databases do not take. */
  private static String storable(String typed) {
    return typed.replace("\u0000", "");
  }

  private Draft read(ResultSet row, int n) throws SQLException {
    String number = row.getString("number");
    return new Draft(row.getLong("id"), row.getString("token"), row.getString("account"), row.getString("submission_id"), form(row.getString("form")),
        DraftState.valueOf(row.getString("state")), Language.valueOf(row.getString("language")), row.getTimestamp("begun_at").toInstant(),
        row.getTimestamp("saved_at").toInstant(), row.getObject("expires_on", LocalDate.class), row.getString("suspicion"),
        number == null ? null : new CaseNumber(number));
  }

  private TypedRequest form(String written) {
    try {
      return new TypedRequest(json.readValue(written, FORM));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String written(Map<String, List<String>> form) {
    try {
      return json.writeValueAsString(form);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
