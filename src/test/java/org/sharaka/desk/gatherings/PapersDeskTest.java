package org.sharaka.desk.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.DocumentSecrecy;
import org.sharaka.documents.Documents;
import org.sharaka.documents.UploadDocument;
import org.sharaka.gatherings.CallOff;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.SessionPapers;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class PapersDeskTest {

  static final RequestPostProcessor SECRETARY = as("secretariat", Groups.SECRETARIAT);

  @Autowired MockMvc web;
  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired SomeMinutes minutes;
  @Autowired SessionPapers papers;
  @Autowired UploadDocument upload;
  @Autowired Documents documents;
  @Autowired DocumentSecrecy secrecy;
  @Autowired CallOff callOff;
  @Autowired Office staff;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired AdjustableClock clock;

  Person guest;
  CaseNumber session;
  String base;

  @BeforeEach
  void aSessionWithAnOpenItemAndOneUnderTheRule() {
    long institution = people.organisation(Sector.PRIVATE);
    guest = people.person(institution);
    session = some.session(null, Confidentiality.OPEN, Set.of(institution), null, Confidentiality.CHATHAM_HOUSE);
    base = "/desk/sessions/" + session + "/papers";
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void itStandsWithTheAgendaOnTheDeskAndForThoseInvited() throws Exception {
    assertThat(body(get(base).with(SECRETARY))).contains("لا توجد أوراق عمل بعد");
    add(paper("أثر الحوافز", "2")).andExpect(redirectedUrl(base));
    for (String language : List.of("ar", "en")) {
      assertThat(body(get(base).param("lang", language).with(SECRETARY))).contains("أثر الحوافز", "راشد المعمري").doesNotContain("??");
      assertThat(body(get("/desk/sessions/" + session).param("lang", language).with(SECRETARY))).contains("أثر الحوافز").doesNotContain("??");
      assertThat(body(get("/rsvp/" + some.token(session, guest)).param("lang", language))).contains("أثر الحوافز", "راشد المعمري").doesNotContain("??");
    }
  }

  @Test
  void whatIsRestrictedIsNoPaper() throws Exception {
    long restricted = file(session);
    assertThat(body(get(base).with(SECRETARY))).contains("بيانات الورقة");
    secrecy.restrict(List.of(restricted));
    assertThat(body(get(base).with(SECRETARY))).doesNotContain("بيانات الورقة");
    add(with(paper("أثر", ""), "document", String.valueOf(restricted))).andExpect(content().string(containsString("href=\"#document\"")));
  }

  @Test
  void sentTwiceItIsOneAndWhatIsMissingIsSaid() throws Exception {
    String key = UUID.randomUUID().toString();
    add(with(paper("أثر الحوافز", ""), "form", key));
    add(with(paper("أثر الحوافز", ""), "form", key));
    assertThat(papers.of(session)).hasSize(1);
    add(with(paper("أثر الحوافز", ""), "gist", " ")).andExpect(content().string(containsString("href=\"#gist\""))).andExpect(content().string(containsString("راشد المعمري")));
    add(paper("أثر الحوافز", "9")).andExpect(content().string(containsString("href=\"#item\"")));
    add(with(paper("أثر", ""), "document", "999999999")).andExpect(content().string(containsString("href=\"#document\"")));
    add(with(paper("أثر", ""), "document", String.valueOf(file(some.session(null, Confidentiality.OPEN, Set.of(guest.organisationId()))))))
        .andExpect(content().string(containsString("href=\"#document\"")));
    assertThat(papers.of(session)).hasSize(1);
  }

  @Test
  void hostileTextIsShownAsTyped() throws Exception {
    add(with(paper("<script>alert(1)</script>", ""), "author", "\"><img src=x onerror=alert(1)>"));
    assertThat(body(get(base).with(SECRETARY))).doesNotContain("<script>alert", "<img src=x");
    assertThat(body(get("/rsvp/" + some.token(session, guest)))).doesNotContain("<script>alert", "<img src=x");
  }

  @ParameterizedTest
  @CsvSource({
      "phase-coordinator, true", "project-manager, true", "manager, true", "secretariat, true", "comms, true", "executive-director, false",
      "researcher, false", "coordination-committee, false", "legal, false", "dpo, false", "auditor, false"})
  void staffReadAndOnlyHostsWrite(String group, boolean host) throws Exception {
    RequestPostProcessor who = as("somebody", group);
    web.perform(get(base).with(who)).andExpect(status().isOk());
    for (String action : List.of("", "/999999999/remove")) {
      int answer = web.perform(post(base + action).with(who).with(csrf())).andReturn().getResponse().getStatus();
      assertThat(answer == 403).as(action).isEqualTo(!host);
    }
    web.perform(get(base).with(as("ngo", Groups.CSO))).andExpect(status().isForbidden());
  }

  @Test
  void onlyWithConsentAndUnderAnOpenItemEveryoneReadsIt() throws Exception {
    long file = file(session);
    add(with(with(paper("ورقة مفتوحة", "1"), "consents", "true"), "document", String.valueOf(file)));
    add(with(paper("ورقة تحت القاعدة", "2"), "consents", "true"));
    add(paper("ورقة بلا موافقة", "1"));
    assertThat(documents.find(file).orElseThrow().isPublic()).isFalse();
    published();
    for (String page : List.of("/minutes/" + session, "/minutes/" + session + "?lang=en", "/minutes/" + session + "/data.json")) {
      assertThat(body(get(page))).contains("ورقة مفتوحة").doesNotContain("ورقة تحت القاعدة", "ورقة بلا موافقة", "??");
    }
    assertThat(documents.find(file).orElseThrow().isPublic()).isTrue();
    assertThat(body(get("/minutes/" + session))).contains("/documents/" + file);
    add(paper("متأخرة", "1")).andExpect(content().string(containsString("انتهى أمر")));
  }

  @Test
  void itIsTakenOffAgainUntilTheSessionIsOver() throws Exception {
    add(paper("أثر الحوافز", ""));
    long id = papers.of(session).get(0).id();
    web.perform(post("/desk/sessions/" + some.session(null, Confidentiality.OPEN, Set.of(guest.organisationId())) + "/papers/" + id + "/remove").with(SECRETARY).with(csrf()))
        .andExpect(status().isNotFound());
    web.perform(post(base + "/" + id + "/remove").with(SECRETARY).with(csrf())).andExpect(redirectedUrl(base));
    assertThat(papers.of(session)).isEmpty();
    callOff.one(session, LocalizedText.same("عاصفة"));
    add(paper("متأخرة", "")).andExpect(content().string(containsString("انتهى أمر")));
  }

  private void published() {
    List<Minutes.Point> points = List.of(new Minutes.Point(PointKind.NEED, Sector.PRIVATE, "تمويل مستقر"));
    minutes.recorded(session, List.of(guest), "ريم", points);
    runtime.startProcessInstanceByKey("minutesAndPublication", session.value(), Map.of("sessionNumber", session.value()));
    complete("draftMinutes", Map.of("rapporteur", "سعيد", "summary", "نوقش التمويل", "points", List.of(new HashMap<>(Map.of("kind", "NEED", "text", "تمويل مستقر")))));
    engine.letPass(Duration.ofDays(12), session);
    staff.complete("manager", session, "approveMinutes", Map.of("decision", "APPROVE"));
    complete("preparePublication", Map.of("scope", "FULL", "titleAr", "حوار", "titleEn", "Dialogue", "summary", "نوقش التمويل",
        "lines", List.of(Map.of("id", "P1", "text", "تمويل مستقر"))));
    complete("translateSummary", Map.of("translation", "Funding"));
  }

  private void complete(String task, Map<String, ?> values) {
    engine.work(session);
    staff.complete("secretariat", session, task, values);
    engine.work(session);
  }

  private long file(CaseNumber number) {
    byte[] text = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
    return staff.as("secretariat", () -> upload.upload(new UploadDocument.Upload(number, DocumentKind.DATA, "بيانات الورقة", "Data", Language.AR, "paper.csv",
        text.length, new ByteArrayResource(text)))).id();
  }

  private static Map<String, String> paper(String title, String item) {
    return Map.of("title", title, "author", "راشد المعمري", "gist", "ملخص الورقة", "item", item);
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    Map<String, String> more = new HashMap<>(fields);
    more.put(name, value);
    return more;
  }

  private ResultActions add(Map<String, String> fields) throws Exception {
    var request = post(base).with(SECRETARY).with(csrf());
    with(fields, "form", fields.getOrDefault("form", UUID.randomUUID().toString())).forEach(request::param);
    return web.perform(request);
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
