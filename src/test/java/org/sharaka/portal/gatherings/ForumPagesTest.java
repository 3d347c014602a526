package org.sharaka.portal.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.gatherings.CallOff;
import org.sharaka.gatherings.EventType;
import org.sharaka.gatherings.ForumPaper;
import org.sharaka.gatherings.ForumPapers;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.InviteGuests;
import org.sharaka.gatherings.PlanEvent;
import org.sharaka.gatherings.SomeForums;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.security.Groups;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class ForumPagesTest {

  static final RequestPostProcessor COORDINATOR = as("coordinator", Groups.PHASE_COORDINATOR);
  static final RequestPostProcessor RESEARCHER = as("researcher", Groups.RESEARCHER);

  @Autowired MockMvc web;
  @Autowired SomeForums forums;
  @Autowired SomeGatherings some;
  @Autowired PlanEvent plan;
  @Autowired InviteGuests invite;
  @Autowired CallOff callOff;
  @Autowired ForumPapers papers;
  @Autowired GuestList list;
  @Autowired DeliveryLedger ledger;

  CaseNumber forum;
  String address;

  @BeforeEach
  void aForumIsApproved() {
    forum = forums.approved(2);
    address = "10.1." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
  }

  @Test
  void everyoneReadsWhatIsOnWhenAndThatPapersAreWelcome() throws Exception {
    assertThat(body(get("/events/" + forum))).contains("الشراكة والتشبيك", "الدورة 1", "الجلسة الأولى", "جلسة عمل", "تقديم ورقة عمل");
    assertThat(body(get("/events/" + forum).param("lang", "en"))).contains("Working session", "Call for papers", "Day 1");
    assertThat(body(get("/events"))).contains("/events/" + forum);
  }

  @Test
  void whatIsNotApprovedOrNoForumIsNotThere() throws Exception {
    CaseNumber draft = plan.plan(null, LocalizedText.same("ملتقى"), LocalizedText.same("غرض"), EventType.FORUM);
    for (String number : List.of(draft.value(), "EVT-1999-0001", "PRJ-2026-001", "nonsense")) {
      web.perform(get("/events/" + number)).andExpect(status().isNotFound());
      web.perform(register(number, "a@example.org")).andExpect(status().isNotFound());
    }
    assertThat(body(get("/events"))).doesNotContain(draft.value());
  }

  @Test
  void peopleRegisterAndWaitWhenItIsFull() throws Exception {
    web.perform(register(forum.value(), email())).andExpect(status().isUnprocessableEntity());
    invite.invite(forum);
    String third = email();
    for (String email : List.of(email(), email(), third)) {
      web.perform(register(forum.value(), email)).andExpect(redirectedUrl("/events/" + forum + "?registered"));
    }
    assertThat(some.guest(forum, third).reply()).isEqualTo(GuestReply.WAITING);
    assertThat(list.count(forum, new GuestList.Wanted(null, GuestReply.ACCEPTED, null))).isEqualTo(2);
    assertThat(ledger.of(forum)).extracting(DeliveryLedger.Line::template).contains("forumSeat", "forumWaiting");
  }

  @Test
  void aPaperIsHandedInOnceReviewedByTwoAndStandsOnTheProgramme() throws Exception {
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      web.perform(paper(key, "تجربتنا في التشبيك", "ملخص <b>الورقة</b>")).andExpect(redirectedUrl("/events/" + forum + "/papers?received"));
    }
    ForumPaper handedIn = papers.of(forum).get(0);
    assertThat(papers.of(forum)).hasSize(1);
    assertThat(body(get("/events/" + forum))).doesNotContain("تجربتنا في التشبيك");
    String desk = "/desk/events/" + forum + "/papers";
    decide(desk, handedIn, "2", "", COORDINATOR).andExpect(status().isOk());
    web.perform(post(desk + "/" + handedIn.id() + "/review").with(as("comms", Groups.COMMS)).with(csrf()).param("verdict", "ACCEPT")).andExpect(status().isForbidden());
    for (RequestPostProcessor reviewer : List.of(RESEARCHER, COORDINATOR)) {
      web.perform(post(desk + "/" + handedIn.id() + "/review").with(reviewer).with(csrf()).param("verdict", "ACCEPT").param("note", "رأي داخلي")).andExpect(status().is3xxRedirection());
    }
    decide(desk, handedIn, "2", "", RESEARCHER).andExpect(status().isForbidden());
    decide(desk, handedIn, "2", "", COORDINATOR).andExpect(status().is3xxRedirection());
    assertThat(body(get(desk).with(COORDINATOR))).contains("رأي داخلي", "الجلسة الأولى");
    assertThat(body(get("/events/" + forum))).contains("تجربتنا في التشبيك", "هدى المعمرية", "ملخص &lt;b&gt;الورقة&lt;/b&gt;").doesNotContain("رأي داخلي", "@example.org");
  }

  @Test
  void whatIsMissingInAPaperIsSaidBesideTheField() throws Exception {
    String page = web.perform(paper(UUID.randomUUID().toString(), "", "ملخص")).andExpect(status().isUnprocessableEntity()).andReturn().getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("href=\"#title\"", "ملخص");
    web.perform(paper(UUID.randomUUID().toString(), "عنوان", "س".repeat(3001))).andExpect(status().isUnprocessableEntity());
    web.perform(paper("not-a-key", "عنوان", "ملخص")).andExpect(status().isUnprocessableEntity());
    assertThat(papers.of(forum)).isEmpty();
  }

  @Test
  void aForumThatIsCalledOffSaysWhyAndTakesNoPapers() throws Exception {
    callOff.one(forum, LocalizedText.same("عاصفة"));
    assertThat(body(get("/events/" + forum))).contains("عاصفة").doesNotContain("/papers\"");
    web.perform(paper(UUID.randomUUID().toString(), "عنوان", "ملخص")).andExpect(status().isUnprocessableEntity());
  }

  private ResultActions decide(String desk, ForumPaper paper, String item, String reason, RequestPostProcessor who) throws Exception {
    return web.perform(post(desk + "/" + paper.id() + "/decide").with(who).with(csrf()).param("item", item).param("reason", reason));
  }

  private MockHttpServletRequestBuilder register(String number, String email) {
    return from(post("/events/" + number)).param("name", "ليلى الراشدية").param("email", email).param("consent", "true");
  }

  private MockHttpServletRequestBuilder paper(String key, String title, String gist) {
    return from(post("/events/" + forum + "/papers")).param("form", key).param("name", "هدى المعمرية").param("email", email()).param("institution", "جمعية")
        .param("title", title).param("gist", gist).param("consent", "true");
  }

  private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
    return request.with(sent -> {
      sent.setRemoteAddr(address);
      return sent;
    });
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static String email() {
    return "f" + UUID.randomUUID() + "@example.org";
  }
}
