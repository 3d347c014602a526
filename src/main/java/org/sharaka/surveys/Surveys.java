package org.sharaka.surveys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.SearchText;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps and finds surveys. */
@Service
@Transactional
public class Surveys {

  private final JdbcClient db;
  private final CaseFiles files;
  private final Clock clock;

  Surveys(JdbcClient db, CaseFiles files, Clock clock) {
    this.db = db;
    this.files = files;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Survey> find(CaseNumber number) {
    return db.sql("select * from survey where number = ?").param(number.value()).query(Surveys::read).optional();
  }

  @Transactional(readOnly = true)
  public Survey get(CaseNumber number) {
    return find(number).orElseThrow(() -> new NotFound(number));
  }

  /** The surveys of a project, the oldest first. */
  @Transactional(readOnly = true)
  public List<Survey> of(CaseNumber project) {
    return db.sql("select * from survey where project = ? order by created_at, number").param(project.value()).query(Surveys::read).list();
  }

  /** Those of projects that take answers now, the one that closes first before the others. */
  @Transactional(readOnly = true)
  public List<Survey> open(Instant now) {
    return db.sql("select * from survey where status = 'OPEN' and closes_at > ? and project is not null order by closes_at, number")
        .param(Timestamp.from(now)).query(Surveys::read).list();
  }

  /** Those of the numbers that are surveys. */
  @Transactional(readOnly = true)
  public List<Survey> all(Collection<CaseNumber> numbers) {
    return numbers.isEmpty() ? List.of() : db.sql("select * from survey where number in (:numbers)")
        .param("numbers", numbers.stream().map(CaseNumber::value).toList()).query(Surveys::read).list();
  }

  void add(Survey survey) {
    bound(db.sql("""
        insert into survey (number, project, questionnaire_id, title_ar, title_en, purpose_ar, purpose_en, status, level, anonymous,
          probability_sample, weighted, smallest_cell, complete_from, partial_from, target_rate, working_days, rest_days, audience,
          audience_sectors, audience_regions, designer, approver, secret, opened_at, closes_at, closed_at, extensions, contacts, contacted_at, verdict,
          justification, summary_ar, summary_en, search_text, created_at, revision)
        values (:number, :project, :questionnaire, :titleAr, :titleEn, :purposeAr, :purposeEn, :status, :level, :anonymous, :probability,
          :weighted, :cell, :completeFrom, :partialFrom, :target, :workingDays, :restDays, :audience, :sectors, :regions, :designer, :approver, :secret,
          :openedAt, :closesAt, :closedAt, :extensions, :contacts, :contactedAt, :verdict, :justification, :summaryAr, :summaryEn, :search,
          :now, 0)"""), survey).param("project", survey.project() == null ? null : survey.project().value()).param("secret", survey.secret())
        .param("now", at(clock.instant())).update();
  }

  /** Writes the survey back unless someone else did meanwhile; the cover of its case follows. */
  Survey save(Survey survey) {
    int written = bound(db.sql("""
        update survey set questionnaire_id = :questionnaire, title_ar = :titleAr, title_en = :titleEn, purpose_ar = :purposeAr,
          purpose_en = :purposeEn, status = :status, level = :level, anonymous = :anonymous, probability_sample = :probability,
          weighted = :weighted, smallest_cell = :cell, complete_from = :completeFrom, partial_from = :partialFrom, target_rate = :target,
          working_days = :workingDays, rest_days = :restDays, audience = :audience, audience_sectors = :sectors, audience_regions = :regions, designer = :designer,
          approver = :approver, opened_at = :openedAt, closes_at = :closesAt, closed_at = :closedAt, extensions = :extensions,
          contacts = :contacts, contacted_at = :contactedAt, verdict = :verdict, justification = :justification, summary_ar = :summaryAr,
          summary_en = :summaryEn, search_text = :search, revision = revision + 1
        where number = :number and revision = :revision"""), survey).param("revision", survey.revision()).update();
    if (written == 0) {
      throw new OptimisticLockingFailureException("survey " + survey.number());
    }
    cover(survey);
    return get(survey.number());
  }

  private void cover(Survey survey) {
    files.retitle(survey.number(), survey.title());
    if (survey.status().isOver()) {
      files.close(survey.number(), survey.status().name());
    } else {
      files.moveTo(survey.number(), survey.status().name());
    }
  }

  private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, Survey survey) {
    Survey.Design design = survey.design();
    Survey.Field field = survey.field();
    Survey.Outcome outcome = survey.outcome();
    return sql.param("number", survey.number().value()).param("questionnaire", survey.questionnaire())
        .param("titleAr", survey.title().ar()).param("titleEn", survey.title().en())
        .param("purposeAr", design.purpose().ar()).param("purposeEn", design.purpose().en())
        .param("status", survey.status().name()).param("level", design.level().name()).param("anonymous", design.anonymous())
        .param("probability", design.probabilitySample()).param("weighted", design.weighted()).param("cell", design.smallestCell())
        .param("completeFrom", design.rule().completeFrom()).param("partialFrom", design.rule().partialFrom()).param("target", design.target())
        .param("workingDays", design.workingDays()).param("restDays", design.restDays())
        .param("audience", design.audience().kind().name()).param("sectors", design.audience().sectorCodes())
        .param("regions", design.audience().regionCodes())
        .param("designer", survey.people().designer()).param("approver", survey.people().approver())
        .param("openedAt", at(field.openedAt())).param("closesAt", at(field.closesAt())).param("closedAt", at(field.closedAt()))
        .param("extensions", field.extensions()).param("contacts", field.contacts()).param("contactedAt", at(field.contactedAt()))
        .param("verdict", outcome.verdict() == null ? null : outcome.verdict().name()).param("justification", outcome.justification())
        .param("summaryAr", outcome.summary() == null ? null : outcome.summary().ar())
        .param("summaryEn", outcome.summary() == null ? null : outcome.summary().en())
        .param("search", SearchText.fold(survey.number() + " " + survey.title().ar() + " " + survey.title().en()));
  }

  static Survey read(ResultSet row, int n) throws SQLException {
    String project = row.getString("project");
    return new Survey(new CaseNumber(row.getString("number")), project == null ? null : new CaseNumber(project),
        new LocalizedText(row.getString("title_ar"), row.getString("title_en")), row.getLong("questionnaire_id"),
        Survey.Status.valueOf(row.getString("status")), design(row), new Survey.People(row.getString("designer"), row.getString("approver")),
        row.getString("secret"), field(row), outcome(row), row.getInt("revision"));
  }

  private static Survey.Design design(ResultSet row) throws SQLException {
    return new Survey.Design(new LocalizedText(row.getString("purpose_ar"), row.getString("purpose_en")),
        ParticipationLevel.valueOf(row.getString("level")),
        new Audience(Audience.Kind.valueOf(row.getString("audience")), Audience.sectors(row.getString("audience_sectors")),
            Audience.regions(row.getString("audience_regions"))),
        row.getBoolean("anonymous"), row.getBoolean("probability_sample"), row.getBoolean("weighted"), row.getInt("smallest_cell"),
        new DispositionRule(row.getDouble("complete_from"), row.getDouble("partial_from")), row.getDouble("target_rate"),
        row.getInt("working_days"), row.getInt("rest_days"));
  }

  private static Survey.Field field(ResultSet row) throws SQLException {
    return new Survey.Field(instant(row, "opened_at"), instant(row, "closes_at"), instant(row, "closed_at"), row.getInt("extensions"),
        row.getInt("contacts"), instant(row, "contacted_at"));
  }

  private static Survey.Outcome outcome(ResultSet row) throws SQLException {
    String verdict = row.getString("verdict");
    String summary = row.getString("summary_ar");
    return new Survey.Outcome(verdict == null ? null : Survey.Verdict.valueOf(verdict), row.getString("justification"),
        summary == null ? null : new LocalizedText(summary, row.getString("summary_en")));
  }

  private static Timestamp at(Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
