package org.sharaka.portal.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.NewDocument;
import org.sharaka.documents.StoredDocument;
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
import org.sharaka.recommendations.SomeRecommendations;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.consent.MailChoices;
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
  @Autowired JdbcClient db;

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

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
