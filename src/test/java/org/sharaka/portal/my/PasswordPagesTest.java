package org.sharaka.portal.my;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.Accounts;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SharakaTest
class PasswordPagesTest {

  private static final String GOOD = "غيمة فوق الجبل 7";

  @Autowired MockMvc web;
  @Autowired Partners partners;
  @Autowired Accounts accounts;
  @Autowired Mandates mandates;
  @Autowired Register register;
  @Autowired JdbcClient db;
  @Autowired AdjustableClock clock;

  Partners.Partner ngo;
  String email;
  String link;
  String address;

  @BeforeEach
  void somebodyGotTheirLinkByMail() {
    ngo = partners.ngo();
    email = register.person(mandates.get(ngo.mandate()).personId()).orElseThrow().email();
    link = link();
    address = "10.3." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theLinkSetsThePasswordOnceAndTheHolderSignsInByNameOrAddress() throws Exception {
    web.perform(from(get(link))).andExpect(status().isOk()).andExpect(content().string(containsString(ngo.account())))
        .andExpect(header().string("Referrer-Policy", "no-referrer"));
    set(link, GOOD, GOOD).andExpect(redirectedUrl("/login?ready"));
    assertThat(accounts.authenticate(ngo.account(), GOOD)).map(Account::groups).hasValueSatisfying(groups -> assertThat(groups).containsExactly(Groups.CSO));
    assertThat(accounts.authenticate(email.toUpperCase(), GOOD)).map(Account::id).contains(ngo.account());
    set(link, "كلمة أخرى تمامًا", "كلمة أخرى تمامًا").andExpect(status().isNotFound());
    assertThat(accounts.authenticate(ngo.account(), GOOD)).isPresent();
  }

  @Test
  void aPasswordThatIsTooEasyIsRefusedAndTheLinkIsStillGood() throws Exception {
    set(link, "short", "short").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-password\"")));
    set(link, "aaaaaaaaaaaa", "aaaaaaaaaaaa").andExpect(status().isUnprocessableEntity());
    set(link, GOOD, GOOD + "x").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-again\"")));
    set(link, "س".repeat(129), "س".repeat(129)).andExpect(status().isUnprocessableEntity());
    set(link, GOOD, GOOD).andExpect(redirectedUrl("/login?ready"));
  }

  @Test
  void aLinkIsGoodForTwoWeeks() throws Exception {
    clock.advance(Duration.ofDays(15));
    web.perform(from(get(link))).andExpect(status().isNotFound()).andExpect(content().string(containsString("انتهت صلاحية الرابط")));
  }

  @Test
  void aForgottenPasswordIsSetByANewLinkAndNobodyLearnsWhoHasAnAccount() throws Exception {
    web.perform(from(post("/account/forgotten").param("email", "nobody" + UUID.randomUUID() + "@example.org")).with(csrf())).andExpect(redirectedUrl("/account/forgotten?sent"));
    web.perform(from(post("/account/forgotten").param("email", email)).with(csrf())).andExpect(redirectedUrl("/account/forgotten?sent"));
    String second = link();
    assertThat(second).isNotEqualTo(link);
    set(second, GOOD, GOOD).andExpect(redirectedUrl("/login?ready"));
    web.perform(from(get(link))).andExpect(status().isNotFound());
  }

  @Test
  void accountsOfStaffAreNotOpenedThisWay() throws Exception {
    web.perform(from(post("/account/forgotten").param("email", "manager@sharaka.example.org")).with(csrf())).andExpect(redirectedUrl("/account/forgotten?sent"));
    assertThat(db.sql("select count(*) from password_link where account = 'manager'").query(Integer.class).single()).isZero();
  }

  @Test
  void whoeverAsksWithoutEndHasToWait() throws Exception {
    for (int i = 0; i < 20; i++) {
      web.perform(from(post("/account/forgotten").param("email", "x")).with(csrf())).andExpect(status().is3xxRedirection());
    }
    web.perform(from(post("/account/forgotten").param("email", "x")).with(csrf())).andExpect(status().isTooManyRequests());
  }

  private ResultActions set(String at, String password, String again) throws Exception {
    return web.perform(from(post(at).param("password", password).param("again", again)).with(csrf()));
  }

  private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
    return request.with(sent -> {
      sent.setRemoteAddr(address);
      return sent;
    });
  }

  /** The address in the last mail to this person. */
  private String link() {
    String facts = db.sql("select facts from outbox_mail where address = ? order by id desc limit 1").param(email).query(String.class).single();
    return facts.replaceAll(".*(/account/[A-Za-z0-9_-]+).*", "$1");
  }
}
