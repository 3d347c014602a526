package org.sharaka.workflow.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Errata;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.PublishedMinutes;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What was published of a session is put right: a new version is out, the old one stays, and everyone is told. */
@SharakaTest
class CorrectedMinutesTest {

  static final RequestPostProcessor SECRETARIAT = as("secretariat", Groups.SECRETARIAT);

  @Autowired MockMvc web;
  @Autowired SomeGatherings some;
  @Autowired SomeMinutes minutes;
  @Autowired SomePeople people;
  @Autowired MinutesBook book;
  @Autowired PublishedMinutes published;
  @Autowired Errata errata;
  @Autowired Documents documents;
  @Autowired DeliveryLedger ledger;
  @Autowired RuntimeService runtime;
  @Autowired Office staff;
  @Autowired Engine engine;
  @Autowired AdjustableClock clock;

  CaseNumber session;
  Person present;
  String correction;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theNewVersionStandsAndTheOldOneStaysOpenWithItsChecksum() throws Exception {
    aPublishedSession(Confidentiality.OPEN);
    String approved = book.find(session).orElseThrow().sha256();
    Set<Long> first = ids(documents.publishedIn(session));
    String before = published.find(session).orElseThrow().publication().checksum();
    assertThat(body(get("/desk/sessions/" + session + "/minutes").with(SECRETARIAT))).contains("href=\"" + correction + "\"").doesNotContain("??");
    assertThat(body(get(correction).with(SECRETARIAT))).contains("ثلاثون حافلة، وسائق لكل منها").doesNotContain("??");
    send(corrected()).andExpect(redirectedUrl("/desk/sessions/" + session + "/minutes"));
    PublishedMinutes.Sheet sheet = published.find(session).orElseThrow();
    assertThat(sheet.publication().version()).isEqualTo(2);
    assertThat(sheet.publication().lines()).singleElement().satisfies(line -> assertThat(line.text()).isEqualTo("ثلاث وثلاثون حافلة، وسائق لكل منها"));
    assertThat(errata.of(session)).singleElement().satisfies(erratum -> {
      assertThat(erratum.sha256()).isEqualTo(before);
      assertThat(errata.isIntact(session, erratum)).isTrue();
    });
    for (String language : List.of("ar", "en")) {
      assertThat(body(get("/minutes/" + session).param("lang", language))).contains("ثلاث وثلاثون حافلة", "صُحّح عدد الحافلات", before, "/minutes/" + session + "/versions/1")
          .doesNotContain("??", "ثلاثون حافلة، وسائق لكل منها</li>");
      assertThat(body(get("/minutes/" + session + "/versions/1").param("lang", language))).contains("ثلاثون حافلة، وسائق لكل منها", "صُحّح عدد الحافلات", before)
          .doesNotContain("??", "ثلاث وثلاثون");
    }
    web.perform(get("/minutes/" + session + "/versions/2")).andExpect(redirectedUrl("/minutes/" + session));
    web.perform(get("/minutes/" + session + "/versions/3")).andExpect(status().isNotFound());
    assertThat(body(get("/minutes/" + session + "/data.json"))).contains("\"version\":2", before);
    assertThat(ids(documents.publishedIn(session))).as("made anew").doesNotContainAnyElementsOf(first).hasSize(first.size());
    assertThat(ids(documents.supersededIn(session))).isEqualTo(first);
    assertThat(book.find(session).orElseThrow().sha256()).isEqualTo(approved);
  }

  @Test
  void thoseWhoWereThereAreTold() throws Exception {
    aPublishedSession(Confidentiality.OPEN);
    send(corrected());
    engine.work(session);
    assertThat(ledger.of(session).stream().filter(line -> line.template().equals("sessionCorrected"))).singleElement()
        .satisfies(line -> assertThat(line.total()).isEqualTo(1));
  }

  @Test
  void whatIsEmptyUnchangedOrOutdatedIsRefusedAndWhatWasTypedStays() throws Exception {
    aPublishedSession(Confidentiality.OPEN);
    Map<String, String> same = corrected();
    same.put("texts[0]", "ثلاثون حافلة، وسائق لكل منها");
    send(same).andExpect(status().isUnprocessableEntity());
    assertThat(refused(with("noteAr", " "))).contains("href=\"#noteAr\"", "ثلاث وثلاثون حافلة");
    assertThat(refused(with("titleAr", ""))).contains("href=\"#titleAr\"");
    assertThat(refused(with("summary", ""))).contains("href=\"#summary\"");
    assertThat(refused(with("texts[0]", ""))).contains("href=\"#texts[0]\"");
    assertThat(refused(with("texts[0]", "ط".repeat(4001)))).contains("href=\"#texts[0]\"");
    assertThat(refused(with("texts[1]", "سطر زائد"))).contains("تغيّر المنشور");
    assertThat(errata.of(session)).isEmpty();
    assertThat(published.find(session).orElseThrow().publication().version()).isEqualTo(1);
    send(corrected()).andExpect(status().is3xxRedirection());
    assertThat(refused(with("texts[0]", "أربعون حافلة"))).as("somebody else was faster").contains("تغيّر المنشور", "أربعون حافلة");
  }

  @Test
  void underTheChathamHouseRuleACorrectionNamesNobody() throws Exception {
    aPublishedSession(Confidentiality.CHATHAM_HOUSE);
    assertThat(refused(with("texts[0]", "قالت " + present.name() + ": ثلاث وثلاثون"))).contains("href=\"#texts[0]\"", "تشاتام هاوس");
    assertThat(refused(with("noteAr", "صُحّح ما قالته " + present.name()))).contains("href=\"#noteAr\"");
    assertThat(published.find(session).orElseThrow().publication().version()).isEqualTo(1);
    send(corrected()).andExpect(status().is3xxRedirection());
    assertThat(published.find(session).orElseThrow().publication().version()).isEqualTo(2);
  }

  @Test
  void whatIsNotPublishedCannotBeCorrected() throws Exception {
    long organisation = people.organisation(Sector.PRIVATE);
    people.person(organisation);
    session = some.session(null, Confidentiality.OPEN, Set.of(organisation));
    correction = "/desk/sessions/" + session + "/minutes/correction";
    assertThat(body(get(correction).with(SECRETARIAT))).contains("لم يُنشر شيء").doesNotContain("<textarea");
    send(corrected()).andExpect(status().isUnprocessableEntity());
  }

  private void aPublishedSession(Confidentiality mode) {
    long organisation = people.organisation(Sector.PRIVATE);
    present = people.person(organisation);
    session = some.session(null, mode, Set.of(organisation));
    correction = "/desk/sessions/" + session + "/minutes/correction";
    String text = "ثلاثون حافلة، وسائق لكل منها";
    minutes.recorded(session, List.of(present), "ريم العلوية", List.of(new Minutes.Point(PointKind.NEED, null, text)));
    runtime.startProcessInstanceByKey(MinutesAndPublication.KEY, session.value(), Map.of(MinutesAndPublication.SESSION, session.value()));
    complete("secretariat", "draftMinutes", Map.of("rapporteur", "سعيد", "summary", "نوقش النقل", "points", List.of(new HashMap<>(Map.of("kind", "NEED", "text", text)))));
    engine.letPass(Duration.ofDays(12), session);
    complete("manager", "approveMinutes", Map.of("decision", "APPROVE"));
    complete("secretariat", "preparePublication", Map.of("scope", "FULL", "titleAr", "حوار السياسات", "titleEn", "Policy dialogue", "summary", "نوقش النقل",
        "lines", List.of(Map.of("id", "P1", "text", text))));
    complete("secretariat", "translateSummary", Map.of("translation", "Transport was discussed"));
  }

  private void complete(String person, String task, Map<String, ?> values) {
    engine.work(session);
    staff.complete(person, session, task, values);
    engine.work(session);
  }

  private static Map<String, String> corrected() {
    return new HashMap<>(Map.of("version", "1", "titleAr", "حوار السياسات", "titleEn", "Policy dialogue", "summary", "نوقش النقل", "translation", "Transport was discussed",
        "texts[0]", "ثلاث وثلاثون حافلة، وسائق لكل منها", "noteAr", "صُحّح عدد الحافلات", "noteEn", ""));
  }

  private static Map<String, String> with(String field, String text) {
    Map<String, String> fields = corrected();
    fields.put(field, text);
    return fields;
  }

  private ResultActions send(Map<String, String> fields) throws Exception {
    MockHttpServletRequestBuilder request = post(correction).with(SECRETARIAT).with(csrf());
    fields.forEach(request::param);
    return web.perform(request);
  }

  private String refused(Map<String, String> fields) throws Exception {
    return send(fields).andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static Set<Long> ids(List<StoredDocument> files) {
    return files.stream().map(StoredDocument::id).collect(Collectors.toSet());
  }
}
