package org.sharaka.recommendations;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.SearchText;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All recommendations. Two people changing one at once is noticed, and the second is told. */
@Repository
@Transactional
public class Recommendations {

  private final JdbcClient db;

  Recommendations(JdbcClient db) {
    this.db = db;
  }

  @Transactional(readOnly = true)
  public Recommendation get(CaseNumber number) {
    return find(number).orElseThrow(() -> new NotFound(number));
  }

  @Transactional(readOnly = true)
  public Optional<Recommendation> find(CaseNumber number) {
    return db.sql("select * from recommendation where number = ?").param(number.value())
        .query((row, n) -> new Recommendation(RecommendationRows.recommendation(row, addressees(number)))).optional();
  }

  /** Those raised by a case, in the order in which they came up. */
  @Transactional(readOnly = true)
  public List<CaseNumber> from(CaseNumber source) {
    return db.sql("select number from recommendation where source_case = ? order by number").param(source.value()).query(String.class).list().stream()
        .map(CaseNumber::new).toList();
  }

  /** The one that was put down for this very point of a case. */
  @Transactional(readOnly = true)
  Optional<CaseNumber> raisedBy(Source source) {
    return db.sql("select number from recommendation where source_case = ? and source_kind = ? and source_local = ? order by number")
        .params(source.number().value(), source.kind().name(), source.localId()).query(String.class).list().stream().findFirst().map(CaseNumber::new);
  }

  /** Those addressed to any of the organisations, the newest first. */
  @Transactional(readOnly = true)
  public List<Recommendation> addressedTo(Collection<Long> organisations) {
    return organisations.isEmpty() ? List.of() : db.sql("select distinct number from recommendation_addressee where organisation_id in (:ids) order by number desc")
        .param("ids", organisations).query(String.class).list().stream().map(CaseNumber::new).map(this::get).toList();
  }

  void add(Recommendation recommendation) {
    Recommendation.Stored stored = recommendation.stored();
    db.sql("""
        insert into recommendation (number, source_kind, source_case, source_local, opened_on, text_ar, text_en, status, search_text, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
        .params(stored.number().value(), stored.source().kind().name(), stored.source().number() == null ? null : stored.source().number().value(),
            stored.source().localId(), Date.valueOf(stored.openedOn()), stored.wording().text().ar(), stored.wording().text().en(), stored.status().name(),
            searchText(stored)).update();
  }

  void save(Recommendation recommendation) {
    Recommendation.Stored stored = recommendation.stored();
    Wording wording = stored.wording();
    int saved = db.sql("""
        update recommendation set text_ar = ?, text_en = ?, type = ?, smart = ?, priority = ?, horizon = ?, goal = ?, due_on = ?, status = ?, answer = ?, reason = ?,
          search_text = ?, version = version + 1 where number = ? and version = ?""")
        .params(wording.text().ar(), wording.text().en(), RecommendationRows.name(wording.type()), RecommendationRows.names(wording.smart()),
            RecommendationRows.name(wording.priority()), RecommendationRows.name(wording.horizon()), wording.goal(), RecommendationRows.sql(wording.dueOn()), stored.status().name(),
            RecommendationRows.name(recommendation.answer()), stored.reason(), searchText(stored), stored.number().value(), stored.version()).update();
    if (saved == 0) {
      throw new OptimisticLockingFailureException("recommendation " + stored.number());
    }
    stored.addressees().forEach(addressee -> save(stored.number(), addressee));
  }

  private void save(CaseNumber number, Addressee.Stored one) {
    if (one.id() == null) {
      db.sql("insert into recommendation_addressee (number, organisation_id, state, percent) values (?, ?, ?, 0)")
          .params(number.value(), one.organisationId(), one.state().name()).update();
      return;
    }
    Answer answer = one.answer();
    db.sql("""
        update recommendation_addressee set state = ?, asked_on = ?, answer = ?, reason = ?, answered_at = ?, answered_by = ?, next_report_on = ?, percent = ?,
          progress = ? where id = ?""")
        .params(one.state().name(), RecommendationRows.sql(one.askedOn()), answer == null ? null : answer.kind().name(), answer == null ? null : answer.reason(),
            answer == null ? null : Timestamp.from(answer.at()), answer == null ? null : answer.by(), RecommendationRows.sql(one.nextReportOn()), one.percent(),
            RecommendationRows.name(one.progress()), one.id()).update();
  }

  private List<Addressee.Stored> addressees(CaseNumber number) {
    return db.sql("select * from recommendation_addressee where number = ? order by id").param(number.value()).query(RecommendationRows::addressee).list();
  }

  private static String searchText(Recommendation.Stored stored) {
    LocalizedText text = stored.wording().text();
    String folded = SearchText.fold(stored.number() + " " + text.ar() + " " + (text.sameInBoth() ? "" : text.en()));
    return folded.substring(0, Math.min(folded.length(), 5000));
  }
}
