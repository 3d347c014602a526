package org.sharaka.guidelines;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.ActingAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Brings a guide to the point where a test begins. */
@Component
public class GuideStories {

  private final CaseFiles files;
  private final OpenGuide openGuide;
  private final ReviseChapter chapters;
  private final ReviseClause clauses;
  private final CiteEvidence cite;
  private final Guides guides;
  private final OpenDraft openDraft;
  private final FreezeVersion freeze;
  private final OpenReview openReview;
  private final GiveVerdict verdict;
  private final WeighReview weigh;
  private final JdbcClient db;

  GuideStories(CaseFiles files, OpenGuide openGuide, ReviseChapter chapters, ReviseClause clauses, CiteEvidence cite, Guides guides,
      OpenDraft openDraft, FreezeVersion freeze, OpenReview openReview, GiveVerdict verdict, WeighReview weigh, JdbcClient db) {
    this.files = files;
    this.openGuide = openGuide;
    this.chapters = chapters;
    this.clauses = clauses;
    this.cite = cite;
    this.guides = guides;
    this.openDraft = openDraft;
    this.freeze = freeze;
    this.openReview = openReview;
    this.verdict = verdict;
    this.weigh = weigh;
    this.db = db;
  }

  /** Takes those whom other tests registered out of the audience: a guide goes to every key stakeholder there is. */
  public void consultNobodyElse() {
    db.sql("update person set do_not_contact = true where do_not_contact = false").update();
  }

  public CaseNumber project() {
    return files.open(CaseType.PROJECT, new LocalizedText("مشروع السياسات", "Policy project"), "ACTIVE", null);
  }

  /** A draft 0.1 with one chapter. */
  public CaseNumber guide(CaseNumber project) {
    CaseNumber guide = openGuide.open(project, GuideType.GUIDE, new LocalizedText("الدليل الاسترشادي", "The guide"));
    chapters.with(guide, null, new Wording("الإفصاح", "Disclosure"), 0);
    return guide;
  }

  /** Adds a clause with evidence to a chapter of the draft. */
  public long clause(CaseNumber guide, long chapter, String title, boolean core) {
    long clause = clauses.with(new ReviseClause.Revision(guide, null, chapter, new Wording(title, title + " (en)"),
        new Wording("تلتزم المؤسسات بما يرد في " + title, "Institutions shall follow " + title), Wording.NONE, core, 0));
    cite.on(guide, clause, new Evidence(0, EvidenceKind.STAKEHOLDER_NEED, "N-" + clause, String.valueOf(clause)));
    return clause;
  }

  /** A frozen, reviewed final draft with one clause. */
  public CaseNumber finalDraft(CaseNumber project) {
    CaseNumber guide = guide(project);
    clause(guide, guides.text(guides.get(guide).latest().id()).chapters().get(0).id(), "التقرير السنوي", true);
    freeze.of(guide);
    openDraft.of(guide, Milestone.FINAL_DRAFT);
    review(guide);
    freeze.of(guide);
    return guide;
  }

  /** Passes all four reviews. */
  public void review(CaseNumber guide) {
    long review = openReview.of(guide, 1);
    for (ReviewAspect aspect : ReviewAspect.values()) {
      verdict.with(review, aspect, true, List.of());
    }
    weigh.of(review);
  }

  /** Does something in the name of an account. */
  public static <T> T as(String id, Supplier<T> work) {
    return ActingAs.account(new Account(id, id, Set.of()), work);
  }

  public static void as(String id, Runnable work) {
    as(id, () -> {
      work.run();
      return null;
    });
  }

  /** Someone in the register; in Arabic, with an organisation unless the sector is OTHER. */
  public long person(Sector sector, boolean key) {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Timestamp now = Timestamp.from(Instant.now());
    Long organisation = null;
    if (sector != Sector.OTHER) {
      organisation = insert("""
          insert into organisation (code, name_ar, name_en, sector, region, search_text, created_at, updated_at)
          values (?, ?, ?, ?, 'مسقط', '', ?, ?)""", "T-" + mark, "مؤسسة " + mark, "Organisation " + mark, sector.name(), now, now);
    }
    return insert("""
        insert into person (email, name, organisation_id, sector, is_key, language, channel, search_text, created_at, updated_at)
        values (?, ?, ?, ?, ?, 'AR', 'EMAIL', '', ?, ?)""", mark + "@example.org", "شخص " + mark, organisation, sector.name(), key, now, now);
  }

  private long insert(String sql, Object... values) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(sql).params(values).update(key, "id");
    return key.getKey().longValue();
  }
}
