package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.guidelines.Comments.Filter;
import org.sharaka.guidelines.ContestedClause.Outcome;
import org.sharaka.guidelines.ContestedClause.Settlement;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliverMailing;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
class ConsultationTest {

  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired FreezeVersion freeze;
  @Autowired OpenConsultation open;
  @Autowired CloseConsultation close;
  @Autowired Consultations consultations;
  @Autowired Contributions contributions;
  @Autowired InviteToComment invite;
  @Autowired RemindToComment remind;
  @Autowired SaveComments save;
  @Autowired SendContribution send;
  @Autowired EnterComment enter;
  @Autowired Comments comments;
  @Autowired CommentFigures figures;
  @Autowired DisposeOfComment dispose;
  @Autowired Objections objections;
  @Autowired MarkContested mark;
  @Autowired ContestedClauses contested;
  @Autowired SettleClause settle;
  @Autowired ConsultationResponse response;
  @Autowired Participation participation;
  @Autowired Register register;
  @Autowired CaseFiles files;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;
  @Autowired DeliverMailing deliver;
  @Autowired GreenMail server;
  @Autowired JdbcClient db;

  CaseNumber project;
  CaseNumber guide;
  long first;
  long second;
  long round;

  @BeforeEach
  void openRound() {
    project = stories.project();
    guide = stories.guide(project);
    long chapter = guides.text(guides.get(guide).latest().id()).chapters().get(0).id();
    first = stories.clause(guide, chapter, "الإفصاح السنوي", true);
    second = stories.clause(guide, chapter, "المشاركة", false);
    freeze.of(guide);
    round = open.with(guide, calendar.today(), calendar.plus(calendar.today(), 25), null);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void onlyAFrozenTextIsDiscussedAndOneRoundAtATime() {
    CaseNumber other = stories.guide(stories.project());
    refused("consultation.draft", () -> open.with(other, calendar.today(), calendar.plus(calendar.today(), 30), null));
    refused("consultation.running", () -> open.with(guide, calendar.today(), calendar.plus(calendar.today(), 40), null));
    assertThat(open.with(guide, calendar.today(), calendar.plus(calendar.today(), 25), null)).isEqualTo(round);
    assertThat(files.find(guide).orElseThrow().status()).isEqualTo("UNDER_DISCUSSION");
  }

  @Test
  void lessThanTwentyWorkingDaysNeedAReason() {
    close.of(round, "اختبار");
    LocalDate opens = calendar.plus(calendar.today(), 1);
    LocalDate nineteen = calendar.plus(opens, 18);
    LocalDate twenty = calendar.plus(opens, 19);
    refused("consultation.tooShort", () -> open.with(guide, opens, nineteen, " "));
    long shorter = open.with(guide, opens, nineteen, "موعد المؤتمر");
    assertThat(consultations.get(shorter).derogation()).isEqualTo("موعد المؤتمر");
    close.of(shorter, "اختبار");
    assertThat(consultations.get(open.with(guide, opens, twenty, null)).derogation()).isNull();
    refused("consultation.past", () -> open.with(closedGuide(), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 1), null));
    refused("consultation.backwards", () -> open.with(closedGuide(), opens, opens.minusDays(1), null));
  }

  @Test
  void everyoneInvitedGetsOneLinkInTheirLanguageAndOnlyTheSilentAreReminded() throws Exception {
    List<Long> people = List.of(stories.person(Sector.PRIVATE, false), stories.person(Sector.GOVERNMENT, true));
    long mailing = invite.prepare(round, people);
    assertThat(invite.prepare(round, List.of(people.get(1), people.get(0)))).isEqualTo(mailing);
    deliver.next(mailing);
    MimeMessage letter = received(people.get(0)).get(0);
    assertThat(letter.getSubject()).isEqualTo("دعوة إلى إبداء الرأي: الدليل الاسترشادي");
    assertThat(letter.getContent().toString()).isNotBlank();
    assertThat(links(mailing)).hasSize(2).allMatch(f -> f.contains("/comment/") && f.contains("?lang=ar")).doesNotHaveDuplicates();

    save.of(token(people.get(0)), List.of(new Said(first, CommentKind.SUPPORT, null, null)));
    long reminder = remind.prepare(round, 1);
    assertThat(remind.prepare(round, 1)).isEqualTo(reminder);
    assertThat(links(reminder)).singleElement().satisfies(f -> assertThat(f).contains(token(people.get(1))));
    deliver.next(reminder);
    assertThat(received(people.get(0))).hasSize(1);
    assertThat(received(people.get(1))).hasSize(2);
    assertThat(contributions.turnout(round)).isEqualTo(new Contributions.Turnout(2, 1, 0));
  }

  @Test
  void commentsAreKeptChangedAndTakenBackUntilTheRoundCloses() {
    long person = invited(Sector.CIVIL_SOCIETY, false);
    String token = token(person);
    save.of(token, List.of(new Said(first, CommentKind.OBJECT, "عبء على الجمعيات الصغيرة", null), new Said(second, null, null, null)));
    Comment comment = comments.list(round, Filter.ANY, 0, 10).get(0);
    save.of(token, List.of(new Said(first, CommentKind.OBJECT, "عبء على الجمعيات الصغيرة", null)));
    assertThat(comments.get(comment.id()).revision()).isEqualTo(1);

    dispose.with(comment.id(), 1, new Disposition(CommentDecision.NOTED, new Wording("أُحيط بها", null), Wording.NONE));
    save.of(token, List.of(new Said(first, CommentKind.AMEND, null, "كل سنتين")));
    assertThat(comments.get(comment.id()).isOpen()).isTrue();
    refused("comment.changedMeanwhile",
        () -> dispose.with(comment.id(), 1, new Disposition(CommentDecision.ACCEPTED, Wording.NONE, Wording.NONE)));

    save.of(token, List.of(new Said(first, null, " ", null)));
    assertThat(comments.count(round, Filter.ANY)).isZero();
    assertThat(participation.byChannel(project)).containsEntry(ContactChannel.PORTAL, 1);
    clock.advance(Duration.ofDays(60));
    refused("comment.closed", () -> save.of(token, List.of(new Said(first, CommentKind.SUPPORT, null, null))));
    refused("comment.closed", () -> send.of(token, "متأخر", Naming.NAME));
  }

  @Test
  void hostileCommentsReachNothing() {
    String token = token(invited(Sector.PRIVATE, false));
    assertThatThrownBy(() -> save.of("guess", List.of())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> save.of(token, List.of(new Said(-5L, CommentKind.SUPPORT, null, null)))).isInstanceOf(NotFound.class);
    save.of(token, List.of(new Said(first, CommentKind.QUESTION, "<script>\u0000' or 1=1 --", null)));
    assertThat(contributions.byToken(token).on(first)).hasValueSatisfying(c -> assertThat(c.body()).isEqualTo("<script>' or 1=1 --"));
  }

  @Test
  void sendingChoosesHowItIsPublishedAndIsReceipted() throws Exception {
    long person = invited(Sector.OTHER, false);
    String token = token(person);
    refused("comment.nothing", () -> send.of(token, " ", Naming.NAME));
    refused("comment.missing.naming", () -> send.of(token, "نص جيد", null));
    refused("comment.noOrganisation", () -> send.of(token, "نص جيد", Naming.ORGANISATION));
    assertThat(comments.count(round, Filter.ANY)).isZero();
    send.of(token, "نص جيد", Naming.NAME);
    send.of(token, "نص جيد", Naming.NAME);
    assertThat(receipts(person)).hasSize(1);
    send.of(token, "نص جيد جدًا", Naming.NAME);
    assertThat(receipts(person)).hasSize(2);
    assertThat(contributions.byToken(token).general()).hasValueSatisfying(c -> assertThat(c.body()).isEqualTo("نص جيد جدًا"));
  }

  @Test
  void aLetterIsEnteredForItsSenderOnce() {
    long person = stories.person(Sector.ACADEMIA, false);
    String email = register.person(person).orElseThrow().email();
    Said said = new Said(second, CommentKind.QUESTION, "ما المقصود؟", null);
    var known = new EnterComment.Letter(round, email, null, null, null, Language.AR, calendar.today(), Naming.ORGANISATION, said);
    assertThat(enter.with(known)).isEqualTo(enter.with(known));
    enter.with(new EnterComment.Letter(round, null, "أحمد", "شركة الأفق", Sector.PRIVATE, Language.AR, calendar.today(), Naming.NAME, said));
    assertThat(comments.list(round, Filter.ANY, 0, 10)).extracting(c -> c.author().sector()).containsExactly(Sector.ACADEMIA, Sector.PRIVATE);
    refused("comment.unknownSender", () -> enter.with(
        new EnterComment.Letter(round, "nobody@example.org", null, null, null, Language.AR, calendar.today(), Naming.NAME, said)));
    refused("comment.receivedOutside", () -> enter.with(
        new EnterComment.Letter(round, email, null, null, null, Language.AR, calendar.today().minusDays(9), Naming.NAME, said)));
    assertThatThrownBy(() -> enter.with(new EnterComment.Letter(round, null, " ", null, null, Language.AR, null, null,
        new Said(-1L, null, null, null)))).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusals()).extracting(x -> x.field())
            .containsExactly("name", "sector", "receivedOn", "naming", "kind", "body", "clause"));
  }

  @Test
  void commentsAreFoundByWhatTheyAreAboutAndWorkedThroughOneAfterTheOther() {
    String one = token(invited(Sector.PRIVATE, false));
    String two = token(invited(Sector.GOVERNMENT, false));
    save.of(one, List.of(new Said(first, CommentKind.OBJECT, "مكلف", null), new Said(second, CommentKind.SUPPORT, null, null)));
    send.of(two, "نرحب بالمسوّدة", Naming.ANONYMOUS);
    save.of(two, List.of(new Said(first, CommentKind.AMEND, "الإدارة", null)));
    assertThat(comments.count(round, new Filter(null, first, null, null, null))).isEqualTo(2);
    assertThat(comments.count(round, new Filter(true, null, Sector.PRIVATE, CommentKind.OBJECT, "مكلف"))).isEqualTo(1);
    assertThat(comments.list(round, new Filter(null, Filter.WHOLE, null, null, "المسودة"), 0, 5)).singleElement()
        .satisfies(c -> assertThat(c.kind()).isEqualTo(CommentKind.GENERAL));
    assertThat(comments.count(round, new Filter(null, null, null, null, "الاداره"))).isEqualTo(1);

    Comment next = comments.nextOpen(round, Filter.ANY, 0).orElseThrow();
    dispose.with(next.id(), next.revision(), new Disposition(CommentDecision.REJECTED, new Wording("سبب", "Reason"), Wording.NONE));
    Comment after = comments.nextOpen(round, Filter.ANY, next.id()).orElseThrow();
    assertThat(after.id()).isGreaterThan(next.id());
    assertThat(comments.nextOpen(round, new Filter(null, null, null, CommentKind.OBJECT, null), next.id())).isEmpty();

    CommentFigures.Figures counted = figures.of(round);
    assertThat(counted.total()).isEqualTo(4);
    assertThat(counted.open()).isEqualTo(3);
    assertThat(counted.bySector()).containsEntry(Sector.PRIVATE, 2).containsEntry(Sector.GOVERNMENT, 2);
    assertThat(counted.byClause()).containsEntry(first, 2).containsEntry(second, 1).containsEntry(0L, 1);
    assertThat(counted.byDecision()).containsEntry(CommentDecision.REJECTED, 1);
    assertThat(comments.undisposed(guide)).isEqualTo(3);
  }

  @Test
  void objectionsAreCountedBySectorAndByWeight() {
    String a = token(invited(Sector.PRIVATE, true));
    String b = token(invited(Sector.PRIVATE, false));
    String c = token(invited(Sector.CIVIL_SOCIETY, false));
    save.of(a, List.of(new Said(first, CommentKind.OBJECT, "لا", null)));
    save.of(b, List.of(new Said(first, CommentKind.OBJECT, "لا", null), new Said(second, CommentKind.OBJECT, "لا", null)));
    save.of(c, List.of(new Said(second, CommentKind.OBJECT, "لا", null), new Said(first, CommentKind.SUPPORT, null, null)));
    assertThat(objections.in(round)).containsExactly(new Objections.Objection(first, true, 1, true), new Objections.Objection(second, false, 2, false));
  }

  @Test
  void aContestedClauseIsSettledWithReasonsOrWithTheMinoritysView() {
    var objection = new Objections.Objection(first, true, 2, false);
    mark.of(round, objection, "SEVERAL_SECTORS");
    mark.of(round, new Objections.Objection(first, true, 3, false), "SEVERAL_SECTORS");
    assertThat(contested.of(round)).singleElement().satisfies(c -> assertThat(c.sectors()).isEqualTo(3));
    assertThat(contested.unsettled(guide)).isEqualTo(1);
    refused("contested.missing.reason", () -> settle.with(round, first, new Settlement(Outcome.TEXT_KEPT, Wording.NONE, Wording.NONE, null, null)));
    refused("contested.missing.minority", () -> settle.with(round, first,
        new Settlement(Outcome.MINORITY_VIEW, new Wording("لم يُتوصل إلى توافق", null), Wording.NONE, null, null)));
    settle.with(round, first, new Settlement(Outcome.MINORITY_VIEW, new Wording("لم يُتوصل إلى توافق", null),
        new Wording("يرى القطاع الخاص أن يكون البند اختياريًا", null), null, null));
    mark.of(round, objection, "SEVERAL_SECTORS");
    assertThat(contested.unsettled(guide)).isZero();
    assertThatThrownBy(() -> settle.with(round, second, new Settlement(Outcome.TEXT_KEPT, new Wording("س", null), Wording.NONE, null, null)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theResponseShowsEachCommentUnderTheNameItsAuthorChose() {
    for (Naming naming : Naming.values()) {
      String token = token(invited(Sector.PRIVATE, false));
      save.of(token, List.of(new Said(first, CommentKind.SUPPORT, naming.name(), null)));
      send.of(token, null, naming);
    }
    String unsent = token(invited(Sector.PRIVATE, false));
    save.of(unsent, List.of(new Said(first, CommentKind.SUPPORT, "UNSENT", null)));
    Comment some = comments.list(round, Filter.ANY, 0, 1).get(0);
    dispose.with(some.id(), some.revision(), new Disposition(CommentDecision.ACCEPTED, Wording.NONE, new Wording("عُدّل البند", null)));

    ConsultationResponse.Response said = response.of(guide, round);
    assertThat(said.unpublished()).isEqualTo(2);
    ConsultationResponse.Item item = said.items().get(0);
    assertThat(item.comments()).isEqualTo(5);
    assertThat(item.answers()).extracting(ConsultationResponse.Answer::body).containsExactly("NAME", "ORGANISATION", "ANONYMOUS");
    assertThat(item.answers().get(0).signed().ar()).startsWith("شخص ").contains("مؤسسة ");
    assertThat(item.answers().get(1).signed().ar()).startsWith("مؤسسة ");
    assertThat(item.answers().get(2).signed()).isNull();
    assertThat(item.answers().get(0).disposition().change().ar()).isEqualTo("عُدّل البند");
    assertThat(said.figures().byKind()).containsEntry(CommentKind.SUPPORT, 5);
    assertThatThrownBy(() -> response.of(new CaseNumber("CHR-1999-001"), round)).isInstanceOf(NotFound.class);
  }

  private CaseNumber closedGuide() {
    CaseNumber other = stories.guide(stories.project());
    stories.clause(other, guides.text(guides.get(other).latest().id()).chapters().get(0).id(), "بند", false);
    freeze.of(other);
    return other;
  }

  private long invited(Sector sector, boolean key) {
    long person = stories.person(sector, key);
    invite.prepare(round, List.of(person));
    return person;
  }

  private String token(long person) {
    return db.sql("select token from contribution where round_id = ? and person_id = ?").params(round, person).query(String.class).single();
  }

  private List<String> links(long mailing) {
    return db.sql("select facts from outbox_mail where mailing_id = ?").param(mailing).query(String.class).list();
  }

  private List<String> receipts(long person) {
    return db.sql("select o.facts from outbox_mail o join mailing m on m.id = o.mailing_id where o.person_id = ? and m.template = 'comment.receipt'")
        .param(person).query(String.class).list();
  }

  private List<MimeMessage> received(long person) {
    String email = register.person(person).orElseThrow().email();
    return Arrays.stream(server.getReceivedMessagesForDomain("example.org")).filter(m -> {
      try {
        return m.getAllRecipients()[0].toString().contains(email);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }).toList();
  }

  private static void refused(String code, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusals()).extracting(x -> x.code()).contains(code));
  }
}
