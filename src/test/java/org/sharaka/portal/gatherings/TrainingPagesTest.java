package org.sharaka.portal.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.gatherings.CallOff;
import org.sharaka.gatherings.GuestLinks;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.PlanTraining;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SharakaTest
class TrainingPagesTest {

  @Autowired MockMvc web;
  @Autowired SomeGatherings some;
  @Autowired SomePeople people;
  @Autowired PlanTraining plan;
  @Autowired CallOff callOff;
  @Autowired GuestList list;
  @Autowired GuestLinks links;
  @Autowired Register register;
  @Autowired DeliveryLedger ledger;
  @Autowired AdjustableClock clock;

  CaseNumber training;
  String address;

  @BeforeEach
  void aTrainingIsOpen() {
    training = some.training(1, 2);
    address = "10.0." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void thePageTellsWhatItIsAndThatTheTextIsNotAdoptedYet() throws Exception {
    web.perform(get("/training/" + training)).andExpect(status().isOk()).andExpect(content().string(containsString("مسودة نهائية – لم تُعتمد بعد")))
        .andExpect(content().string(containsString("مقعدان متاحان")));
    web.perform(get("/training/" + training).param("lang", "en")).andExpect(content().string(containsString("Final draft – not yet adopted")));
  }

  @Test
  void whoRegistersEntersTheRegisterAndGetsASeatByMail() throws Exception {
    String email = email();
    register("ليلى الراشدية", email, "جمعية المستقبل").andExpect(redirectedUrl("/training/" + training + "?registered"));
    Person person = register.personByEmail(email).orElseThrow();
    assertThat(person.organisationId()).isNull();
    assertThat(person.sector()).isEqualTo(Sector.OTHER);
    assertThat(some.guest(training, email).reply()).isEqualTo(GuestReply.ACCEPTED);
    assertThat(queued("trainingSeat")).isEqualTo(1);
    register("ليلى الراشدية", email.toUpperCase(), "").andExpect(status().is3xxRedirection());
    assertThat(list.count(training, GuestList.Wanted.ALL)).isEqualTo(1);
    assertThat(queued("trainingSeat")).isEqualTo(1);
  }

  @Test
  void anInstitutionOfTheRegisterIsRecognisedInAnySpelling() throws Exception {
    long known = people.organisation(Sector.CIVIL_SOCIETY);
    String name = register.organisation(known).orElseThrow().name().ar().replace("مؤسسة", "مُؤسسه");
    String email = email();
    register("ليلى الراشدية", email, name);
    assertThat(some.guest(training, email).sector()).isEqualTo(Sector.CIVIL_SOCIETY);
    assertThat(register.personByEmail(email).orElseThrow().organisationId()).as("what a stranger claims is not entered for them").isNull();
  }

  @Test
  void aStrangersFormChangesNobodysEntry() throws Exception {
    Person known = people.person(people.organisation(Sector.GOVERNMENT), true, Language.EN);
    register("اسم آخر", known.email(), "جهة أخرى");
    Person after = register.personByEmail(known.email()).orElseThrow();
    assertThat(after).isEqualTo(known);
    assertThat(some.guest(training, known.email()).sector()).isEqualTo(Sector.GOVERNMENT);
  }

  @Test
  void whenItIsFullOneWaitsAndGetsTheSeatThatIsGivenUp() throws Exception {
    String first = email();
    String third = email();
    register("ليلى الراشدية", first, "");
    register("هند الراشدية", email(), "");
    register("نور الراشدية", third, "");
    assertThat(some.guest(training, third).reply()).isEqualTo(GuestReply.WAITING);
    assertThat(queued("trainingWaiting")).isEqualTo(1);
    web.perform(get("/training/" + training)).andExpect(content().string(containsString("شُغلت المقاعد")));
    String link = "/rsvp/" + links.token(some.guest(training, first).id());
    web.perform(get(link)).andExpect(content().string(containsString("إلغاء التسجيل"))).andExpect(content().string(not(containsString("value=\"DELEGATE\""))));
    web.perform(post(link).param("choice", "DELEGATE").param("name", "فلان الفلاني").param("email", email())).andExpect(status().isUnprocessableEntity());
    web.perform(post(link).param("choice", "DECLINE")).andExpect(status().is3xxRedirection());
    assertThat(some.guest(training, third).reply()).isEqualTo(GuestReply.ACCEPTED);
    assertThat(queued("gatheringPromoted")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
      "'', a@example.org, true, name",
      "'<script>alert(1)</script>', a@example.org, true, name",
      "'https://spam.example', a@example.org, true, name",
      "ليلى, nothing, true, email",
      "ليلى, 'a@example.org,b@example.org', true, email",
      "ليلى, a@example.org, false, consent"})
  void whatCannotBeIsSaidBesideTheFieldAndWhatWasTypedIsKept(String name, String email, String consent, String field) throws Exception {
    web.perform(form().param("name", name).param("email", email).param("institution", "جمعية \"المستقبل\"").param("consent", consent))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#" + field + "\"")))
        .andExpect(content().string(containsString("جمعية &quot;المستقبل&quot;"))).andExpect(content().string(not(containsString("<script>alert"))));
    assertThat(list.count(training, GuestList.Wanted.ALL)).isZero();
  }

  @Test
  void anEndlessNameIsRefused() throws Exception {
    register("س".repeat(100_000), email(), "").andExpect(status().isUnprocessableEntity());
    register("ليلى الراشدية", email(), "س".repeat(100_000)).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void aProgramThatFillsInEverythingIsThankedAndForgotten() throws Exception {
    String email = email();
    web.perform(form().param("name", "ليلى").param("email", email).param("consent", "true").param("website", "http://spam.example"))
        .andExpect(redirectedUrl("/training/" + training + "?registered"));
    assertThat(register.personByEmail(email)).isEmpty();
  }

  @Test
  void oneAddressCannotRegisterWithoutEnd() throws Exception {
    for (int i = 0; i < 20; i++) {
      web.perform(form().param("name", "")).andExpect(status().isUnprocessableEntity());
    }
    web.perform(form().param("name", "ليلى")).andExpect(status().isTooManyRequests()).andExpect(content().string(containsString("أعيدوا المحاولة بعد دقائق")));
    web.perform(form().param("name", "").with(from("10.9.9.9"))).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void onlyWhatIsOpenCanBeRegisteredFor() throws Exception {
    CaseNumber planned = plan.plan(null, LocalizedText.same("قيد الإعداد"), LocalizedText.same("غرض"), null);
    web.perform(get("/training/" + planned)).andExpect(status().isNotFound());
    web.perform(get("/training/TRN-2026-999999")).andExpect(status().isNotFound());
    web.perform(get("/training/PRJ-2026-001")).andExpect(status().isNotFound());
    web.perform(get("/training/nonsense")).andExpect(status().isNotFound());
    callOff.one(training, LocalizedText.same("عاصفة"));
    web.perform(get("/training/" + training)).andExpect(status().isOk()).andExpect(content().string(containsString("عاصفة")));
    register("ليلى الراشدية", email(), "").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("أُغلق باب التسجيل")));
  }

  private ResultActions register(String name, String email, String institution) throws Exception {
    return web.perform(form().param("name", name).param("email", email).param("institution", institution).param("consent", "true").param("language", "AR"));
  }

  private MockHttpServletRequestBuilder form() {
    return post("/training/" + training).with(from(address));
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String remote) {
    return request -> {
      request.setRemoteAddr(remote);
      return request;
    };
  }

  private static String email() {
    return "r" + UUID.randomUUID() + "@example.org";
  }

  private long queued(String template) {
    return ledger.of(training).stream().filter(line -> line.template().equals(template)).count();
  }
}
