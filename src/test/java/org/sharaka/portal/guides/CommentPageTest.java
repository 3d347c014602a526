package org.sharaka.portal.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.Comments;
import org.sharaka.guidelines.Comments.Filter;
import org.sharaka.guidelines.Contributions;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.InviteToComment;
import org.sharaka.guidelines.Naming;
import org.sharaka.guidelines.OpenConsultation;
import org.sharaka.guidelines.ReviseChapter;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SharakaTest
class CommentPageTest {

  @Autowired MockMvc pages;
  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired ReviseChapter chapters;
  @Autowired FreezeVersion freeze;
  @Autowired OpenConsultation open;
  @Autowired InviteToComment invite;
  @Autowired Contributions contributions;
  @Autowired Comments comments;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  long round;
  long first;
  long second;
  String token;
  String link;

  @BeforeEach
  void invite() {
    CaseNumber guide = stories.guide(stories.project());
    long chapter = guides.text(guides.get(guide).latest().id()).chapters().get(0).id();
    first = stories.clause(guide, chapter, "التقرير السنوي", true);
    second = stories.clause(guide, chapters.with(guide, null, new Wording("المشاركة", "Participation"), 0), "المجالس", false);
    freeze.of(guide);
    round = open.with(guide, calendar.today(), calendar.plus(calendar.today(), 25), null);
    long person = stories.person(Sector.PRIVATE, false);
    invite.prepare(round, List.of(person));
    token = db.sql("select token from contribution where round_id = ? and person_id = ?").params(round, person).query(String.class).single();
    link = "/comment/" + token;
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theTextIsCommentedOnChapterByChapterWithoutAnAccountOrSession() throws Exception {
    pages.perform(get(link).param("lang", "en")).andExpect(status().isOk()).andExpect(content().string(containsString("Read and comment")))
        .andExpect(cookie().doesNotExist("SHARAKA"));
    pages.perform(get(link + "/chapter/1").param("lang", "en")).andExpect(status().isOk())
        .andExpect(content().string(containsString("Institutions shall follow"))).andExpect(content().string(not(containsString("_csrf"))));
    pages.perform(post(link + "/chapter/1").param("kind-" + first, "OBJECT").param("body-" + first, "عبء كبير")).andExpect(redirectedUrl(link + "/chapter/2"));
    pages.perform(post(link + "/chapter/2").param("kind-" + second, "")).andExpect(redirectedUrl(link + "/finish"));
    pages.perform(get(link + "/finish")).andExpect(status().isOk()).andExpect(content().string(containsString("كتبتم ملاحظة واحدة")));
    pages.perform(post(link + "/finish").param("general", "نص واضح").param("naming", "ORGANISATION")).andExpect(redirectedUrl(link + "/receipt"));
    pages.perform(get(link + "/receipt")).andExpect(status().isOk()).andExpect(content().string(containsString("عبء كبير")))
        .andExpect(content().string(containsString("نص واضح"))).andExpect(content().string(containsString("باسم المؤسسة وحدها")));
    assertThat(contributions.byToken(token).naming()).isEqualTo(Naming.ORGANISATION);
    assertThat(comments.count(round, Filter.ANY)).isEqualTo(2);
  }

  @Test
  void whatWasTypedIsKeptWhenAPositionIsMissing() throws Exception {
    pages.perform(post(link + "/chapter/1").param("body-" + first, "<img src=x onerror=alert(1)>")).andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"#kind-" + first + "\""))).andExpect(content().string(containsString("&lt;img src=x")))
        .andExpect(content().string(not(containsString("<img src=x"))));
    pages.perform(post(link + "/finish")).andExpect(status().isOk()).andExpect(content().string(containsString("role=\"alert\"")));
  }

  @Test
  void theSameFormSentTwiceHasOneEffect() throws Exception {
    for (int i = 0; i < 2; i++) {
      pages.perform(post(link + "/chapter/1").param("kind-" + first, "SUPPORT")).andExpect(status().is3xxRedirection());
      pages.perform(post(link + "/finish").param("general", "شكرًا").param("naming", "NAME")).andExpect(status().is3xxRedirection());
    }
    assertThat(comments.list(round, Filter.ANY, 0, 10)).extracting(c -> c.kind()).containsExactly(CommentKind.SUPPORT, CommentKind.GENERAL);
    assertThat(comments.list(round, Filter.ANY, 0, 1).get(0).revision()).isEqualTo(1);
  }

  @Test
  void strangersAndForgedFieldsGetNowhere() throws Exception {
    pages.perform(get("/comment/AAAAAAAAAAAAAAAAAAAAAAAA")).andExpect(status().isNotFound());
    pages.perform(post("/comment/x/chapter/1")).andExpect(status().isNotFound());
    pages.perform(get(link + "/chapter/9")).andExpect(status().isNotFound());
    pages.perform(get(link + "/chapter/abc")).andExpect(status().isBadRequest());
    pages.perform(post(link + "/chapter/1").param("kind-" + second, "OBJECT").param("body-" + second, "في باب آخر").param("kind-" + first, "DROP TABLE")
        .param("decision", "ACCEPTED")).andExpect(status().is3xxRedirection());
    assertThat(comments.count(round, Filter.ANY)).isZero();
    pages.perform(post(link + "/finish").param("naming", "KING")).andExpect(status().isBadRequest());
    pages.perform(post(link + "/chapter/1").param("kind-" + first, "OBJECT").param("body-" + first, "ن".repeat(4001))).andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"#body-" + first + "\"")));
    pages.perform(post(link + "/chapter/1").param("kind-" + first, "OBJECT").param("body-" + first, "a\u0000b")).andExpect(status().is3xxRedirection());
  }

  @Test
  void afterTheLastDayNothingIsTakenAndNothingTypedIsLost() throws Exception {
    pages.perform(post(link + "/chapter/1").param("kind-" + first, "OBJECT").param("body-" + first, "قبل الإغلاق"));
    clock.advance(Duration.ofDays(90));
    pages.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString("أُغلق باب التعليق")))
        .andExpect(content().string(not(containsString(link + "/chapter/1\""))));
    pages.perform(post(link + "/chapter/1").param("kind-" + first, "OBJECT").param("body-" + first, "بعد الإغلاق")).andExpect(status().isOk())
        .andExpect(content().string(containsString("بعد الإغلاق")));
    pages.perform(post(link + "/finish").param("general", "متأخر").param("naming", "NAME")).andExpect(status().isOk())
        .andExpect(content().string(containsString("متأخر")));
    assertThat(contributions.byToken(token).on(first).orElseThrow().body()).isEqualTo("قبل الإغلاق");
    pages.perform(get(link + "/receipt")).andExpect(content().string(containsString("قبل الإغلاق")));
  }
}
