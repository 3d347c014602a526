package org.sharaka.portal.my;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Groups;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.EndMandate;
import org.sharaka.stakeholders.mandates.EnterMandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SharakaTest
class MyHomeTest {

  @Autowired MockMvc web;
  @Autowired Partners partners;
  @Autowired Register register;
  @Autowired Mandates mandates;
  @Autowired EnterMandate enter;
  @Autowired EndMandate end;
  @Autowired WorkingCalendar calendar;

  Partners.Partner ngo;

  @BeforeEach
  void anOrganisationWithSomebodyWhoActsForIt() {
    ngo = partners.ngo();
  }

  @Test
  void theHomeShowsTheOrganisationAndWhoActsForIt() throws Exception {
    web.perform(get("/my").with(ngo.signedIn())).andExpect(status().isOk()).andExpect(content().string(containsString(name(ngo))))
        .andExpect(content().string(containsString("منسّق أساسي"))).andExpect(content().string(containsString("لا نائب معيّن")));
    partners.deputyOf(ngo);
    web.perform(get("/my?lang=en").with(ngo.signedIn())).andExpect(content().string(containsString("Deputy"))).andExpect(content().string(not(containsString("There is no deputy"))));
  }

  @Test
  void whoseMandateEndedSeesNothingOfTheOrganisation() throws Exception {
    end.handle(ngo.mandate(), calendar.today().minusDays(1), "انتقل إلى عمل آخر");
    web.perform(get("/my").with(ngo.signedIn())).andExpect(status().isOk()).andExpect(content().string(not(containsString(name(ngo)))))
        .andExpect(content().string(containsString("لا تفويض ساري المفعول")));
  }

  @Test
  void whoActsForSeveralChoosesAndTheChoiceHolds() throws Exception {
    Partners.Partner other = partners.ngo();
    Person person = register.person(mandates.get(ngo.mandate()).personId()).orElseThrow();
    enter.handle(new EnterMandate.Appointment(other.organisation(), person.name(), person.email(), Language.AR, null, MandateRole.DEPUTY, null, calendar.today(), null));
    for (Partners.Partner chosen : List.of(ngo, other, ngo)) {
      Cookie session = web.perform(post("/my/organisation").param("organisation", String.valueOf(chosen.organisation())).with(ngo.signedIn()).with(csrf()))
          .andExpect(redirectedUrl("/my")).andReturn().getResponse().getCookie("SHARAKA");
      web.perform(get("/my").cookie(session).with(ngo.signedIn())).andExpect(content().string(containsString("<h1>" + name(chosen))));
    }
  }

  @Test
  void nobodyChoosesAnOrganisationTheyDoNotActFor() throws Exception {
    Partners.Partner other = partners.ministry();
    web.perform(post("/my/organisation").param("organisation", String.valueOf(other.organisation())).with(ngo.signedIn()).with(csrf())).andExpect(status().isNotFound());
    web.perform(post("/my/mandates/" + other.mandate() + "/leave").param("until", calendar.today().toString()).with(ngo.signedIn()).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void anAbsenceIsToldAndOneInThePastIsRefused() throws Exception {
    String leave = "/my/mandates/" + ngo.mandate() + "/leave";
    web.perform(post(leave).param("until", calendar.today().minusDays(1).toString()).with(ngo.signedIn()).with(csrf())).andExpect(status().isUnprocessableEntity());
    web.perform(post(leave).param("until", calendar.today().plusDays(3).toString()).with(ngo.signedIn()).with(csrf())).andExpect(redirectedUrl("/my"));
    web.perform(get("/my").with(ngo.signedIn())).andExpect(content().string(containsString("غائب حتى")));
    web.perform(post(leave).param("until", "").with(ngo.signedIn()).with(csrf())).andExpect(redirectedUrl("/my"));
    web.perform(get("/my").with(ngo.signedIn())).andExpect(content().string(not(containsString("غائب حتى"))));
  }

  @Test
  void othersAreSentElsewhere() throws Exception {
    web.perform(get("/my")).andExpect(status().is3xxRedirection());
    web.perform(get("/my").with(Visitor.as("manager", Groups.MANAGER))).andExpect(status().isForbidden());
  }

  private String name(Partners.Partner partner) {
    return register.organisation(partner.organisation()).orElseThrow().name().ar();
  }
}
