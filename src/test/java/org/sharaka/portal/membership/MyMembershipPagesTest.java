package org.sharaka.portal.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.memberships.MembershipKind;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.SomeApplications;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.support.Engine;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class MyMembershipPagesTest {

  @Autowired MockMvc web;
  @Autowired SomeApplications some;
  @Autowired Partners partners;
  @Autowired Memberships memberships;
  @Autowired Mandates mandates;
  @Autowired Engine engine;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  CaseNumber number;
  RequestPostProcessor representative;
  String page;

  @BeforeEach
  void aMember() {
    number = some.member(some.application(true, null, calendar.today().plusDays(50)), MembershipKind.MEMBER, null);
    representative = Visitor.as(mandates.holders(memberships.get(number).organisationId()).get(0).account(), Groups.CSO);
    page = "/my/memberships/" + number;
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whatIsAskedOfAMemberWaitsOnItsHomeUntilItIsDone() throws Exception {
    web.perform(get("/my").with(representative)).andExpect(content().string(containsString(number.value()))).andExpect(content().string(not(containsString("تجديد تسجيل المنظمة"))));
    engine.letPass(Duration.ofDays(2), number);
    web.perform(get("/my").with(representative)).andExpect(content().string(containsString("تجديد تسجيل المنظمة")));
    web.perform(get(page).with(representative)).andExpect(status().isOk()).andExpect(content().string(containsString("حفظ التجديد")));
    web.perform(post(page + "/renew").param("expires", calendar.today().minusDays(1).toString()).with(representative).with(csrf())).andExpect(status().isUnprocessableEntity());
    web.perform(post(page + "/renew").param("expires", calendar.today().plusYears(2).toString()).with(representative).with(csrf())).andExpect(redirectedUrl(page));
    web.perform(get("/my").with(representative)).andExpect(content().string(not(containsString("تجديد تسجيل المنظمة"))));
    web.perform(post(page + "/confirm").with(representative).with(csrf())).andExpect(redirectedUrl(page));
  }

  @Test
  void othersMembershipsDoNotExist() throws Exception {
    Partners.Partner other = partners.ngo();
    web.perform(get(page).with(other.signedIn())).andExpect(status().isNotFound());
    web.perform(post(page + "/resign").with(other.signedIn()).with(csrf())).andExpect(status().isNotFound());
    web.perform(get("/my/memberships/MEM-1999-999").with(representative)).andExpect(status().isNotFound());
    web.perform(get("/my/memberships/nonsense").with(representative)).andExpect(status().isNotFound());
    assertThat(memberships.get(number).status()).isEqualTo(MembershipStatus.ACTIVE);
  }

  @Test
  void aMemberLeavesOnItsPage() throws Exception {
    web.perform(post(page + "/resign").with(representative).with(csrf())).andExpect(redirectedUrl(page));
    assertThat(memberships.get(number).status()).isEqualTo(MembershipStatus.RESIGNED);
    web.perform(get(page + "?lang=en").with(representative)).andExpect(content().string(containsString("Resigned"))).andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void theSecretariatSuspendsWithAReasonAndTakesBack() throws Exception {
    RequestPostProcessor secretariat = Visitor.as("secretariat", Groups.SECRETARIAT);
    String desk = "/desk/memberships/" + number;
    web.perform(post(desk + "/suspend").with(secretariat).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#reason\"")));
    web.perform(post(desk + "/suspend").param("reason", "مخالفة").with(Visitor.as("r", Groups.RESEARCHER)).with(csrf())).andExpect(status().isForbidden());
    web.perform(post(desk + "/suspend").param("reason", "مخالفة").with(secretariat).with(csrf())).andExpect(redirectedUrl(desk));
    assertThat(memberships.get(number).status()).isEqualTo(MembershipStatus.SUSPENDED);
    web.perform(get(desk).with(secretariat)).andExpect(content().string(containsString("رفع الإيقاف")));
    web.perform(post(desk + "/reinstate").param("reason", "زال السبب").with(secretariat).with(csrf())).andExpect(redirectedUrl(desk));
    assertThat(memberships.get(number).status()).isEqualTo(MembershipStatus.ACTIVE);
  }
}
