package org.sharaka.desk.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.committee.Committee;
import org.sharaka.dialogues.committee.CommitteeSeat;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** Undone after each test: the committee of the other tests keeps its seats. */
@SharakaTest
@Transactional
class CommitteePageTest {

  private static final RequestPostProcessor MANAGER = Visitor.as("manager", "manager");
  private static final String SOMEBODY = "seat-seeker";

  @Autowired MockMvc web;
  @Autowired IdentityService identity;
  @Autowired Committee committee;
  @Autowired WorkingCalendar calendar;

  @BeforeEach
  void somebodyOfTheGroup() {
    User user = identity.newUser(SOMEBODY);
    user.setFirstName("سلمى");
    user.setLastName("الحارثية");
    identity.saveUser(user);
    identity.createMembership(SOMEBODY, "coordination-committee");
  }

  @Test
  void theManagerGivesASeatAndEndsIt() throws Exception {
    appoint(SOMEBODY, "EXPERT", "").andExpect(redirectedUrl("/desk/committee"));
    CommitteeSeat seat = seat().orElseThrow();
    web.perform(get("/desk/committee").with(MANAGER)).andExpect(content().string(containsString("سلمى الحارثية")));
    web.perform(post("/desk/committee/" + seat.id() + "/end").with(MANAGER).with(csrf())).andExpect(redirectedUrl("/desk/committee"));
    assertThat(seat()).hasValueSatisfying(ended -> assertThat(ended.until()).isEqualTo(calendar.today()));
  }

  @Test
  void nobodyHoldsTwoSeats() throws Exception {
    appoint("committee1", "PUBLIC", "").andExpect(status().isOk()).andExpect(content().string(containsString("error-account")));
  }

  @Test
  void onlyWhoeverIsOfTheGroupIsSeated() throws Exception {
    appoint("ngo", "CIVIL", "").andExpect(status().isOk()).andExpect(content().string(containsString("error-account")));
  }

  @Test
  void anAlternateSpeaksForTheSameSide() throws Exception {
    long ofTheState = committee.seats().stream().filter(seat -> seat.account().equals("committee1")).findFirst().orElseThrow().id();
    appoint(SOMEBODY, "CIVIL", String.valueOf(ofTheState)).andExpect(content().string(containsString("error-alternateOf")));
    assertThat(seat()).isEmpty();
    appoint(SOMEBODY, "PUBLIC", String.valueOf(ofTheState)).andExpect(redirectedUrl("/desk/committee"));
    assertThat(seat()).hasValueSatisfying(given -> assertThat(given.isAlternate()).isTrue());
  }

  @Test
  void othersOnlyRead() throws Exception {
    RequestPostProcessor secretariat = Visitor.as("secretariat", "secretariat");
    web.perform(get("/desk/committee").with(secretariat)).andExpect(status().isOk()).andExpect(content().string(not(containsString("/end"))));
    web.perform(post("/desk/committee").param("account", SOMEBODY).param("constituency", "EXPERT").with(secretariat).with(csrf())).andExpect(status().isForbidden());
  }

  private ResultActions appoint(String account, String constituency, String alternateOf) throws Exception {
    return web.perform(post("/desk/committee").param("account", account).param("constituency", constituency).param("alternateOf", alternateOf).with(MANAGER).with(csrf()));
  }

  private Optional<CommitteeSeat> seat() {
    return committee.seats().stream().filter(seat -> seat.account().equals(SOMEBODY)).findFirst();
  }
}
