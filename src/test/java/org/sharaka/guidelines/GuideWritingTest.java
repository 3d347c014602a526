package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.guidelines.NeedCoverage.Need;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
class GuideWritingTest {

  @Autowired CaseFiles files;
  @Autowired Guides guides;
  @Autowired OpenGuide openGuide;
  @Autowired OpenDraft openDraft;
  @Autowired FreezeVersion freeze;
  @Autowired ReviseChapter chapters;
  @Autowired ReviseClause clauses;
  @Autowired MovePart move;
  @Autowired RemovePart remove;
  @Autowired CiteEvidence cite;
  @Autowired DropEvidence drop;
  @Autowired CompareVersions compare;
  @Autowired NeedCoverage coverage;
  @Autowired ExcuseNeed excuse;
  @Autowired JdbcClient db;

  CaseNumber project;
  CaseNumber guide;

  @BeforeEach
  void open() {
    project = files.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "ACTIVE", null);
    guide = openGuide.open(project, GuideType.GUIDE, new LocalizedText("الدليل الاسترشادي", "The guide"));
  }

  @Test
  void aProjectHasOneGuideHoweverOftenItIsOpened() {
    assertThat(openGuide.open(project, GuideType.CHARTER, LocalizedText.same("ميثاق"))).isEqualTo(guide);
    assertThat(guides.ofProject(project)).hasValueSatisfying(g -> assertThat(g.latest().label()).isEqualTo("0.1"));
    assertThat(files.within(project)).singleElement().satisfies(f -> assertThat(f.number()).isEqualTo(guide));
  }

  @Test
  void clausesAreNumberedByTheirPlace() {
    long first = chapter("الأول");
    long second = chapter("الثاني");
    long a = clause(first, "أ");
    long b = clause(first, "ب");
    long c = clause(second, "ج");
    move.of(guide, b, true);
    move.of(guide, b, true);
    move.of(guide, second, true);
    assertThat(numbers()).containsExactly("1-1 ج", "2-1 ب", "2-2 أ");
    remove.from(guide, b);
    assertThat(numbers()).containsExactly("1-1 ج", "2-1 أ");
    assertThatThrownBy(() -> remove.from(guide, first)).isInstanceOf(Refused.class);
    revise(a, second, "أ", 1);
    remove.from(guide, first);
    assertThat(numbers()).containsExactly("1-1 ج", "1-2 أ");
    assertThat(List.of(a, c)).containsExactlyInAnyOrderElementsOf(text().clauses().map(GuideText.Clause::id).toList());
  }

  @Test
  void whoReadAnOlderWordingDoesNotOverwriteTheNewerOne() {
    long chapter = chapter("باب");
    long clause = clause(chapter, "قديم");
    revise(clause, chapter, "جديد", 1);
    assertThatThrownBy(() -> revise(clause, chapter, "غيره", 1))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("guide.changedMeanwhile")).isTrue());
    assertThat(numbers()).containsExactly("1-1 جديد");
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() {
    assertThatThrownBy(() -> clauses.with(new ReviseClause.Revision(guide, null, null, new Wording("", "x"), Wording.NONE, new Wording("x".repeat(4001), null), false, 0)))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusals()).extracting(f -> f.field() + " " + f.code())
            .containsExactly("titleAr guide.missing.title", "statementAr guide.missing.statement", "guidanceAr guide.tooLong"));
  }

  @Test
  void frozenWordsStayAsTheyAreAndTheNextDraftGoesOnFromThem() {
    long chapter = chapter("باب");
    long clause = clause(chapter, "نص أول");
    assertThatThrownBy(() -> freeze.of(guide)).isInstanceOf(Refused.class);
    cite.on(guide, clause, new Evidence(0, EvidenceKind.STAKEHOLDER_NEED, "N-1", "7"));
    cite.on(guide, clause, new Evidence(0, EvidenceKind.STAKEHOLDER_NEED, "N-1", "7"));
    GuideVersion first = freeze.of(guide);
    assertThat(freeze.of(guide)).isEqualTo(first);
    assertThat(first.fingerprint()).hasSize(64);
    assertThatThrownBy(() -> revise(clause, chapter, "خلسة", 1)).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("guide.noDraft")).isTrue());
    assertThatThrownBy(() -> cite.on(guide, clause, new Evidence(0, EvidenceKind.BENCHMARK, "B", null))).isInstanceOf(Refused.class);

    long second = openDraft.of(guide, Milestone.AFTER_FEEDBACK);
    assertThat(openDraft.of(guide, Milestone.AFTER_FEEDBACK)).isEqualTo(second);
    assertThatThrownBy(() -> openDraft.of(guide, Milestone.FINAL_DRAFT)).isInstanceOf(Refused.class);
    assertThat(Fingerprint.of(guides.text(second))).isEqualTo(first.fingerprint());
    revise(clause, chapter, "نص ثان", 1);
    drop.from(guide, clause, guides.text(second).clauses().findFirst().orElseThrow().evidence().get(0).id());
    GuideVersion latest = freeze.of(guide);
    assertThat(guides.text(first.id()).clauses().findFirst().orElseThrow().statement().ar()).isEqualTo("نص أول");
    assertThat(guides.isIntact(first)).isTrue();
    Comparison comparison = compare.of(first, latest);
    assertThat(comparison.differences()).singleElement().satisfies(p -> assertThat(p.texts()).extracting(Comparison.Text::field).containsExactly("statement", "evidence"));
  }

  @Test
  void aFrozenTextThatWasTamperedWithIsFoundOut() {
    long clause = clause(chapter("باب"), "نص");
    cite.on(guide, clause, new Evidence(0, EvidenceKind.BENCHMARK, "B-1", null));
    GuideVersion frozen = freeze.of(guide);
    db.sql("update guide_wording set statement_ar = 'مدسوس' where version_id = ?").param(frozen.id()).update();
    assertThat(guides.isIntact(frozen)).isFalse();
  }

  @Test
  void eachNeedIsAnsweredByAClauseOrByAReasonWhyNot() {
    long clause = clause(chapter("باب"), "نص");
    cite.on(guide, clause, new Evidence(0, EvidenceKind.STAKEHOLDER_NEED, "N-1", "1"));
    cite.on(guide, clause, new Evidence(0, EvidenceKind.BENCHMARK, "B-2", "2"));
    excuse.of(guide, "3", "خارج الاختصاص");
    excuse.of(guide, "3", "خارج اختصاص المركز");
    List<NeedCoverage.Line> lines = coverage.of(guide, List.of(new Need("1", "N-1"), new Need("2", "N-2"), new Need("3", "N-3")));
    assertThat(lines).extracting(NeedCoverage.Line::isOpen).containsExactly(false, true, false);
    assertThat(lines.get(0).clauses()).extracting(GuideText.Clause::number).containsExactly("1-1");
    assertThat(lines.get(2).reason()).isEqualTo("خارج اختصاص المركز");
    assertThatThrownBy(() -> excuse.of(guide, "2", " ")).isInstanceOf(Refused.class);
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    assertThatThrownBy(() -> guides.get(new CaseNumber("CHR-1999-999"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> move.of(guide, -1, true)).isInstanceOf(NotFound.class);
    long chapter = chapter("باب");
    long clause = clause(chapter, "نص");
    assertThatThrownBy(() -> chapters.with(guide, clause, new Wording("عنوان", null), 1)).isInstanceOf(NotFound.class);
  }

  private long chapter(String title) {
    return chapters.with(guide, null, new Wording(title, null), 0);
  }

  private long clause(long chapter, String statement) {
    return clauses.with(new ReviseClause.Revision(guide, null, chapter, new Wording("بند", null), new Wording(statement, null), Wording.NONE, false, 0));
  }

  private void revise(long clause, long chapter, String statement, int seen) {
    clauses.with(new ReviseClause.Revision(guide, clause, chapter, new Wording("بند", null), new Wording(statement, null), Wording.NONE, false, seen));
  }

  private GuideText text() {
    return guides.text(guides.get(guide).latest().id());
  }

  private List<String> numbers() {
    return text().clauses().map(c -> c.number() + " " + c.statement().ar()).collect(Collectors.toList());
  }
}
