package org.sharaka.portal.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sharaka.support.Visitor.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.IntendedUses;
import org.sharaka.guidelines.PublishedGuides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SharakaTest
class IntendedUsePagesTest {

  private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");

  @Autowired MockMvc web;
  @Autowired SampleProjects samples;
  @Autowired GuideStories stories;
  @Autowired PublishedGuides published;
  @Autowired IntendedUses uses;
  @Autowired DeliveryLedger ledger;
  @Autowired JdbcClient db;

  CaseNumber project;
  CaseNumber guide;
  String form;
  String received;
  String address;

  @BeforeEach
  void aGuideIsInForce() {
    project = samples.approved();
    guide = published.of(project);
    form = "/intended-use/" + guide;
    received = form + "?received";
    address = "10.1." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
  }

  @Test
  void whatWasDeclaredCountsOnceTheMailWasConfirmedAndIsNamedWhereThatWasAgreed() throws Exception {
    web.perform(filled("a@example.org").param("publishName", "true")).andExpect(redirectedUrl(received));
    assertThat(mails()).isEqualTo(1);
    web.perform(get(form).param("received", "").param("lang", "ar")).andExpect(status().isOk()).andExpect(says("وردنا إعلانكم"));
    String link = "/intended-use/confirm/" + token("a@example.org");
    web.perform(get(link).param("lang", "ar")).andExpect(status().isOk()).andExpect(says("جمعية الأفق")).andExpect(header().string("X-Robots-Tag", containsString("noindex")));
    assertThat(uses.figures(guide).confirmed()).as("a mail program that opens the link confirms nothing").isZero();
    web.perform(get("/projects/" + project + "/guide")).andExpect(content().string(not(containsString("جمعية الأفق"))));
    web.perform(post(link)).andExpect(redirectedUrl(link));
    web.perform(post(link)).andExpect(redirectedUrl(link));
    web.perform(get(link).param("lang", "en")).andExpect(says("stands in the register"));
    assertThat(uses.figures(guide).confirmed()).isEqualTo(1);
    web.perform(get("/projects/" + project + "/guide").param("lang", "ar")).andExpect(says("جمعية الأفق")).andExpect(content().string(not(containsString("a@example.org"))))
        .andExpect(content().string(not(containsString("ليلى"))));
  }

  @Test
  void whoDoesNotWantToBeNamedIsCountedOnly() throws Exception {
    web.perform(filled("b@example.org")).andExpect(redirectedUrl(received));
    web.perform(post("/intended-use/confirm/" + token("b@example.org")));
    web.perform(get("/projects/" + project + "/guide").param("lang", "en")).andExpect(says("One institution has declared")).andExpect(content().string(not(containsString("جمعية الأفق"))));
  }

  @Test
  void theSameFormSentTwiceHasOneEffect() throws Exception {
    String submission = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      web.perform(typed("c@example.org", submission)).andExpect(redirectedUrl(received));
    }
    assertThat(mails()).isEqualTo(1);
    assertThat(uses.count(guide, null, "")).isEqualTo(1);
  }

  @Test
  void theFormAndTheConfirmationNameTheTextTheyAreAbout() throws Exception {
    web.perform(get(form).param("lang", "en")).andExpect(says("means to use “Trial charter”")).andExpect(content().string(containsString("lang=\"en\"")));
    web.perform(filled("j@example.org"));
    web.perform(get("/intended-use/confirm/" + token("j@example.org")).param("lang", "ar")).andExpect(says("ميثاق تجريبي للاختبار"));
  }

  @Test
  void eachFormThatIsOpenedHasAMarkOfItsOwn() throws Exception {
    assertThat(mark()).isNotEqualTo(mark()).matches("[A-Za-z0-9-]{8,40}");
  }

  @ParameterizedTest
  @CsvSource({"institution, ''", "contact, '  '", "email, nothing", "email, 'a@example.org,b@example.org'", "extent, ''"})
  void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedIsKept(String field, String value) throws Exception {
    MockHttpServletRequestBuilder request = post(form).with(from(address)).param("submission", UUID.randomUUID().toString()).param("scope", "تدريب \"الموظفين\" <b>");
    for (String[] each : new String[][] {{"institution", "جمعية الأفق"}, {"contact", "ليلى"}, {"email", "d@example.org"}, {"extent", "FULL"}}) {
      request.param(each[0], each[0].equals(field) ? value : each[1]);
    }
    web.perform(request).andExpect(status().isUnprocessableEntity()).andExpect(says("href=\"#" + field + "\"")).andExpect(says("id=\"error-" + field + "\""))
        .andExpect(says("تدريب &quot;الموظفين&quot; &lt;b&gt;"));
    assertThat(uses.count(guide, null, "")).isZero();
  }

  @Test
  void aFormWithoutItsMarkIsShownAgainWithOneAndNothingIsLost() throws Exception {
    String again = web.perform(typed("e@example.org", "")).andExpect(status().isUnprocessableEntity()).andExpect(says("جمعية الأفق")).andReturn().getResponse()
        .getContentAsString();
    web.perform(typed("e@example.org", mark(again))).andExpect(redirectedUrl(received));
  }

  @Test
  void aProgramThatFillsInEverythingIsThankedAndForgotten() throws Exception {
    web.perform(filled("f@example.org").param("website", "http://spam.example")).andExpect(redirectedUrl(received));
    assertThat(uses.count(guide, null, "")).isZero();
    assertThat(mails()).isZero();
  }

  @Test
  void oneNetworkAddressCannotSendWithoutEnd() throws Exception {
    for (int i = 0; i < 20; i++) {
      web.perform(post(form).with(from(address))).andExpect(status().isUnprocessableEntity());
    }
    web.perform(filled("g@example.org")).andExpect(status().isTooManyRequests()).andExpect(says("جمعية الأفق"));
    web.perform(post(form).with(from("10.9.9.9"))).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void onlyATextInForceCanBeDeclaredFor() throws Exception {
    CaseNumber draft = stories.finalDraft(samples.approved());
    for (String number : new String[] {draft.value(), project.value(), "CHR-1999-999", "nonsense"}) {
      web.perform(get("/intended-use/" + number)).andExpect(status().isNotFound());
      web.perform(post("/intended-use/" + number).with(from(address))).andExpect(status().isNotFound());
    }
  }

  @Test
  void linksThatNobodyWasSentOpenNothing() throws Exception {
    web.perform(get("/intended-use/confirm/AAAAAAAAAAAAAAAAAAAAAAAA").with(from(address))).andExpect(status().isNotFound());
    web.perform(post("/intended-use/confirm/AAAAAAAAAAAAAAAAAAAAAAAA").with(from(address))).andExpect(status().isNotFound());
  }

  @Test
  void whoTriesOutLinksIsToldThatNoneExists() throws Exception {
    web.perform(filled("h@example.org")).andExpect(redirectedUrl(received));
    String link = "/intended-use/confirm/" + token("h@example.org");
    for (int i = 0; i < 30; i++) {
      web.perform(get("/intended-use/confirm/guess" + i).with(from("10.8.8.8"))).andExpect(status().isNotFound());
    }
    web.perform(get(link).with(from("10.8.8.8"))).andExpect(status().isNotFound());
    web.perform(get(link).with(from(address))).andExpect(status().isOk());
  }

  @Test
  void theDeskSeesTheRegisterAndOnlyThoseWhoWriteToThemWhomToWriteTo() throws Exception {
    web.perform(filled("i@example.org")).andExpect(redirectedUrl(received));
    String desk = "/desk/guides/" + guide + "/uses";
    web.perform(get(desk).with(as("manager", "manager")).param("lang", "ar")).andExpect(status().isOk()).andExpect(says("جمعية الأفق")).andExpect(says("i@example.org"))
        .andExpect(says("ينتظر التأكيد"));
    web.perform(get(desk).with(as("auditor", "auditor")).param("lang", "en")).andExpect(status().isOk()).andExpect(says("جمعية الأفق"))
        .andExpect(content().string(not(containsString("i@example.org"))));
    web.perform(get(desk).with(as("manager", "manager")).param("extent", "NO")).andExpect(content().string(not(containsString("جمعية الأفق"))));
    web.perform(get(desk).with(as("manager", "manager")).param("words", "جمعيه الافق")).andExpect(says("جمعية الأفق"));
    web.perform(get(desk).with(as("ngo", "cso-coordinator"))).andExpect(status().isForbidden());
    web.perform(get(desk)).andExpect(redirectedUrlPattern("**/login"));
    web.perform(get(desk + ".csv").with(as("manager", "manager"))).andExpect(says("جمعية الأفق,FULL")).andExpect(says("i@example.org"));
    web.perform(get(desk + ".csv").with(as("auditor", "auditor"))).andExpect(says("جمعية الأفق,FULL")).andExpect(content().string(not(containsString("i@example.org"))));
  }

  private MockHttpServletRequestBuilder filled(String email) {
    return typed(email, UUID.randomUUID().toString());
  }

  private MockHttpServletRequestBuilder typed(String email, String submission) {
    return post(form).with(from(address)).param("submission", submission).param("institution", "جمعية الأفق").param("contact", "ليلى")
        .param("email", email).param("extent", "FULL").param("scope", "تدريب الموظفين").param("language", "AR");
  }

  private String mark() throws Exception {
    return mark(web.perform(get(form)).andReturn().getResponse().getContentAsString());
  }

  private static String mark(String page) {
    Matcher found = SUBMISSION.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String remote) {
    return request -> {
      request.setRemoteAddr(remote);
      return request;
    };
  }

  private static ResultMatcher says(String words) {
    return content().string(containsString(words));
  }

  private String token(String email) {
    return db.sql("select token from intended_use where guide = ? and email = ?").params(guide.value(), email).query(String.class).single();
  }

  private long mails() {
    return ledger.of(guide).stream().filter(line -> line.template().equals("use.confirmation")).count();
  }
}
