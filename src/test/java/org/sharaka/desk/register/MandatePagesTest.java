package org.sharaka.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Groups;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class MandatePagesTest {

  private static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", Groups.SECRETARIAT);
  private static final RequestPostProcessor RESEARCHER = Visitor.as("researcher", Groups.RESEARCHER);

  @Autowired MockMvc web;
  @Autowired SomePeople people;
  @Autowired Register register;
  @Autowired Mandates mandates;
  @Autowired WorkingCalendar calendar;

  long organisation;
  String page;

  @BeforeEach
  void anOrganisation() {
    organisation = people.organisation(Sector.GOVERNMENT);
    page = "/desk/register/organisations/" + organisation;
  }

  @Test
  void theSecretariatEntersAMandateAndTheOrganisationsPageShowsIt() throws Exception {
    web.perform(get(page + "/mandates/new").with(SECRETARIAT)).andExpect(status().isOk());
    web.perform(entered("LEAD", calendar.today()).with(SECRETARIAT)).andExpect(redirectedUrl(page + "?saved"));
    web.perform(get(page).with(RESEARCHER)).andExpect(content().string(containsString("خالد السعدي"))).andExpect(content().string(containsString("15/2026")))
        .andExpect(content().string(containsString("ساري المفعول"))).andExpect(content().string(not(containsString("/mandates/new"))));
  }

  @Test
  void aNewLeadMayTakeThePlaceOfThePresentOne() throws Exception {
    web.perform(entered("LEAD", calendar.today()).with(SECRETARIAT)).andExpect(status().is3xxRedirection());
    web.perform(entered("LEAD", calendar.today().plusDays(5)).with(SECRETARIAT)).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("للجهة منسّق أساسي في هذه المدة")));
    web.perform(entered("LEAD", calendar.today().plusDays(5)).param("instead", "true").param("reason", "خطاب جديد").with(SECRETARIAT)).andExpect(redirectedUrl(page + "?saved"));
    List<Mandate> history = mandates.history(organisation);
    assertThat(history).hasSize(2);
    assertThat(history.get(1).lastDay()).isEqualTo(calendar.today().plusDays(4));
    web.perform(get("/desk/register/mandates").with(RESEARCHER)).andExpect(content().string(containsString(register.organisation(organisation).orElseThrow().name().ar())));
  }

  @Test
  void aMandateIsEndedWithAReason() throws Exception {
    web.perform(entered("LEAD", calendar.today()).with(SECRETARIAT));
    Mandate lead = mandates.history(organisation).get(0);
    String end = "/desk/register/mandates/" + lead.id() + "/end";
    web.perform(get(end).with(SECRETARIAT)).andExpect(status().isOk()).andExpect(content().string(containsString("خالد السعدي")));
    web.perform(post(end).param("lastDay", calendar.today().minusDays(1).toString()).with(SECRETARIAT).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"error-reason\"")));
    web.perform(post(end).param("lastDay", calendar.today().minusDays(1).toString()).param("reason", "تقاعد").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl(page + "?saved"));
    assertThat(mandates.holders(organisation)).isEmpty();
    web.perform(get("/desk/register/mandates?lang=en").with(SECRETARIAT)).andExpect(content().string(containsString(register.organisation(organisation).orElseThrow().name().en())));
  }

  @Test
  void whatIsMissingIsSaidBesideItsField() throws Exception {
    web.perform(post(page + "/mandates").param("name", "خالد السعدي").param("email", "k@example.org").with(SECRETARIAT).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("href=\"#role\""))).andExpect(content().string(containsString("href=\"#firstDay\"")));
    web.perform(entered("DEPUTY", calendar.today()).param("lastDay", calendar.today().minusDays(2).toString()).with(SECRETARIAT)).andExpect(status().isUnprocessableEntity());
    web.perform(entered("LEAD", calendar.today()).with(RESEARCHER)).andExpect(status().isForbidden());
    assertThat(mandates.history(organisation)).isEmpty();
  }

  private MockHttpServletRequestBuilder entered(String role, LocalDate from) {
    return post(page + "/mandates").param("name", "خالد السعدي").param("email", "k" + UUID.randomUUID() + "@example.org").param("language", "AR").param("role", role)
        .param("letter", "15/2026").param("firstDay", from.toString()).with(csrf());
  }
}
