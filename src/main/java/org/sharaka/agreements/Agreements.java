package org.sharaka.agreements;

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

/** All agreements. Two people changing one at once is noticed, and the second is told. */
@Repository
@Transactional
public class Agreements {

  private static final int LONGEST_SEARCH = 5000;

  private final JdbcClient db;
  private final Amendments amendments;

  Agreements(JdbcClient db, Amendments amendments) {
    this.db = db;
    this.amendments = amendments;
  }

  @Transactional(readOnly = true)
  public Agreement get(CaseNumber number) {
    return find(number).orElseThrow(() -> new NotFound(number));
  }

  @Transactional(readOnly = true)
  public Optional<Agreement> find(CaseNumber number) {
    return db.sql("select * from agreement where number = ?").param(number.value())
        .query((row, n) -> AgreementRows.agreement(row, parties(number), amendments.open(number).orElse(null))).optional();
  }

  /** The one that was begun to renew another. */
  @Transactional(readOnly = true)
  public Optional<Agreement> successorOf(CaseNumber number) {
    return db.sql("select number from agreement where predecessor = ? order by number desc").param(number.value()).query(String.class).list().stream().findFirst()
        .map(CaseNumber::new).map(this::get);
  }

  /** Those of an organisation that did not come to their end. */
  @Transactional(readOnly = true)
  public List<Agreement> openOf(Collection<Long> organisations) {
    return organisations.isEmpty() ? List.of() : db.sql("select distinct number from agreement_party where organisation_id in (:ids) order by number")
        .param("ids", organisations).query(String.class).list().stream().map(CaseNumber::new).map(this::get).filter(one -> !one.status().isOver()).toList();
  }

  void add(Agreement agreement) {
    CaseNumber before = agreement.predecessor();
    db.sql("""
        insert into agreement (number, predecessor, kind, title_ar, title_en, status, moved_on, text_version, objectives, financial, data_sharing, foreign_party,
          end_announced, search_text, version)
        values (:number, :before, 'MEMORANDUM', '-', '-', 'IDEA', :today, 0, '-', false, false, false, false, '-', 0)""")
        .param("number", agreement.number().value()).param("before", before == null ? null : before.value()).param("today", AgreementRows.sql(agreement.movedOn())).update();
    save(agreement);
  }

  void save(Agreement agreement) {
    Agreement.Stored stored = agreement.stored();
    Signature signature = stored.signature();
    Notice notice = stored.notice();
    int saved = db.sql("""
        update agreement set status = ?, moved_on = ?, text_version = ?, drafted_by = ?, approved_by = ?, signed_on = ?, signed_at = ?, ends_on = ?, end_announced = ?,
          document_id = ?, copy_hash = ?, renewal = ?, notice_until = ?, notice_reason = ?, reason = ?, lesson = ?, version = version + 1 where number = ? and version = ?""")
        .params(stored.status().name(), AgreementRows.sql(stored.movedOn()), stored.textVersion(), stored.draftedBy(), stored.approvedBy(),
            signature == null ? null : AgreementRows.sql(signature.on()), signature == null ? null : signature.place(), AgreementRows.sql(stored.endsOn()),
            stored.endAnnounced(), signature == null ? null : signature.documentId(), signature == null ? null : signature.copyHash(), AgreementRows.name(stored.renewal()),
            notice == null ? null : AgreementRows.sql(notice.until()), notice == null ? null : notice.reason(), stored.reason(), stored.lesson(), stored.number().value(),
            stored.version()).update();
    if (saved == 0) {
      throw new OptimisticLockingFailureException("agreement " + stored.number());
    }
    saveTerms(stored.number(), stored.terms());
    saveParties(stored.number(), stored.parties());
    if (stored.amendment() != null) {
      amendments.save(stored.number(), stored.amendment());
    }
  }

  private void saveTerms(CaseNumber number, Terms terms) {
    LocalizedText title = terms.title();
    db.sql("""
        update agreement set kind = ?, title_ar = ?, title_en = ?, objectives = ?, areas = ?, financial = ?, financial_note = ?, data_sharing = ?, foreign_party = ?, months = ?,
          renewal_rule = ?, notice_days = ?, dispute = ?, binding = ?, languages = ?, goal = ?, kpis = ?, search_text = ? where number = ?""")
        .params(terms.kind().name(), title.ar(), title.sameInBoth() ? null : title.en(), terms.objectives(), terms.areas(), terms.financial(), terms.financialNote(),
            terms.dataSharing(), terms.foreignParty(), terms.months(), AgreementRows.name(terms.renewal()), terms.noticeDays(), terms.dispute(), terms.binding(),
            AgreementRows.name(terms.languages()), terms.goal(), terms.kpis(), searchText(number, terms), number.value()).update();
  }

  private void saveParties(CaseNumber number, List<Party> parties) {
    db.sql("delete from agreement_party where number = ?").param(number.value()).update();
    for (int place = 0; place < parties.size(); place++) {
      Party party = parties.get(place);
      db.sql("insert into agreement_party (number, place, organisation_id, capacity, representative, liaison, obligations) values (?, ?, ?, ?, ?, ?, ?)")
          .params(number.value(), place, party.organisationId(), party.capacity(), party.representative(), party.liaison(), party.obligations()).update();
    }
  }

  private List<Party> parties(CaseNumber number) {
    return db.sql("select * from agreement_party where number = ? order by place").param(number.value()).query(AgreementRows::party).list();
  }

  private static String searchText(CaseNumber number, Terms terms) {
    String folded = SearchText.fold(number + " " + terms.title().ar() + " " + terms.title().en() + " " + terms.objectives());
    return folded.substring(0, Math.min(folded.length(), LONGEST_SEARCH));
  }
}
