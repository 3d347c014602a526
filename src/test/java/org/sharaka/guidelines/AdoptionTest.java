package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.guidelines.GuideStories.as;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.guidelines.AdoptionFile.Decision;
import org.sharaka.guidelines.DeclareUse.Declaration;
import org.sharaka.guidelines.IntendedUse.Extent;
import org.sharaka.guidelines.RecordSignOff.Statement;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
class AdoptionTest {

  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired FreezeVersion freeze;
  @Autowired OpenDraft openDraft;
  @Autowired ReviseClause revise;
  @Autowired Reviews reviews;
  @Autowired OpenReview openReview;
  @Autowired GiveVerdict verdict;
  @Autowired WeighReview weigh;
  @Autowired AnswerFindings answer;
  @Autowired DecideReview decideReview;
  @Autowired RecordSignOff signOff;
  @Autowired SignOffs signOffs;
  @Autowired AdoptionCheck check;
  @Autowired AdoptionFiles files;
  @Autowired OpenAdoptionFile open;
  @Autowired SubmitAdoptionFile submit;
  @Autowired DecideAdoption decide;
  @Autowired EnterAmendments amend;
  @Autowired ConfirmAmendments confirm;
  @Autowired ConcludeAdoption conclude;
  @Autowired PublishGuide publish;
  @Autowired WithdrawGuide withdraw;
  @Autowired DeclareUse declare;
  @Autowired ConfirmUse confirmUse;
  @Autowired IntendedUses uses;
  @Autowired CaseFiles cases;
  @Autowired WorkingCalendar calendar;
  @Autowired JdbcClient db;

  CaseNumber guide;

  @BeforeEach
  void write() {
    guide = stories.finalDraft(stories.project());
  }

  @Test
  void aTextIsReturnedThreeTimesAtMostBeforeSomebodyDecides() {
    for (int round = 1; round <= 3; round++) {
      long review = openReview.of(guide, round);
      refused("review.missing.findings", () -> verdict.with(review, ReviewAspect.LEGAL, false, List.of()));
      verdict.with(review, ReviewAspect.LANGUAGE, true, List.of());
      verdict.with(review, ReviewAspect.LEGAL, false, List.of(new Review.Finding("1-1", "يخالف القانون"), new Review.Finding(null, "عام")));
      verdict.with(review, ReviewAspect.ACCESSIBILITY, true, List.of());
      assertThatThrownBy(() -> weigh.of(review)).isInstanceOf(IllegalStateException.class);
      verdict.with(review, ReviewAspect.EQUIVALENCE, true, List.of());
      assertThat(weigh.of(review)).isEqualTo(round < 3 ? ReviewOutcome.CORRECTION : ReviewOutcome.EXHAUSTED);
      assertThat(guides.get(guide).draft()).isPresent();
      assertThat(reviews.get(review).returned()).singleElement().satisfies(v -> assertThat(v.findings()).hasSize(2));
      refused("review.missing.response", () -> answer.of(review, " "));
      answer.of(review, "صُحّح البند");
    }
    Review last = reviews.latest(guide).orElseThrow();
    refused("review.missing.decision", () -> decideReview.of(last.id(), ReviewOutcome.REVIEWED, "سبب"));
    decideReview.of(last.id(), ReviewOutcome.ACCEPTED, "الملاحظة القانونية خارج النطاق");
    assertThat(reviews.latest(guide).orElseThrow().outcome().letsGoOn()).isTrue();
  }

  @Test
  void eachSectorSignsOnceAndChangesItsMindOnlyAfterMediation() {
    refused("signOff.missing.statement", () -> signOff.with(new Statement(guide, Sector.PRIVATE, Stance.OBJECT, null, "غرفة التجارة", null)));
    signOff.with(new Statement(guide, Sector.PRIVATE, Stance.OBJECT, "كلفة مرتفعة", "غرفة التجارة", null));
    signOff.with(new Statement(guide, Sector.GOVERNMENT, Stance.AGREE, null, "وزارة التنمية", null));
    refused("signOff.missing.mediation",
        () -> signOff.with(new Statement(guide, Sector.PRIVATE, Stance.AGREE_WITH_RESERVATION, "تحفظ", "غرفة التجارة", null)));
    signOff.with(new Statement(guide, Sector.PRIVATE, Stance.AGREE_WITH_RESERVATION, "تحفظ على المهلة", "غرفة التجارة", "اجتماع وساطة"));
    assertThat(signOffs.of(guide)).extracting(s -> s.sector() + " " + s.stance())
        .containsExactlyInAnyOrder("GOVERNMENT AGREE", "PRIVATE AGREE_WITH_RESERVATION");
  }

  @Test
  void whatIsMissingInTheFileIsSaid() {
    assertThat(check.of(guide)).isEmpty();
    CaseNumber raw = stories.guide(stories.project());
    assertThat(check.of(raw)).extracting(Refusal::code).containsExactly("adoption.draftOpen", "adoption.tooEarly", "guide.empty", "adoption.review");
    long file = open.of(raw);
    assertThat(open.of(raw)).isEqualTo(file);
    refused("adoption.review", () -> submit.with(file, "موجز"));
    assertThat(check.readsAsReviewed(guide)).isTrue();
  }

  @Test
  void anApprovedTextBecomesTheFirstOfficialVersionWordForWord() {
    long file = submitted();
    refused("adoption.own", () -> as("coordinator", () -> decide.with(file, approval())));
    as("director", () -> decide.with(file, approval()));
    GuideVersion adopted = conclude.of(file);
    assertThat(conclude.of(file)).isEqualTo(adopted);
    assertThat(adopted.label()).isEqualTo("1.0");
    assertThat(adopted.fingerprint()).isEqualTo(guides.get(guide).find("1.0-draft").orElseThrow().fingerprint());
    assertThat(adopted.adoption()).isEqualTo(new GuideVersion.Adoption(calendar.today(), calendar.today().plusDays(30), false));
    assertThat(status()).isEqualTo("ADOPTED");
    refused("adoption.notSubmitted", () -> as("director", () -> decide.with(file, approval())));
    assertThat(check.of(guide)).extracting(Refusal::code).contains("adoption.nothingNew");
  }

  @Test
  void amendmentsAreEnteredConfirmedByAnotherAndCountAsTheNextVersion() {
    long file = submitted();
    LocalDate day = calendar.today();
    as("director", () -> decide.with(file, new Decision(AdoptionOutcome.APPROVED_WITH_AMENDMENTS, true, new Wording("تعديل المهلة", null), "محضر", day, null,
        null, null)));
    refused("adoption.notAmended", () -> as("legal", () -> amend.done(file, "عُدّل البند 1-1")));
    GuideText.Clause clause = text().clauses().findFirst().orElseThrow();
    revise.with(new ReviseClause.Revision(guide, clause.id(), clause.chapter(), clause.title(), new Wording("نص معدل", null), Wording.NONE, true, 1));
    refused("adoption.parity", () -> as("legal", () -> amend.done(file, "عُدّل البند 1-1")));
    revise.with(new ReviseClause.Revision(guide, clause.id(), clause.chapter(), clause.title(), new Wording("نص معدل", "Amended"), Wording.NONE, true, 2));
    as("legal", () -> amend.done(file, "عُدّل البند 1-1"));
    refused("adoption.ownAmendments", () -> as("legal", () -> confirm.of(file, true, null)));
    refused("adoption.missing.remarks", () -> as("legal2", () -> confirm.of(file, false, null)));
    as("legal2", () -> confirm.of(file, true, null));
    GuideVersion adopted = conclude.of(file);
    assertThat(adopted.label()).isEqualTo("1.1");
    assertThat(adopted.adoption().binding()).isTrue();
    assertThat(guides.get(guide).draft()).isEmpty();
  }

  @Test
  void theOtherDecisionsLeaveTheTextAsItIs() {
    long file = submitted();
    Wording reason = new Wording("سبب", null);
    as("director", () -> decide.with(file, new Decision(AdoptionOutcome.DEFERRED, null, reason, "محضر", null, calendar.today().plusDays(9), null, null)));
    assertThat(status()).isEqualTo("DEFERRED");
    as("director", () -> decide.with(file, new Decision(AdoptionOutcome.RETURNED, null, reason, "محضر", null, null, null, null)));
    assertThat(status()).isEqualTo("DRAFTING");
    long second = submitted();
    assertThat(second).isNotEqualTo(file);
    as("director", () -> decide.with(second, new Decision(AdoptionOutcome.REJECTED, null, reason, "محضر", null, null, null, null)));
    assertThat(status()).isEqualTo("NOT_ADOPTED");
    assertThat(files.get(file).decisions()).extracting(Decision::outcome).containsExactly(AdoptionOutcome.DEFERRED, AdoptionOutcome.RETURNED);
    assertThat(guides.get(guide).adopted()).isEmpty();
    refused("guide.notAdopted", () -> publish.of(guide));
  }

  @Test
  void nobodyPublishesWhatTheyAdoptedAndWhatIsWithdrawnSaysWhy() {
    refused("guide.notPublished", () -> withdraw.of(guide, new Wording("سبب", null)));
    adopt();
    refused("guide.ownAdoption", () -> as("director", () -> publish.of(guide)));
    as("comms", () -> publish.of(guide));
    as("comms", () -> publish.of(guide));
    assertThat(guides.get(guide).published()).hasSize(1);
    withdraw.of(guide, new Wording("حلّ محله ميثاق جديد", "Superseded by a new charter"));
    assertThat(guides.get(guide).withdrawal().reason().en()).isEqualTo("Superseded by a new charter");
    assertThat(status()).isEqualTo("WITHDRAWN");
  }

  @Test
  void anIntendedUseCountsOnceItsAddressIsProved() {
    Declaration first = declaration("submission-1" + guide, "a@example.org", Extent.CONSIDERING);
    assertThatThrownBy(() -> declare.with(first)).isInstanceOf(NotFound.class);
    adopt();
    as("comms", () -> publish.of(guide));
    declare.with(first);
    declare.with(first);
    assertThat(uses.figures(guide)).satisfies(f -> assertThat(List.of(f.confirmed(), f.unconfirmed())).containsExactly(0, 1));
    confirmUse.of(token("a@example.org", 0));
    declare.with(declaration("submission-2" + guide, "A@example.org ", Extent.FULL));
    confirmUse.of(token("a@example.org", 1));
    confirmUse.of(token("a@example.org", 1));
    assertThat(uses.figures(guide).byExtent()).containsExactly(java.util.Map.entry(Extent.FULL, 1));
    assertThat(uses.named(guide)).containsExactly("شركة الأفق");
    assertThat(uses.list(guide, Extent.FULL, "شركه الافق", 0, 10)).hasSize(1);
    declare.with(declaration("submission-3" + guide, "a@example.org", Extent.NO));
    refused("use.tooMany", () -> declare.with(declaration("submission-4" + guide, "a@example.org", Extent.NO)));
    declare.with(declaration("submission-5" + guide, "b@example.org", Extent.NO));
    assertThatThrownBy(() -> confirmUse.of("guess")).isInstanceOf(NotFound.class);
  }

  @Test
  void aDeclarationIsCheckedFieldByField() {
    adopt();
    as("comms", () -> publish.of(guide));
    for (String email : Arrays.asList(null, "x", "a@b", "a b@c.d", "a@b.c,d@e.f", "a@b.c\r\nBcc: x@y.z", "x".repeat(250) + "@example.org")) {
      refused("use.missing.email", () -> declare.with(declaration("submission-x", email, Extent.FULL)));
    }
    assertThatThrownBy(() -> declare.with(new Declaration(guide, "'; drop", " ", "", null, null, null, null, false, Language.AR)))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusals()).extracting(x -> x.field())
            .containsExactly(null, "institution", "contact", "email", "extent"));
  }

  private long submitted() {
    long file = open.of(guide);
    as("coordinator", () -> submit.with(file, "موجز الملف"));
    assertThat(status()).isEqualTo("SUBMITTED");
    return file;
  }

  private void adopt() {
    long file = submitted();
    as("director", () -> decide.with(file, approval()));
    conclude.of(file);
  }

  private Decision approval() {
    return new Decision(AdoptionOutcome.APPROVED, false, Wording.NONE, "محضر الاجتماع", calendar.today().plusDays(30), null, null, null);
  }

  private Declaration declaration(String submission, String email, Extent extent) {
    return new Declaration(guide, submission, "شركة الأفق", "سعيد", email, extent, "تقارير الاستدامة", null, true, Language.AR);
  }

  private String token(String email, int place) {
    return db.sql("select token from intended_use where guide = ? and email = ? order by id").params(guide.value(), email).query(String.class).list()
        .get(place);
  }

  private GuideText text() {
    return guides.text(guides.get(guide).latest().id());
  }

  private String status() {
    return cases.find(guide).orElseThrow().status();
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusals()).extracting(x -> x.code()).contains(code));
  }
}
