package org.sharaka.portal.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.guidelines.adherence.Adherence;
import org.sharaka.guidelines.adherence.AdherenceStatus;
import org.sharaka.guidelines.adherence.Adherences;
import org.sharaka.guidelines.adherence.ClauseLevel;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SharakaTest
class AdherencePagesTest {

  private static final String PAGE = "/my/adherence";

  @Autowired MockMvc web;
  @Autowired Partners partners;
  @Autowired Adherences adherences;
  @Autowired Register register;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired AdjustableClock clock;

  Partners.Partner member;
  String name;

  @BeforeEach
  void anOrganisation() {
    member = partners.ngo();
    name = register.organisation(member.organisation()).orElseThrow().name().ar();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void anOrganisationDeclaresItsRepresentativeConfirmsAndThePublicReadsIt() throws Exception {
    web.perform(get(PAGE + "?lang=en").with(member.signedIn())).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("level-C6"), not(containsString("??")))));
    web.perform(post(PAGE).param("submission", UUID.randomUUID().toString()).param("extent", "PARTLY").param("level-C1", "FULL").with(member.signedIn()).with(csrf()))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(allOf(containsString("href=\"#scope\""), containsString("href=\"#representative\""), containsString("href=\"#email\""))));
    declare();
    Adherence declared = current();
    assertThat(declared.intent().levels()).isEqualTo(Map.of("C1", ClauseLevel.FULL, "C6", ClauseLevel.NOT_STARTED));
    engine.work(declared.number());
    String link = "/adherence/confirm/" + declared.declared().token();
    web.perform(get(link)).andExpect(status().isOk()).andExpect(content().string(containsString(name)));
    assertThat(current().status()).as("opening the link confirms nothing").isEqualTo(AdherenceStatus.DECLARED);
    web.perform(post(link)).andExpect(redirectedUrl(link));
    web.perform(post(link)).andExpect(redirectedUrl(link));
    assertThat(current().status()).isEqualTo(AdherenceStatus.CONFIRMED);
    web.perform(get("/adherents")).andExpect(content().string(not(containsString(name))));
    engine.work(declared.number());
    office.complete("committee1", declared.number(), "judgeAdherence", Map.of("accepted", "true"));
    engine.work(declared.number());
    web.perform(get("/adherents?lang=en")).andExpect(content().string(allOf(containsString("The whole organisation"), not(containsString("Suad")), not(containsString("??")))));
    web.perform(get("/adherents?lang=ar")).andExpect(content().string(containsString(name)));
    reports(declared);
    web.perform(post(PAGE + "/withdraw").with(member.signedIn()).with(csrf())).andExpect(redirectedUrl(PAGE));
    web.perform(get("/adherents?lang=ar")).andExpect(content().string(not(containsString(name))));
    web.perform(get(PAGE + "?lang=en").with(member.signedIn())).andExpect(content().string(containsString("Withdrawn")));
  }

  @Test
  void whoSpeaksForAnOrganisationIsForFewOfTheStaff() throws Exception {
    declare();
    String desk = "/desk/adherences/" + current().number();
    web.perform(get(desk).with(Visitor.as("secretariat", Groups.SECRETARIAT))).andExpect(content().string(containsString("suad@example.org")));
    web.perform(get(desk).with(Visitor.as("comms", Groups.COMMS))).andExpect(status().isOk()).andExpect(content().string(not(containsString("suad@example.org"))));
    web.perform(get("/desk/adherences").param("status", "DECLARED").with(Visitor.as("comms", Groups.COMMS))).andExpect(content().string(containsString(current().number().value())));
    web.perform(post(PAGE + "/withdraw").with(partners.ngo().signedIn()).with(csrf())).andExpect(status().isNotFound());
    web.perform(get("/adherence/confirm/guessed-guessed-guessed-guessed")).andExpect(status().isNotFound());
  }

  private void reports(Adherence declared) throws Exception {
    web.perform(get("/my").with(member.signedIn())).andExpect(content().string(allOf(containsString(declared.number().value()), not(containsString("تقديم التقرير السنوي")))));
    clock.travelTo(clock.instant().plus(Duration.ofDays(370)));
    web.perform(get("/my").with(member.signedIn())).andExpect(content().string(containsString("تقديم التقرير السنوي")));
    web.perform(post(PAGE + "/report").with(member.signedIn()).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#body\"")));
    web.perform(post(PAGE + "/report").param("body", "عُقدت جلستان").with(member.signedIn()).with(csrf())).andExpect(redirectedUrl(PAGE));
    web.perform(get("/my").with(member.signedIn())).andExpect(content().string(not(containsString("تقديم التقرير السنوي"))));
  }

  private void declare() throws Exception {
    web.perform(post(PAGE).param("submission", UUID.randomUUID().toString()).param("extent", "FULL").param("representative", "Suad").param("email", "suad@example.org")
        .param("level-C1", "FULL").param("level-C6", "NOT_STARTED").param("level-C9", "FULL").with(member.signedIn()).with(csrf())).andExpect(redirectedUrl(PAGE));
  }

  private Adherence current() {
    return adherences.of(List.of(member.organisation())).get(0);
  }
}
