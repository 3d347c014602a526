package org.sharaka.workflow.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.Pdf;
import org.sharaka.documents.StoredDocument;
import org.sharaka.gatherings.AddAddendum;
import org.sharaka.gatherings.CommentOnMinutes;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.MinutesComments;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.LoggedPoints;
import org.sharaka.gatherings.PublishedMinutes;
import org.sharaka.gatherings.RecordIntervention;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Whatever is published of a session under the Chatham House Rule is searched for everyone who took part and for whom they represent. */
@SharakaTest
class ChathamHouseTest {

  @Autowired MockMvc web;
  @Autowired SomeGatherings some;
  @Autowired SomeMinutes minutes;
  @Autowired SomePeople people;
  @Autowired MinutesComments comments;
  @Autowired CommentOnMinutes comment;
  @Autowired AddAddendum addendum;
  @Autowired RecordIntervention intervention;
  @Autowired LoggedPoints logged;
  @Autowired PublishedMinutes published;
  @Autowired Documents documents;
  @Autowired Register register;
  @Autowired RuntimeService runtime;
  @Autowired Office staff;
  @Autowired Engine engine;
  @Autowired AdjustableClock clock;

  CaseNumber session;
  Person speaker;
  Organisation institution;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void neitherNamesNorAffiliationsAreInAnythingThatIsPublished() throws Exception {
    approved(Confidentiality.CHATHAM_HOUSE);
    publish("نوقش التمويل واتُّفق على صندوق.", "تمويل مستقر");
    List<String> all = everythingPublished();
    assertThat(all).hasSize(7);
    assertThat(all).as("it is not empty").allSatisfy(text -> assertThat(SearchText.fold(text)).contains(SearchText.fold("تمويل مستقر")));
    assertThat(all).allSatisfy(text -> {
      String folded = SearchText.fold(text);
      assertThat(folded).doesNotContain(SearchText.fold(speaker.name()), SearchText.fold("الحوسنية"), SearchText.fold(institution.name().ar()),
          SearchText.fold(institution.name().en()), SearchText.fold(speaker.email()), SearchText.fold("ريم العلوية"), SearchText.fold("سعيد"),
          SearchText.fold("قاعة السلام"), SearchText.fold("القطاع الخاص"), "private");
    });
  }

  /** The same search must find them where they may be told, or it proves nothing. */
  @Test
  void ofAnOpenSessionTheInstitutionsAndWhoChairedAreTold() throws Exception {
    approved(Confidentiality.OPEN);
    publish("نوقش التمويل واتُّفق على صندوق.", "تمويل مستقر");
    assertThat(everythingPublished().subList(0, 1)).allSatisfy(text -> assertThat(SearchText.fold(text)).contains(SearchText.fold(institution.name().ar()), SearchText.fold("ريم العلوية")));
    assertThat(everythingPublished()).allSatisfy(text -> assertThat(SearchText.fold(text)).doesNotContain(SearchText.fold(speaker.email())));
  }

  @Test
  void ofAnOpenSessionWithAnItemUnderTheRuleNobodyIsNamedForThatItemAndAClosedOneIsLeftOut() throws Exception {
    long organisation = people.organisation(Sector.PRIVATE);
    speaker = people.person(organisation);
    institution = register.organisation(organisation).orElseThrow();
    session = some.session(null, Confidentiality.OPEN, Set.of(organisation), null, Confidentiality.CHATHAM_HOUSE, Confidentiality.CLOSED);
    List<Map<String, Object>> points = List.of(said("1", "افتتحت ريم العلوية"), said("2", "قالت سعاد الحوسنية: تمويل"), said("3", "سر مهني"));
    minutes.recorded(session, List.of(speaker), "ريم العلوية", List.of(new Minutes.Point(PointKind.NEED, Sector.PRIVATE, "تمويل")));
    runtime.startProcessInstanceByKey(MinutesAndPublication.KEY, session.value(), Map.of(MinutesAndPublication.SESSION, session.value()));
    complete("draftMinutes", Map.of("rapporteur", "سعيد", "summary", "نوقش التمويل", "points", points));
    engine.letPass(Duration.ofDays(12), session);
    staff.complete("manager", session, "approveMinutes", Map.of("decision", "APPROVE"));
    Map<String, Object> all = new HashMap<>(Map.of("scope", "FULL", "titleAr", "حوار السياسات", "titleEn", "Policy dialogue", "summary", "نوقش التمويل",
        "explanation", "بند مغلق"));
    all.put("lines", List.of(Map.of("id", "P1", "text", "افتتحت ريم العلوية"), Map.of("id", "P2", "text", "قالت سعاد الحوسنية: تمويل"), Map.of("id", "P3", "text", "سر مهني")));
    assertThatThrownBy(() -> complete("preparePublication", all)).hasMessageContaining("lines[1].text: minutes.namesSomeone").hasMessageContaining("lines[2].text: minutes.closedItem");
    all.put("lines", List.of(Map.of("id", "P1", "text", "افتتحت ريم العلوية"), Map.of("id", "P2", "text", "تمويل مستقر")));
    complete("preparePublication", all);
    complete("translateSummary", Map.of("translation", "Funding was discussed"));
    List<String> everything = everythingPublished();
    assertThat(everything).hasSize(7).allSatisfy(text -> {
      String folded = SearchText.fold(text);
      assertThat(folded).contains(SearchText.fold("افتتحت ريم العلوية"), SearchText.fold("تمويل مستقر"));
      assertThat(folded).doesNotContain(SearchText.fold("سعاد"), SearchText.fold("الحوسنية"), SearchText.fold(institution.name().ar()),
          SearchText.fold(institution.name().en()), SearchText.fold(speaker.email()), SearchText.fold("سر مهني"));
    });
  }

  private static Map<String, Object> said(String item, String text) {
    return new HashMap<>(Map.of("kind", "NEED", "sector", "PRIVATE", "text", text, "item", item));
  }

  @Test
  void whoSpokeWithoutBeingOnTheListIsNotNamedEither() throws Exception {
    long organisation = people.organisation(Sector.PRIVATE);
    speaker = people.person(organisation);
    session = some.session(null, Confidentiality.CHATHAM_HOUSE, Set.of(organisation));
    some.dayOf(session);
    intervention.record(new RecordIntervention.Said(session, UUID.randomUUID().toString(), 1, "خالد الشكيلي", "جمعية الأفق الأزرق", "قلة التمويل"));
    minutes.recorded(session, List.of(speaker), "ريم العلوية", logged.of(session));
    assertThat(logged.of(session)).extracting(Minutes.Point::text).containsExactly("قلة التمويل");
    runtime.startProcessInstanceByKey(MinutesAndPublication.KEY, session.value(), Map.of(MinutesAndPublication.SESSION, session.value()));
    complete("draftMinutes", Map.of("rapporteur", "سعيد", "summary", "نوقش التمويل", "points", List.of(said("1", "قال خالد الشكيلي: قلة التمويل"))));
    engine.letPass(Duration.ofDays(12), session);
    staff.complete("manager", session, "approveMinutes", Map.of("decision", "APPROVE"));
    for (String text : List.of("قال خالد الشكيلي: قلة التمويل", "رأي جمعية الأفق الأزرق", "قال الشكيلي")) {
      assertThatThrownBy(() -> complete("preparePublication", published(text))).hasMessageContaining("lines[0].text: minutes.namesSomeone");
    }
    complete("preparePublication", published("قلة التمويل"));
    complete("translateSummary", Map.of("translation", "Funding"));
    assertThat(everythingPublished()).hasSize(7).allSatisfy(text -> assertThat(SearchText.fold(text)).contains(SearchText.fold("قلة التمويل"))
        .doesNotContain(SearchText.fold("الشكيلي"), SearchText.fold("الأفق الأزرق")));
  }

  private static Map<String, Object> published(String text) {
    return Map.of("scope", "FULL", "titleAr", "حوار", "titleEn", "Dialogue", "summary", "نوقش التمويل", "lines", List.of(Map.of("id", "P1", "text", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"قالت سعاد الحوسنية إن التمويل قليل", "شُكرت للحوسنية مداخلتها", "رأي %s", "As %e said", "راسلوا %m", "سعـاد الحو\u200Fسنية"})
  void aTextThatRevealsSomeoneIsRefused(String template) {
    approved(Confidentiality.CHATHAM_HOUSE);
    String text = template.replace("%s", institution.name().ar()).replace("%e", institution.name().en()).replace("%m", speaker.email());
    assertThatThrownBy(() -> complete("preparePublication", publication(text, "تمويل مستقر"))).hasMessageContaining("summary: minutes.namesSomeone");
    assertThatThrownBy(() -> complete("preparePublication", publication("نوقش التمويل", text))).hasMessageContaining("lines[0].text: minutes.namesSomeone");
    Map<String, Object> titled = publication("نوقش التمويل", "تمويل مستقر");
    titled.put("titleEn", text);
    assertThatThrownBy(() -> complete("preparePublication", titled)).hasMessageContaining("titleEn: minutes.namesSomeone");
    complete("preparePublication", publication("نوقش التمويل", "تمويل مستقر"));
    assertThatThrownBy(() -> complete("translateSummary", Map.of("translation", text))).hasMessageContaining("translation: minutes.namesSomeone");
    assertThatThrownBy(() -> addendum.add(session, text)).hasMessageContaining("text: minutes.namesSomeone");
    assertThat(published.find(session)).isEmpty();
  }

  private void approved(Confidentiality mode) {
    long organisation = people.organisation(Sector.PRIVATE);
    speaker = people.person(organisation);
    institution = register.organisation(organisation).orElseThrow();
    session = some.session(null, mode, Set.of(organisation));
    List<Minutes.Point> points = List.of(new Minutes.Point(PointKind.NEED, Sector.PRIVATE, "قالت سعاد الحوسنية: تمويل مستقر"));
    minutes.recorded(session, List.of(speaker), "ريم العلوية", points);
    runtime.startProcessInstanceByKey(MinutesAndPublication.KEY, session.value(), Map.of(MinutesAndPublication.SESSION, session.value()));
    complete("draftMinutes", Map.of("rapporteur", "سعيد", "summary", "قالت سعاد الحوسنية إن التمويل قليل",
        "points", List.of(new HashMap<>(Map.of("kind", "NEED", "sector", "PRIVATE", "text", "قالت سعاد الحوسنية: تمويل مستقر")))));
    comment.comment(new CommentOnMinutes.Comment(some.token(session, speaker), MinutesComment.Kind.RESERVATION, 1, "أنا سعاد من " + institution.name().ar()));
    engine.letPass(Duration.ofDays(12), session);
    staff.complete("manager", session, "approveMinutes", Map.of("decision", "APPROVE"));
    engine.work(session);
  }

  private void publish(String summary, String point) {
    complete("preparePublication", publication(summary, point));
    complete("translateSummary", Map.of("translation", "Funding was discussed: تمويل مستقر"));
  }

  private Map<String, Object> publication(String summary, String point) {
    String view = "V" + comments.annexed(session).get(0).id();
    return new HashMap<>(Map.of("scope", "FULL", "titleAr", "حوار السياسات", "titleEn", "Policy dialogue", "summary", summary,
        "lines", List.of(Map.of("id", "P1", "text", point), Map.of("id", view, "text", "يُفضَّل صندوق مشترك"))));
  }

  private void complete(String task, Map<String, ?> values) {
    engine.work(session);
    staff.complete("secretariat", session, task, values);
    engine.work(session);
  }

  /** The page in both languages, the data, and every file, as plain text. */
  private List<String> everythingPublished() throws Exception {
    List<String> all = new ArrayList<>();
    for (String language : List.of("ar", "en")) {
      all.add(body("/minutes/" + session + "?lang=" + language));
    }
    all.add(body("/minutes/" + session + "/data.json"));
    for (StoredDocument file : documents.publishedIn(session)) {
      all.add(file.format() == FileFormat.PDF ? pdf(file) : docx(file));
    }
    return all;
  }

  private String body(String address) throws Exception {
    return web.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private String pdf(StoredDocument file) throws IOException {
    byte[] bytes;
    try (InputStream in = documents.open(file.id())) {
      bytes = in.readAllBytes();
    }
    try (Pdf pdf = new Pdf(bytes)) {
      return pdf.text() + " " + new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private String docx(StoredDocument file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(documents.open(file.id()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("</w:p>", " ").replaceAll("<[^>]*>", "")).append(' ');
        }
      }
    }
    return HtmlUtils.htmlUnescape(text.toString());
  }
}
