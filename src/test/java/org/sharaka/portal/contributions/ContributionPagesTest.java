package org.sharaka.portal.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.NewDocument;
import org.sharaka.documents.StoredDocument;
import org.sharaka.gatherings.CommentOnMinutes;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.guidelines.Comment;
import org.sharaka.guidelines.CommentDecision;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.Comments;
import org.sharaka.guidelines.DisposeOfComment;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.InviteToComment;
import org.sharaka.guidelines.OpenConsultation;
import org.sharaka.guidelines.Said;
import org.sharaka.guidelines.SaveComments;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.recommendations.SomeRecommendations;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.consent.MailChoices;
import org.sharaka.stakeholders.mandates.EndMandate;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.support.Partners;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.sharaka.guidelines.Disposition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SharakaTest
class ContributionPagesTest {

  @Autowired MockMvc web;
  @Autowired SampleProjects projects;
  @Autowired SomePeople people;
  @Autowired SomeRecommendations some;
  @Autowired Partners partners;
  @Autowired Mandates mandates;
  @Autowired Participation participation;
  @Autowired MailChoices choices;
  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired FreezeVersion freeze;
  @Autowired OpenConsultation open;
  @Autowired InviteToComment invite;
  @Autowired SaveComments save;
  @Autowired Comments comments;
  @Autowired DisposeOfComment dispose;
  @Autowired Documents documents;
  @Autowired WorkingCalendar calendar;
  @Autowired SampleRequests requests;
  @Autowired Requests found;
  @Autowired EndMandate endings;
  @Autowired SomeGatherings gatherings;
  @Autowired SomeMinutes minutes;
  @Autowired CommentOnMinutes comment;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whoTookPartSeesByTheirPersonalLinkWhatCameOfIt() throws Exception {
    long person = people.person(people.organisation(Sector.CIVIL_SOCIETY)).id();
    CaseNumber project = projects.approved();
    participation.record(project, List.of(person), ContactChannel.EMAIL);
    String page = choices.link(person).replaceFirst("^https?://[^/]+", "") + "/contributions";
    assertThat(body(get(page))).contains("/projects/" + project, "ما الذي نتج");
    CaseNumber came = some.asked("تهيئة المداخل كما اقترحتم", new Source(SourceKind.SURVEY, project, "1"), people.organisation(Sector.GOVERNMENT));
    CaseNumber draft = some.raised("لم تُصغ بعد", new Source(SourceKind.SURVEY, project, "2"));
    assertThat(body(get(page))).contains("/recommendations/" + came, "تهيئة المداخل كما اقترحتم", "بانتظار الرد").doesNotContain(draft.value(), "لم تُصغ بعد");
    assertThat(body(get(page + "?lang=en"))).contains("What became of what you said", "Awaiting an answer");
    assertThat(body(get(page.replace("/contributions", "")))).contains("/contributions");
  }

  @Test
  void aLinkOfNobodyOpensNothing() throws Exception {
    web.perform(get("/mail-choices/" + "a".repeat(32) + "/contributions")).andExpect(status().isNotFound());
  }

  @Test
  void whoHasAnAccountReachesItFromTheirHomeAndSeesNobodyElses() throws Exception {
    Partners.Partner ngo = partners.ngo();
    CaseNumber project = projects.approved();
    participation.record(project, List.of(mandates.get(ngo.mandate()).personId()), ContactChannel.WORKSHOP);
    assertThat(body(get("/my").with(ngo.signedIn()))).contains("/my/contributions");
    assertThat(body(get("/my/contributions").with(ngo.signedIn()))).contains(project.value());
    assertThat(body(get("/my/contributions").with(partners.ngo().signedIn()))).doesNotContain(project.value()).contains("لا مشاركات مسجلة بعد");
  }

  @Test
  void theAnswerToACommentIsTheirsToReadOnceTheAnswersArePublished() throws Exception {
    CaseNumber project = stories.project();
    CaseNumber guide = stories.guide(project);
    long clause = stories.clause(guide, guides.text(guides.get(guide).latest().id()).chapters().get(0).id(), "التقرير السنوي", true);
    freeze.of(guide);
    long round = open.with(guide, calendar.today(), calendar.plus(calendar.today(), 25), null);
    long person = stories.person(Sector.PRIVATE, false);
    invite.prepare(round, List.of(person));
    save.of(db.sql("select token from contribution where round_id = ? and person_id = ?").params(round, person).query(String.class).single(),
        List.of(new Said(clause, CommentKind.OBJECT, "عبء على الجمعيات الصغيرة", null)));
    Comment comment = comments.list(round, Comments.Filter.ANY, 0, 1).get(0);
    dispose.with(comment.id(), comment.revision(), new Disposition(CommentDecision.NOTED, new Wording("أُخذ بها في مهلة التطبيق", null), Wording.NONE));
    String page = choices.link(person).replaceFirst("^https?://[^/]+", "") + "/contributions";
    assertThat(body(get(page))).contains("عبء على الجمعيات الصغيرة").doesNotContain("أُخذ بها في مهلة التطبيق");
    NewDocument.File file = new NewDocument.File(Language.AR, FileFormat.PDF, "response.pdf", false, new ByteArrayResource(SomeRecommendations.pdf()));
    documents.publish(documents.store(NewDocument.of(project, DocumentKind.FEEDBACK_RESPONSE, LocalizedText.same("الرد على الملاحظات"), file)).stream().map(StoredDocument::id)
        .toList());
    assertThat(body(get(page))).contains("أُخذ بها في مهلة التطبيق");
  }

  @Test
  void whoeverActsForAnOrganisationSeesWhereItsRequestsStandAndWhatWasRecommendedOfThem() throws Exception {
    Partners.Partner ngo = partners.ngo();
    CaseNumber request = requests.accepted(ngo.organisation());
    CaseNumber came = some.asked("تيسير التراخيص كما طلبتم", new Source(SourceKind.DIALOGUE, request, "1"), people.organisation(Sector.GOVERNMENT));
    assertThat(body(get("/my/contributions").with(ngo.signedIn()))).contains("طلب حوار", "/requests/" + request, "مقبول", "/recommendations/" + came);
    assertThat(body(get("/my/contributions").with(partners.ngo().signedIn()))).doesNotContain(request.value());
    endings.handle(ngo.mandate(), calendar.today().minusDays(1), "ترك العمل");
    String page = choices.link(mandates.get(ngo.mandate()).personId()).replaceFirst("^https?://[^/]+", "") + "/contributions";
    assertThat(body(get(page))).as("once the mandate is over").doesNotContain(request.value());
  }

  @Test
  void whoAskedInTheirOwnNameIsLedToTheirRequestByItsSecretLink() throws Exception {
    Person person = people.person(people.organisation(Sector.CIVIL_SOCIETY));
    CaseNumber request = requests.ofGuest().number();
    String page = choices.link(person.id()).replaceFirst("^https?://[^/]+", "") + "/contributions";
    assertThat(body(get(page))).doesNotContain(request.value());
    db.sql("update request_application set email = ? where number = ?").params(person.email(), request.value()).update();
    assertThat(body(get(page))).contains(request.value(), "/requests/" + found.linkOf(request)).doesNotContain("/requests/" + request);
  }

  @Test
  void whatSomebodySaidInASessionIsAnsweredOnceTheMinutesAreApproved() throws Exception {
    long organisation = people.organisation(Sector.CIVIL_SOCIETY);
    Person person = people.person(organisation);
    Person other = people.person(organisation);
    CaseNumber session = gatherings.session(null, Confidentiality.OPEN, Set.of(organisation));
    minutes.recorded(session, List.of(person, other), "ريم", List.of());
    minutes.circulated(session, List.of(new Minutes.Point(PointKind.NEED, Sector.CIVIL_SOCIETY, "تمويل مستقر")));
    comment.comment(new CommentOnMinutes.Comment(gatherings.token(session, person), MinutesComment.Kind.RESERVATION, null, "لا نوافق على توصية التمويل"));
    comment.comment(new CommentOnMinutes.Comment(gatherings.token(session, other), MinutesComment.Kind.AGREEMENT, null, null));
    String page = choices.link(person.id()).replaceFirst("^https?://[^/]+", "") + "/contributions";
    assertThat(body(get(page))).contains("لا نوافق على توصية التمويل", "رأي مخالف في جلسة").doesNotContain("أُثبت مع المحضر");
    minutes.approved(session);
    assertThat(body(get(page))).contains("أُثبت مع المحضر");
    assertThat(body(get(page + "?lang=en"))).contains("Recorded beside the minutes");
    assertThat(body(get(choices.link(other.id()).replaceFirst("^https?://[^/]+", "") + "/contributions"))).doesNotContain("لا نوافق على توصية التمويل");
  }

  @Test
  void whatSomebodySaidDuringASessionIsTheirsUnlessAnotherThereHasTheirName() throws Exception {
    long organisation = people.organisation(Sector.CIVIL_SOCIETY);
    Person speaker = people.person(organisation);
    Person listener = people.person(organisation);
    db.sql("update person set name = ? where id = ?").params("هدى بنت أحمد", speaker.id()).update();
    CaseNumber session = gatherings.session(null, Confidentiality.OPEN, Set.of(organisation));
    minutes.recorded(session, List.of(speaker, listener), "ريم", List.of());
    db.sql("insert into session_intervention (session, speaker, gist, recorded_by, recorded_at, form_key) values (?, ?, ?, 'secretariat', ?, ?)")
        .params(session.value(), "هدى بنت احمد", "تحتاج الجمعيات إلى تمويل مستقر", Timestamp.from(clock.instant()), "k" + session.value()).update();
    assertThat(contributions(speaker)).contains("تحتاج الجمعيات إلى تمويل مستقر", "مداخلة في جلسة");
    assertThat(contributions(listener)).doesNotContain("تحتاج الجمعيات إلى تمويل مستقر");
    db.sql("update person set name = ? where id = ?").params("هدى بنت أحمد", listener.id()).update();
    assertThat(contributions(speaker)).doesNotContain("تحتاج الجمعيات إلى تمويل مستقر");
    assertThat(contributions(listener)).doesNotContain("تحتاج الجمعيات إلى تمويل مستقر");
  }

  private String contributions(Person person) throws Exception {
    return body(get(choices.link(person.id()).replaceFirst("^https?://[^/]+", "") + "/contributions"));
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
