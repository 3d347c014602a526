package org.sharaka.desk.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.FindQuorum;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.LoggedPoints;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.NameChairs;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.RecordSession;
import org.sharaka.gatherings.SessionLog;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.gatherings.Vote;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class LiveDeskTest {

  static final RequestPostProcessor RAPPORTEUR = as("secretariat", Groups.SECRETARIAT);

  @Autowired MockMvc web;
  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired Gatherings gatherings;
  @Autowired CheckIn checkIn;
  @Autowired NameChairs nameChairs;
  @Autowired FindQuorum quorum;
  @Autowired RecordSession record;
  @Autowired SessionLog log;
  @Autowired LoggedPoints logged;
  @Autowired JdbcClient db;
  @Autowired AdjustableClock clock;

  List<Person> guests;
  CaseNumber session;
  String base;

  @BeforeEach
  void aSessionOfFour() {
    long institution = people.organisation(Sector.PRIVATE);
    guests = IntStream.range(0, 4).mapToObj(i -> people.person(institution)).toList();
    session = some.session(null, Confidentiality.OPEN, Set.of(institution), null, Confidentiality.CHATHAM_HOUSE);
    base = "/desk/sessions/" + session + "/live";
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void itOpensInBothLanguagesBeforeDuringAndAfter() throws Exception {
    assertThat(page("ar") + page("en")).doesNotContain("??").doesNotContain("name=\"gist\"").contains("لا يمكن التسجيل الآن");
    begun(4);
    send("/interventions", said("سعاد", "تمويل مستقر")).andExpect(redirectedUrl(base + "?at=intervention#intervention"));
    vote("اعتماد", 3, 1);
    send("/outcomes", Map.of("kind", "ACTION", "text", "دراسة", "owner", "فريق العمل", "due", "2027-01-01", "item", "1"));
    assertThat(page("ar") + page("en")).doesNotContain("??").contains("name=\"gist\"", "تمويل مستقر", "أُقرّ بأغلبية الحاضرين", "Carried by a majority");
    ended();
    assertThat(page("ar")).doesNotContain("name=\"gist\"").contains("تمويل مستقر");
    send("/interventions", said("سعاد", "متأخر")).andExpect(content().string(containsString("سُجّلت للمحضر")));
    assertThat(log.interventions(session)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
      "phase-coordinator, true", "project-manager, true", "manager, true", "secretariat, true", "comms, true", "executive-director, false",
      "researcher, false", "coordination-committee, false", "legal, false", "dpo, false", "auditor, false"})
  void staffReadAndOnlyHostsRecord(String group, boolean host) throws Exception {
    RequestPostProcessor who = as("somebody", group);
    begun(4);
    assertThat(web.perform(get(base).with(who)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)
        .contains("name=\"gist\"")).isEqualTo(host);
    for (String action : List.of("/item", "/item/end", "/interventions", "/outcomes", "/votes", "/reservations", "/presence", "/strike")) {
      assertThat(answer(action, who) == 403).as(action).isEqualTo(!host);
    }
    web.perform(get(base).with(as("ngo", Groups.CSO))).andExpect(status().isForbidden());
    web.perform(get("/desk/sessions/TRN-2026-001/live").with(RAPPORTEUR)).andExpect(status().isNotFound());
  }

  @Test
  void whoOfTheCommitteeChairsItRecordsWhatItComesToAndTheOthersRead() throws Exception {
    RequestPostProcessor chair = as("chair-a", Groups.COMMITTEE);
    nameChairs.name(session, Set.of("chair-a", "chair-b"));
    begun(4);
    assertThat(web.perform(get(base).with(chair)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("name=\"kind\"", "name=\"question\"", "بدء البند", "ترأسون هذه الجلسة").doesNotContain("name=\"gist\"", "live/presence", "live/strike");
    for (String action : List.of("/item", "/item/end", "/outcomes", "/votes")) {
      assertThat(answer(action, chair)).as(action).isNotEqualTo(403);
      assertThat(answer(action, as("committee-c", Groups.COMMITTEE))).as(action).isEqualTo(403);
      assertThat(answer(action, as("chair-a", Groups.LEGAL))).as("left the committee: " + action).isEqualTo(403);
    }
    for (String action : List.of("/interventions", "/reservations", "/presence", "/strike")) {
      assertThat(answer(action, chair)).as(action).isEqualTo(403);
    }
    web.perform(post(base + "/outcomes").param("form", UUID.randomUUID().toString()).param("kind", "RECOMMENDATION").param("text", "صندوق").with(chair).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(log.outcomes(session)).extracting(outcome -> outcome.point().text()).containsExactly("صندوق");
    CaseNumber other = some.session(null, Confidentiality.OPEN, Set.of(guests.get(0).organisationId()));
    web.perform(post("/desk/sessions/" + other + "/live/item").param("item", "1").with(chair).with(csrf())).andExpect(status().isForbidden());
  }

  @Test
  void anItemThatEndedIsNoLongerOffered() throws Exception {
    begun(4);
    send("/item", Map.of("item", "2"));
    send("/item/end", Map.of()).andExpect(redirectedUrl(base + "?at=agenda#agenda"));
    assertThat(log.currentItem(session)).isEmpty();
    assertThat(page("ar")).doesNotContain("aria-current=\"step\"", "إنهاء البند");
  }

  @Test
  void aFormThatIsSentTwiceCountsOnce() throws Exception {
    begun(4);
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      send("/interventions", with(said("سعاد", "تمويل"), "form", key));
      send("/outcomes", Map.of("form", key, "kind", "NEED", "text", "تمويل"));
      send("/votes", Map.of("form", key, "question", "اعتماد", "inFavour", "3", "against", "0"));
    }
    assertThat(log.interventions(session)).hasSize(1);
    assertThat(log.outcomes(session)).hasSize(1);
    assertThat(log.votes(session)).hasSize(1);
    send("/interventions", with(said("سعاد", "تمويل"), "form", "x")).andExpect(content().string(containsString("إعادة الإرسال")));
    assertThat(log.interventions(session)).hasSize(1);
  }

  @Test
  void whatIsMissingOrTooLongIsSaidAndWhatWasTypedStays() throws Exception {
    begun(4);
    send("/interventions", Map.of("speaker", "سعاد", "gist", " ")).andExpect(content().string(containsString("href=\"#gist\"")))
        .andExpect(content().string(containsString("value=\"سعاد\"")));
    send("/interventions", said("س".repeat(201), "تمويل")).andExpect(content().string(containsString("href=\"#speaker\"")));
    send("/outcomes", Map.of("kind", "ACTION", "text", "دراسة")).andExpect(content().string(containsString("href=\"#owner\"")));
    send("/outcomes", Map.of("kind", "NEED", "text", "دراسة", "item", "9")).andExpect(content().string(containsString("لا يوجد بند بهذا الرقم")));
    send("/votes", Map.of("question", "اعتماد", "inFavour", "5", "against", "0")).andExpect(content().string(containsString("href=\"#inFavour\"")));
    send("/votes", Map.of("question", "اعتماد", "against", "0")).andExpect(content().string(containsString("href=\"#inFavour\"")));
    assertThat(log.votes(session)).isEmpty();
  }

  @Test
  void namesFromOutsideAreShownAsTheyAreTyped() throws Exception {
    begun(4);
    send("/interventions", said("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>\u202Eمقلوب"));
    send("/votes", Map.of("question", "<b>اعتماد</b>", "inFavour", "3", "against", "0"));
    assertThat(page("ar")).doesNotContain("<script>alert", "<img src=x", "<b>اعتماد").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void theCursorStandsWhereTheLastEntryWasMade() throws Exception {
    begun(4);
    for (String[] place : new String[][] {{"intervention", "speaker"}, {"outcome", "kind"}, {"vote", "question"}}) {
      String body = web.perform(get(base).param("at", place[0]).with(RAPPORTEUR)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
      assertThat(body.split(" autofocus=", -1)).as(place[0]).hasSize(2);
      assertThat(body).containsPattern("id=\"" + place[1] + "\"[^>]* autofocus");
    }
    assertThat(web.perform(get(base).param("at", "\"><script>").with(RAPPORTEUR)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
        .doesNotContain("\"><script>");
  }

  @Test
  void theRuleOfEachItemIsBeforeTheRapporteursEyes() throws Exception {
    begun(4);
    assertThat(page("ar")).contains("بند «البند 2»: وفق قاعدة");
    assertThat(page("en")).contains("under the Chatham House Rule.");
  }

  @Test
  void theCurrentItemIsOfferedForWhatIsRecordedNext() throws Exception {
    begun(4);
    assertThat(page("ar")).doesNotContain("aria-current=\"step\"");
    send("/item", Map.of("item", "2")).andExpect(status().is3xxRedirection());
    assertThat(page("ar")).contains("aria-current=\"step\"").containsPattern("<option value=\"2\" selected");
    send("/item", Map.of("item", "7")).andExpect(content().string(containsString("لا يوجد بند بهذا الرقم")));
    assertThat(log.currentItem(session)).contains(2);
  }

  @Test
  void withoutAQuorumNothingIsVotedOnOrDecided() throws Exception {
    begun(0);
    assertThat(page("ar")).doesNotContain("name=\"question\"").contains("لا تصويت ولا قرارات دون نصاب");
    send("/votes", Map.of("question", "اعتماد", "inFavour", "0", "against", "0")).andExpect(content().string(containsString("لا نصاب الآن")));
    send("/outcomes", Map.of("kind", "DECISION", "text", "اعتماد")).andExpect(content().string(containsString("لا نصاب الآن")));
    send("/outcomes", Map.of("kind", "RECOMMENDATION", "text", "اعتماد")).andExpect(status().is3xxRedirection());
    assertThat(log.outcomes(session)).extracting(outcome -> outcome.point().kind()).containsExactly(PointKind.RECOMMENDATION);
  }

  @Test
  void whoLeavesTakesTheQuorumAwayUntilTheyAreBack() throws Exception {
    begun(1);
    long only = some.guest(session, guests.get(0)).id();
    send("/presence", Map.of("guest", String.valueOf(only), "left", "true")).andExpect(status().is3xxRedirection());
    send("/votes", Map.of("question", "اعتماد", "inFavour", "1", "against", "0")).andExpect(content().string(containsString("لا نصاب الآن")));
    send("/presence", Map.of("guest", String.valueOf(only), "left", "false"));
    vote("اعتماد", 1, 0);
    assertThat(log.votes(session)).singleElement().satisfies(vote -> assertThat(vote.isCarried()).isTrue());
    send("/presence", Map.of("guest", String.valueOf(some.guest(session, guests.get(3)).id()), "left", "true"))
        .andExpect(content().string(containsString("لم يُسجَّل حضور")));
  }

  @Test
  void whoStoodAsideIsOutOfTheBaseAndOnlyThoseWhoWereThereHaveReservations() throws Exception {
    begun(3);
    String aside = String.valueOf(some.guest(session, guests.get(0)).id());
    String there = String.valueOf(some.guest(session, guests.get(1)).id());
    String absent = String.valueOf(some.guest(session, guests.get(3)).id());
    send("/votes", Map.of("question", "اعتماد", "inFavour", "1", "against", "0", "recused", absent)).andExpect(content().string(containsString("ليس في القاعة")));
    send("/votes", Map.of("question", "اعتماد", "inFavour", "2", "against", "0", "recused", aside, "item", "2"));
    Vote vote = log.votes(session).get(0);
    assertThat(vote.base()).isEqualTo(2);
    String id = String.valueOf(vote.id());
    send("/reservations", Map.of("vote", id, "reserving", absent, "reasons", "لم أكن هنا")).andExpect(content().string(containsString("لم يكن هذا الشخص حاضرًا")));
    send("/reservations", Map.of("vote", id, "reserving", there, "reasons", " ")).andExpect(content().string(containsString("href=\"#reasons\"")));
    for (int i = 0; i < 2; i++) {
      send("/reservations", Map.of("vote", id, "reserving", there, "reasons", "الكلفة مرتفعة")).andExpect(status().is3xxRedirection());
    }
    assertThat(log.votes(session).get(0).reservations()).singleElement().satisfies(r -> assertThat(r.reasons()).isEqualTo("الكلفة مرتفعة"));
    CaseNumber other = some.session(null, Confidentiality.OPEN, Set.of(people.organisation(Sector.PRIVATE), guests.get(0).organisationId()));
    some.dayOf(other);
    web.perform(post("/desk/sessions/" + other + "/live/reservations").param("vote", id).param("reserving", there).param("reasons", "x").with(RAPPORTEUR).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void whatWasRecordedBecomesPointsWithoutSpeakersWhereTheRuleHidesThem() throws Exception {
    begun(3);
    send("/interventions", with(with(said("خالد الشكيلي", "قلة التمويل"), "item", "2"), "organisation", "جمعية الأفق"));
    send("/interventions", with(said("سعيد البوسعيدي", "الافتتاح"), "item", "1"));
    send("/outcomes", Map.of("kind", "ACTION", "text", "دراسة", "owner", "فريق العمل", "item", "1"));
    send("/votes", Map.of("question", "صندوق مشترك", "inFavour", "3", "against", "0", "item", "2"));
    send("/votes", Map.of("question", "ضريبة", "inFavour", "1", "against", "1", "item", "2"));
    send("/reservations", Map.of("vote", String.valueOf(log.votes(session).get(0).id()), "reserving", String.valueOf(some.guest(session, guests.get(1)).id()),
        "reasons", "الكلفة"));
    List<Minutes.Point> points = logged.of(session);
    assertThat(points).extracting(Minutes.Point::item).containsExactly(1, 1, 2, 2, 2);
    assertThat(points).extracting(Minutes.Point::kind).containsExactly(PointKind.NOTE, PointKind.ACTION, PointKind.NOTE, PointKind.DECISION, PointKind.NOTE);
    assertThat(points.get(0).text()).isEqualTo("سعيد البوسعيدي: الافتتاح");
    assertThat(points.get(2).text()).isEqualTo("قلة التمويل");
    assertThat(points.get(3).text()).contains("صندوق مشترك", "أُقرّ", "تحفظ أحد الحاضرين: الكلفة").doesNotContain(guests.get(1).name());
    assertThat(points.get(4).text()).contains("تعادلت الأصوات");
  }

  @Test
  void whatWasRecordedByMistakeIsStruckOut() throws Exception {
    begun(3);
    send("/interventions", said("سعاد", "تمويل"));
    send("/outcomes", Map.of("kind", "NEED", "text", "تمويل"));
    vote("اعتماد", 3, 0);
    send("/reservations", Map.of("vote", String.valueOf(log.votes(session).get(0).id()), "reserving", String.valueOf(some.guest(session, guests.get(1)).id()), "reasons", "س"));
    send("/strike", Map.of("entry", "INTERVENTION", "id", String.valueOf(log.interventions(session).get(0).id())));
    send("/strike", Map.of("entry", "OUTCOME", "id", String.valueOf(log.outcomes(session).get(0).id())));
    send("/strike", Map.of("entry", "VOTE", "id", String.valueOf(log.votes(session).get(0).id())));
    assertThat(logged.of(session)).isEmpty();
  }

  private int answer(String action, RequestPostProcessor who) throws Exception {
    return web.perform(post(base + action).param("item", "1").param("guest", "0").param("left", "true").param("vote", "0").param("reserving", "0")
        .param("entry", "VOTE").param("id", "0").with(who).with(csrf())).andReturn().getResponse().getStatus();
  }

  private void begun(int heads) {
    some.dayOf(session);
    guests.subList(0, heads).forEach(person -> checkIn.tick(new CheckIn.Tick(session, some.guest(session, person).id(),
        gatherings.get(session).arrangement().schedule().first(), true)));
  }

  private void ended() {
    quorum.find(session, false);
    record.record(new RecordSession.Course(session, LocalTime.of(9, 0), LocalTime.of(11, 0), "ريم", "سعيد", logged.of(session)));
  }

  private ResultActions vote(String question, int inFavour, int against) throws Exception {
    return send("/votes", Map.of("question", question, "inFavour", String.valueOf(inFavour), "against", String.valueOf(against)));
  }

  private static Map<String, String> said(String speaker, String gist) {
    return Map.of("speaker", speaker, "gist", gist);
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    Map<String, String> more = new HashMap<>(fields);
    more.put(name, value);
    return more;
  }

  private ResultActions send(String path, Map<String, String> fields) throws Exception {
    var request = post(base + path).with(RAPPORTEUR).with(csrf());
    with(fields, "form", fields.getOrDefault("form", UUID.randomUUID().toString())).forEach(request::param);
    return web.perform(request);
  }

  private String page(String language) throws Exception {
    return web.perform(get(base).param("lang", language).with(RAPPORTEUR)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
