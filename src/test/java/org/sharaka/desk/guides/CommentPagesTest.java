package org.sharaka.desk.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.Comments;
import org.sharaka.guidelines.Comments.Filter;
import org.sharaka.guidelines.ContestedClauses;
import org.sharaka.guidelines.EnterComment;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.MarkContested;
import org.sharaka.guidelines.Naming;
import org.sharaka.guidelines.Objections;
import org.sharaka.guidelines.OpenConsultation;
import org.sharaka.guidelines.Said;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class CommentPagesTest {

  private static final RequestPostProcessor RESEARCHER = as("researcher", "researcher");
  private static final RequestPostProcessor COMMITTEE = as("committee1", "coordination-committee");

  @Autowired MockMvc pages;
  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired FreezeVersion freeze;
  @Autowired OpenConsultation open;
  @Autowired EnterComment enter;
  @Autowired Comments comments;
  @Autowired MarkContested mark;
  @Autowired ContestedClauses contested;
  @Autowired WorkingCalendar calendar;

  CaseNumber guide;
  String home;
  long clause;
  long round;

  @BeforeEach
  void discuss() {
    guide = stories.guide(stories.project());
    home = "/desk/guides/" + guide;
    clause = stories.clause(guide, guides.text(guides.get(guide).latest().id()).chapters().get(0).id(), "التقرير السنوي", true);
    freeze.of(guide);
    round = open.with(guide, calendar.today(), calendar.plus(calendar.today(), 30), null);
    comment(Sector.PRIVATE, "شركة الأفق", CommentKind.OBJECT, "عبء على الشركات الصغيرة");
    comment(Sector.CIVIL_SOCIETY, "جمعية النماء", CommentKind.SUPPORT, "نرحب به");
  }

  @Test
  void theListCountsAndFilters() throws Exception {
    pages.perform(get(home + "/comments").with(RESEARCHER)).andExpect(status().isOk()).andExpect(content().string(containsString("شركة الأفق")))
        .andExpect(content().string(containsString("جمعية النماء")));
    pages.perform(get(home + "/comments").param("open", "true").param("clause", "" + clause).param("sector", "PRIVATE").param("kind", "OBJECT")
        .param("words", "الشركات الصغيره").with(RESEARCHER)).andExpect(content().string(containsString("شركة الأفق")))
        .andExpect(content().string(not(containsString("جمعية النماء"))));
    pages.perform(get(home + "/comments").param("sector", "NONSENSE").with(RESEARCHER)).andExpect(status().isBadRequest());
    pages.perform(get(home + "/comments").with(as("ngo", "cso-coordinator"))).andExpect(status().isForbidden());
    pages.perform(get(home + "/comments")).andExpect(redirectedUrlPattern("**/login"));
  }

  @Test
  void theListGoesOnAfterItsPage() throws Exception {
    for (int i = 0; i < 25; i++) {
      comment(Sector.ACADEMIA, "جامعة " + i, CommentKind.QUESTION, "سؤال " + i);
    }
    long last = comments.list(round, Filter.ANY, 0, 25).get(24).id();
    pages.perform(get(home + "/comments").with(RESEARCHER)).andExpect(content().string(containsString("after=" + last)));
    pages.perform(get(home + "/comments").param("after", "" + last).with(RESEARCHER)).andExpect(content().string(containsString("سؤال 24")))
        .andExpect(content().string(not(containsString("after="))));
  }

  @Test
  void answeringOneLeadsToTheNextUntilNoneIsLeft() throws Exception {
    List<Long> ids = comments.list(round, Filter.ANY, 0, 5).stream().map(c -> c.id()).toList();
    String first = home + "/comments/" + ids.get(0);
    pages.perform(get(first).with(RESEARCHER)).andExpect(status().isOk()).andExpect(content().string(containsString("عبء على الشركات الصغيرة")));
    pages.perform(form(first).param("decision", "REJECTED").param("changeAr", "لا تغيير").param("seen", "1")).andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"#reasonAr\""))).andExpect(content().string(containsString("لا تغيير")));
    pages.perform(form(first).param("decision", "ACCEPTED_IN_PART").param("reasonAr", "روعيت المؤسسات الصغيرة").param("seen", "1"))
        .andExpect(redirectedUrl(home + "/comments/" + ids.get(1)));
    pages.perform(form(home + "/comments/" + ids.get(1) + "?sector=CIVIL_SOCIETY").param("decision", "ACCEPTED").param("seen", "1"))
        .andExpect(redirectedUrl(home + "/comments?sector=CIVIL_SOCIETY"));
    assertThat(comments.undisposed(guide)).isZero();
  }

  @Test
  void onlyThoseWhoMayAnswerAndOnlyOnTheirOwnGuide() throws Exception {
    long id = comments.list(round, Filter.ANY, 0, 1).get(0).id();
    pages.perform(get(home + "/comments/" + id).with(COMMITTEE)).andExpect(status().isOk()).andExpect(content().string(not(containsString("name=\"decision\""))));
    pages.perform(post(home + "/comments/" + id).param("decision", "ACCEPTED").with(COMMITTEE).with(csrf())).andExpect(status().isForbidden());
    CaseNumber other = stories.guide(stories.project());
    pages.perform(get("/desk/guides/" + other + "/comments/" + id).with(RESEARCHER)).andExpect(status().isNotFound());
    pages.perform(get("/desk/guides/" + other + "/comments").with(RESEARCHER)).andExpect(status().isOk());
  }

  @Test
  void lettersAreEnteredOneAfterTheOther() throws Exception {
    pages.perform(get(home + "/letters").with(RESEARCHER)).andExpect(status().isOk());
    pages.perform(form(home + "/letters").param("name", "سعيد")).andExpect(status().isOk()).andExpect(content().string(containsString("role=\"alert\"")))
        .andExpect(content().string(containsString("value=\"سعيد\"")));
    pages.perform(form(home + "/letters").param("name", "سعيد").param("sector", "PRIVATE").param("receivedOn", calendar.today().toString())
        .param("naming", "NAME").param("kind", "QUESTION").param("clause", "" + clause).param("body", "متى يبدأ التطبيق؟"))
        .andExpect(redirectedUrl(home + "/letters"));
    assertThat(comments.count(round, Filter.ANY)).isEqualTo(3);
    pages.perform(get(home + "/letters").with(as("auditor", "auditor"))).andExpect(status().isForbidden());
  }

  @Test
  void theCommitteeSettlesWhatIsContested() throws Exception {
    mark.of(round, new Objections.Objection(clause, true, 2, true), "SEVERAL_SECTORS");
    String one = home + "/contested/" + clause;
    pages.perform(get(home + "/contested").with(COMMITTEE)).andExpect(status().isOk()).andExpect(content().string(containsString(one)));
    pages.perform(get(one).with(RESEARCHER)).andExpect(status().isForbidden());
    pages.perform(get(one).with(COMMITTEE)).andExpect(status().isOk());
    var minority = post(one).with(COMMITTEE).with(csrf()).param("outcome", "MINORITY_VIEW").param("reasonAr", "لم يُتفق");
    pages.perform(minority).andExpect(status().isOk()).andExpect(content().string(containsString("href=\"#minorityAr\"")));
    pages.perform(minority.param("minorityAr", "رأي القطاع الخاص")).andExpect(redirectedUrl(home + "/contested"));
    assertThat(contested.unsettled(guide)).isZero();
    pages.perform(get(home + "/contested").with(RESEARCHER)).andExpect(content().string(containsString("رأي القطاع الخاص")));
  }

  private void comment(Sector sector, String organisation, CommentKind kind, String body) {
    enter.with(new EnterComment.Letter(round, null, null, organisation, sector, Language.AR, calendar.today(), Naming.ORGANISATION,
        new Said(clause, kind, body, null)));
  }

  private static MockHttpServletRequestBuilder form(String path) {
    return post(path).with(RESEARCHER).with(csrf());
  }
}
