package org.sharaka.dialogues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All requests for dialogue. */
@Service
@Transactional
public class Requests {

  private static final String SELECT = "select r.*, f.title_ar, f.title_en from dialogue_request r join case_file f on f.number = r.number where ";

  private final JdbcClient db;

  Requests(JdbcClient db) {
    this.db = db;
  }

  /** @throws NotFound when there is none of this number */
  @Transactional(readOnly = true)
  public DialogueRequest get(CaseNumber number) {
    return find(number).orElseThrow(() -> new NotFound(number));
  }

  @Transactional(readOnly = true)
  public Optional<DialogueRequest> find(CaseNumber number) {
    return db.sql(SELECT + "r.number = ?").param(number.value()).query(Requests::read).optional();
  }

  /** @param secret of the link that guests follow their request with */
  @Transactional(readOnly = true)
  public Optional<DialogueRequest> bySecret(String secret) {
    return db.sql(SELECT + "r.secret = ?").param(secret).query(Requests::read).optional();
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<DialogueRequest> ofOrganisation(long organisation) {
    return db.sql(SELECT + """
        r.organisation_id = :organisation or r.number in (select number from request_co_applicant where organisation_id = :organisation)
        order by r.submitted_at desc, r.number desc""").param("organisation", organisation).query(Requests::read).list();
  }

  /** Those that a recommendation turned out to need, in the order in which they were opened. */
  @Transactional(readOnly = true)
  public List<CaseNumber> about(CaseNumber origin) {
    return db.sql("select number from dialogue_request where origin = ? order by number").param(origin.value()).query(String.class).list().stream()
        .map(CaseNumber::new).toList();
  }

  /** The recommendation that turned out to need it. */
  @Transactional(readOnly = true)
  public Optional<CaseNumber> originOf(CaseNumber number) {
    return db.sql("select origin from dialogue_request where number = ? and origin is not null").param(number.value()).query(String.class).optional()
        .map(CaseNumber::new);
  }

  void comesFrom(CaseNumber number, CaseNumber origin) {
    db.sql("update dialogue_request set origin = ? where number = ?").params(origin.value(), number.value()).update();
  }

  /** Whoever speaks for an organisation that took the request over. */
  record Lead(String name, String email) {}

  Optional<Lead> lead(CaseNumber number) {
    return db.sql("select lead_name, lead_email from dialogue_request where number = ? and lead_email is not null").param(number.value())
        .query((row, n) -> new Lead(row.getString("lead_name"), row.getString("lead_email"))).optional();
  }

  Optional<CaseNumber> ofSubmission(String submissionId) {
    return db.sql("select number from dialogue_request where submission_id = ?").param(submissionId).query(String.class).optional().map(CaseNumber::new);
  }

  /** @return the request, which nobody else can move until the transaction ends */
  DialogueRequest lock(CaseNumber number) {
    return db.sql("select number from dialogue_request where number = ? for update").param(number.value()).query(String.class).optional()
        .map(locked -> get(number)).orElseThrow(() -> new NotFound(number));
  }

  /** The secret part of the address at which a guest follows the request. */
  @Transactional(readOnly = true)
  public String linkOf(CaseNumber number) {
    return db.sql("select secret from dialogue_request where number = ?").param(number.value()).query(String.class).single();
  }

  void add(DialogueRequest request, String submissionId, String secret) {
    DialogueRequest.Identity identity = request.identity();
    Handling handling = request.handling();
    db.sql("""
        insert into dialogue_request (number, submission_id, secret, status, side, channel, organisation_id, area, priority, sensitive, submitted_at)
        values (:number, :submission, :secret, :status, :side, :channel, :organisation, :area, :priority, :sensitive, :now)""")
        .param("number", identity.number().value()).param("submission", submissionId).param("secret", secret).param("status", request.status().name())
        .param("side", identity.side().name()).param("channel", identity.channel().name()).param("organisation", identity.organisation())
        .param("area", handling.area()).param("priority", handling.priority().name()).param("sensitive", handling.sensitive())
        .param("now", Timestamp.from(identity.submittedAt())).update();
  }

  void save(DialogueRequest request) {
    Handling handling = request.handling();
    Course course = request.course();
    Merge merge = course.merge();
    db.sql("""
        update dialogue_request set status = :status, paused_status = :paused, area = :area, priority = :priority, sensitive = :sensitive, officer = :officer,
          accepted_at = :accepted, appeal_until = :appealUntil, appealed = :appealed, lapsed_on = :lapsed, merge_into = :mergeInto,
          merge_answer = :mergeAnswer, format = :format, confidentiality = :confidentiality, session_on = :session, exemption = :exemption,
          applicant_left = :left, reason_ar = :reasonAr, reason_en = :reasonEn where number = :number""")
        .param("status", request.status().name()).param("paused", name(course.paused())).param("area", handling.area())
        .param("priority", handling.priority().name()).param("sensitive", handling.sensitive()).param("officer", handling.officer())
        .param("accepted", course.acceptedAt() == null ? null : Timestamp.from(course.acceptedAt())).param("appealUntil", course.appealUntil())
        .param("appealed", course.appealed()).param("lapsed", course.lapsedOn()).param("mergeInto", merge == null ? null : merge.into().value())
        .param("mergeAnswer", merge == null ? null : merge.answer().name()).param("format", name(course.format()))
        .param("confidentiality", name(course.confidentiality())).param("session", course.sessionOn()).param("exemption", course.exemption())
        .param("left", course.left()).param("reasonAr", course.reason() == null ? null : course.reason().ar())
        .param("reasonEn", course.reason() == null ? null : course.reason().en()).param("number", request.number().value()).update();
  }

  private static DialogueRequest read(ResultSet row, int n) throws SQLException {
    DialogueRequest.Identity identity = new DialogueRequest.Identity(new CaseNumber(row.getString("number")),
        new LocalizedText(row.getString("title_ar"), row.getString("title_en")), Side.valueOf(row.getString("side")),
        RequestChannel.valueOf(row.getString("channel")), row.getObject("organisation_id", Long.class), row.getTimestamp("submitted_at").toInstant());
    Handling handling = new Handling(row.getString("area"), Priority.valueOf(row.getString("priority")), row.getBoolean("sensitive"), row.getString("officer"));
    return new DialogueRequest(identity, RequestStatus.valueOf(row.getString("status")), handling, course(row));
  }

  private static Course course(ResultSet row) throws SQLException {
    String merge = row.getString("merge_into");
    String reason = row.getString("reason_ar");
    return new Course(value(RequestStatus.class, row.getString("paused_status")), moment(row.getTimestamp("accepted_at")),
        row.getObject("appeal_until", LocalDate.class), row.getBoolean("appealed"), row.getObject("lapsed_on", LocalDate.class),
        merge == null ? null : new Merge(new CaseNumber(merge), Merge.Answer.valueOf(row.getString("merge_answer"))),
        value(DialogueFormat.class, row.getString("format")), value(Confidentiality.class, row.getString("confidentiality")),
        row.getObject("session_on", LocalDate.class), row.getString("exemption"), row.getBoolean("applicant_left"),
        reason == null ? null : new LocalizedText(reason, row.getString("reason_en")));
  }

  private static Instant moment(Timestamp at) {
    return at == null ? null : at.toInstant();
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static <E extends Enum<E>> E value(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
