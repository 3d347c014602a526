package org.sharaka.desk.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.EventType;
import org.sharaka.gatherings.FindQuorum;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestSource;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.PlanEvent;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.RecordSession;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class GatheringDeskTest {

  static final RequestPostProcessor COORDINATOR = as("coordinator", Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR);

  @Autowired MockMvc web;
  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired Gatherings gatherings;
  @Autowired GuestList list;
  @Autowired PlanEvent planEvent;
  @Autowired FindQuorum quorum;
  @Autowired RecordSession record;
  @Autowired SomeMinutes minutes;
  @Autowired MinutesBook book;
  @Autowired DeliveryLedger ledger;
  @Autowired Office staff;
  @Autowired JdbcClient db;
  @Autowired AdjustableClock clock;

  long institution;
  Person guest;
  CaseNumber session;
  String base;

  @BeforeEach
  void aSession() {
    institution = people.organisation(Sector.PRIVATE);
    guest = people.person(institution);
    session = some.session(null, Confidentiality.CHATHAM_HOUSE, Set.of(institution));
    base = "/desk/sessions/" + session;
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void everyPageOpensInBothLanguages() throws Exception {
    for (String page : List.of("", "/guests", "/check-in", "/sign-in", "/minutes")) {
      for (String language : List.of("ar", "en")) {
        web.perform(get(base + page).param("lang", language).with(COORDINATOR)).andExpect(status().isOk())
            .andExpect(content().string(not(containsString("??")))).andExpect(content().string(containsString(session.value())));
      }
    }
    CaseNumber training = some.training(1, 5);
    web.perform(get("/desk/trainings/" + training).with(COORDINATOR)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    CaseNumber event = planEvent.plan(null, LocalizedText.same("ملتقى"), LocalizedText.same("غرض"), EventType.FORUM);
    for (String page : List.of("", "/guests", "/check-in", "/sign-in")) {
      web.perform(get("/desk/events/" + event + page).with(COORDINATOR)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    }
  }

  @ParameterizedTest
  @CsvSource({
      "coordinator, phase-coordinator, true, false", "coordinator, project-manager, true, true", "manager, manager, true, true",
      "secretariat, secretariat, true, false", "comms, comms, true, false", "director, executive-director, false, true",
      "researcher, researcher, false, false", "committee1, coordination-committee, false, false", "legal, legal, false, false",
      "dpo, dpo, false, false", "auditor, auditor, false, false"})
  void staffReadAndOnlyHostsWrite(String person, String group, boolean host, boolean callsOff) throws Exception {
    RequestPostProcessor who = as(person, group);
    web.perform(get(base + "/guests").with(who)).andExpect(status().isOk());
    for (String action : List.of("/guests", "/guests/1/drop", "/check-in", "/walk-ins", "/venue", "/minutes/addenda")) {
      int answer = web.perform(post(base + action).param("person", "0").param("guest", "0").param("present", "true").with(who).with(csrf())).andReturn().getResponse().getStatus();
      assertThat(answer == 403).as(action).isEqualTo(!host);
    }
    int answer = web.perform(post(base + "/call-off").with(who).with(csrf())).andReturn().getResponse().getStatus();
    assertThat(answer == 403).isEqualTo(!callsOff);
    assertThat(gatherings.get(session).status()).isEqualTo(GatheringStatus.INVITED);
  }

  @Test
  void guestsOfThePortalAndStrangersSeeNothing() throws Exception {
    web.perform(get(base)).andExpect(redirectedUrlPattern("**/login"));
    web.perform(get(base + "/attendance.csv").with(as("ngo", Groups.CSO))).andExpect(status().isForbidden());
    web.perform(get(base + "/guests").with(as("ministry", Groups.MINISTRY))).andExpect(status().isForbidden());
    web.perform(post(base + "/call-off").param("reason", "x").with(COORDINATOR)).andExpect(status().isForbidden());
  }

  @Test
  void aNumberOpensOnlyUnderItsOwnKind() throws Exception {
    web.perform(get("/desk/trainings/" + session).with(COORDINATOR)).andExpect(status().isNotFound());
    web.perform(get("/desk/sessions/DLG-2026-999999").with(COORDINATOR)).andExpect(status().isNotFound());
    web.perform(get("/desk/sessions/nonsense").with(COORDINATOR)).andExpect(status().isNotFound());
    CaseNumber other = some.session(null, Confidentiality.OPEN, Set.of(institution));
    long foreign = some.guest(other, guest).id();
    web.perform(post(base + "/guests/" + foreign + "/drop").with(COORDINATOR).with(csrf())).andExpect(status().isNotFound());
    some.dayOf(session);
    web.perform(post(base + "/check-in").param("guest", String.valueOf(foreign)).param("present", "true").param("acknowledged", "true").with(COORDINATOR).with(csrf())).andExpect(status().isNotFound());
  }

  @Test
  void someoneFoundInTheRegisterIsInvitedAtOnce() throws Exception {
    Person late = people.person(people.organisation(Sector.ACADEMIA));
    web.perform(get(base + "/guests").param("find", late.email()).with(COORDINATOR)).andExpect(content().string(containsString("value=\"" + late.id() + "\"")));
    action("/guests", Map.of("person", String.valueOf(late.id()), "find", "سعاد")).andExpect(status().is3xxRedirection());
    action("/guests", Map.of("person", String.valueOf(late.id())));
    assertThat(some.guest(session, late).sector()).isEqualTo(Sector.ACADEMIA);
    assertThat(queued("gatheringInvitation")).isEqualTo(2);
    Person silent = people.person(people.organisation(Sector.ACADEMIA));
    people.wantsNoMail(silent);
    web.perform(get(base + "/guests").param("find", silent.email()).with(COORDINATOR)).andExpect(content().string(not(containsString("value=\"" + silent.id() + "\""))));
  }

  @Test
  void theListIsNarrowedByAnySpellingAndTurnedPageByPage() throws Exception {
    for (int i = 0; i < 60; i++) {
      people.person(institution);
    }
    CaseNumber many = some.session(null, Confidentiality.OPEN, Set.of(institution));
    String first = body(get("/desk/sessions/" + many + "/guests").with(COORDINATOR));
    assertThat(first).contains("afterId=").contains("61 شخصًا");
    assertThat(first.split("/drop").length - 1).isEqualTo(50);
    GuestList.Row last = list.page(many, GuestList.Wanted.ALL, null, 50).get(49);
    String second = body(get("/desk/sessions/" + many + "/guests").param("afterName", last.name()).param("afterId", String.valueOf(last.id())).with(COORDINATOR));
    assertThat(second.split("/drop").length - 1).isEqualTo(11);
    assertThat(body(get(base + "/guests").param("q", "سُعاد الحوسنيه").with(COORDINATOR))).contains("شخص واحد");
    assertThat(body(get(base + "/guests").param("reply", "ACCEPTED").with(COORDINATOR))).contains("لا يوجد في القائمة من يطابق البحث");
  }

  @Test
  void whoIsTakenOffTheListIsTold() throws Exception {
    long id = some.guest(session, guest).id();
    action("/guests/" + id + "/drop", Map.of()).andExpect(redirectedUrl(base + "/guests"));
    action("/guests/" + id + "/drop", Map.of());
    assertThat(some.guest(session, guest).reply().name()).isEqualTo("WITHDRAWN");
    assertThat(queued("gatheringWithdrawn")).isEqualTo(1);
  }

  @Test
  void peopleAreTickedOffOnTheDayOnly() throws Exception {
    long id = some.guest(session, guest).id();
    action("/check-in", Map.of("guest", String.valueOf(id), "present", "true")).andExpect(status().isOk()).andExpect(content().string(containsString("لم يحن موعد")));
    assertThat(list.turnout(session).heads()).isZero();
    some.dayOf(session);
    for (int i = 0; i < 2; i++) {
      action("/check-in", Map.of("guest", String.valueOf(id), "present", "true", "q", "سعاد")).andExpect(status().is3xxRedirection());
    }
    assertThat(list.turnout(session).heads()).isEqualTo(1);
    web.perform(post(base + "/check-in").param("guest", String.valueOf(id)).param("present", "false").header("HX-Request", "true").with(COORDINATOR).with(csrf()))
        .andExpect(status().isOk()).andExpect(content().string(containsString("id=\"guest-" + id + "\""))).andExpect(content().string(containsString("hx-swap-oob")))
        .andExpect(content().string(not(containsString("<html"))));
    assertThat(list.turnout(session).heads()).isZero();
  }

  @Test
  void someoneWhoJustComesIsEnteredAndCounted() throws Exception {
    some.dayOf(session);
    String email = "w" + UUID.randomUUID() + "@example.org";
    action("/walk-ins", Map.of("name", "خالد الشكيلي", "email", email, "institution", "مبادرة أهلية", "sector", "CIVIL_SOCIETY")).andExpect(status().is3xxRedirection());
    action("/walk-ins", Map.of("name", "خالد الشكيلي", "email", email, "institution", "مبادرة أهلية", "sector", "CIVIL_SOCIETY"));
    GuestList.Row row = some.guest(session, email);
    assertThat(row.source()).isEqualTo(GuestSource.WALK_IN);
    assertThat(list.turnout(session).bySector()).containsEntry(Sector.CIVIL_SOCIETY, 1);
    assertThat(list.turnout(session).institutions()).isEqualTo(1);
    action("/walk-ins", Map.of("name", "خالد", "email", "nothing", "institution", "جهة")).andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"#email\""))).andExpect(content().string(containsString("value=\"جهة\"")));
  }

  @Test
  void theListIsTakenAwayAsAFileThatRunsNoFormula() throws Exception {
    db.sql("update person set name = '=HYPERLINK(1)' where id = ?").param(guest.id()).update();
    byte[] file = web.perform(get(base + "/attendance.csv").with(COORDINATOR)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFFالاسم,الجهة,القطاع").contains("'=HYPERLINK(1)").contains("القطاع الخاص").contains("غائب");
  }

  @Test
  void anotherPlaceIsToldToEveryoneOnce() throws Exception {
    action("/venue", Map.of("place", "", "link", "javascript:alert(1)")).andExpect(status().isOk()).andExpect(content().string(containsString("href=\"#link\"")));
    action("/venue", Map.of("place", "قاعة أخرى", "link", "")).andExpect(redirectedUrl(base));
    action("/venue", Map.of("place", "قاعة أخرى", "link", ""));
    assertThat(queued("gatheringChanged")).isEqualTo(1);
    assertThat(gatherings.get(session).sequence()).isEqualTo(1);
  }

  @Test
  void callingOffNeedsAReason() throws Exception {
    action("/call-off", Map.of("reason", "  ")).andExpect(status().isOk()).andExpect(content().string(containsString("href=\"#reason\"")));
    assertThat(gatherings.get(session).status()).isEqualTo(GatheringStatus.INVITED);
    action("/call-off", Map.of("reason", "عاصفة")).andExpect(redirectedUrl(base));
    assertThat(gatherings.get(session).status()).isEqualTo(GatheringStatus.CANCELLED);
    assertThat(queued("gatheringCancelled")).isEqualTo(1);
    action("/venue", Map.of("place", "قاعة", "link", "")).andExpect(status().isOk()).andExpect(content().string(containsString("انتهى أمر")));
  }

  @Test
  void approvedMinutesAreShownWithWhoWasThereAndTakeAddendaOnly() throws Exception {
    some.dayOf(session);
    action("/check-in", Map.of("guest", String.valueOf(some.guest(session, guest).id()), "present", "true"));
    quorum.find(session, false);
    List<Minutes.Point> points = List.of(new Minutes.Point(PointKind.DECISION, null, "اعتماد التوصية"));
    record.record(new RecordSession.Course(session, LocalTime.of(9, 0), LocalTime.of(11, 0), "ريم", "سعيد", points));
    action("/minutes/addenda", Map.of("text", "تصويب")).andExpect(content().string(containsString("لم يُعتمد محضر")));
    minutes.circulated(session, points);
    minutes.approved(session);
    action("/minutes/addenda", Map.of("text", "")).andExpect(content().string(containsString("href=\"#text\"")));
    action("/minutes/addenda", Map.of("text", "تاريخ القرار 11 يونيو")).andExpect(redirectedUrl(base + "/minutes"));
    assertThat(body(get(base + "/minutes").with(COORDINATOR))).contains("اعتماد التوصية", "الحاضرون (1)", guest.name(), "تاريخ القرار 11 يونيو", "اكتمل النصاب");
    assertThat(book.find(session).orElseThrow().points()).isEqualTo(points);
    assertThat(body(get(base + "/minutes").with(COORDINATOR))).contains("المحضر كما اعتُمد", book.find(session).orElseThrow().sha256());
    action("/check-in", Map.of("guest", String.valueOf(some.guest(session, guest).id()), "present", "false"));
    assertThat(list.turnout(session).heads()).as("the list is closed with the session").isEqualTo(1);
  }

  @Test
  void underARuleWhoeverComesIsToldAndAcknowledgesIt() throws Exception {
    some.dayOf(session);
    String id = String.valueOf(some.guest(session, guest).id());
    assertThat(body(get(base + "/check-in").with(COORDINATOR))).contains("id=\"rule\"", "تسجيل الحضور والإقرار بالقاعدة");
    web.perform(post(base + "/check-in").param("guest", id).param("present", "true").with(COORDINATOR).with(csrf()))
        .andExpect(content().string(containsString("أخذ إقراره")));
    assertThat(list.turnout(session).heads()).isZero();
    action("/check-in", Map.of("guest", id, "present", "true"));
    assertThat(db.sql("select acknowledged from attendance where guest_id = ?").param(Long.valueOf(id)).query(String.class).single()).isEqualTo("CHATHAM_HOUSE");
    clock.backToNow();
    CaseNumber open = some.session(null, Confidentiality.OPEN, Set.of(institution));
    some.dayOf(open);
    String there = String.valueOf(some.guest(open, guest).id());
    assertThat(body(get("/desk/sessions/" + open + "/check-in").with(COORDINATOR))).doesNotContain("id=\"rule\"");
    web.perform(post("/desk/sessions/" + open + "/check-in").param("guest", there).param("present", "true").with(COORDINATOR).with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void whoTakesPartFromElsewhereIsMarkedSoWhereThereIsAPlaceToo() throws Exception {
    action("/venue", Map.of("place", "قاعة السلام", "link", "https://meet.example.org/1"));
    some.dayOf(session);
    String id = String.valueOf(some.guest(session, guest).id());
    assertThat(body(get(base + "/check-in").with(COORDINATOR))).contains("name=\"remote\"").doesNotContain("✓ حاضر عن بُعد");
    action("/check-in", Map.of("guest", id, "present", "true", "remote", "true")).andExpect(status().is3xxRedirection());
    assertThat(body(get(base + "/check-in").with(COORDINATOR))).contains("✓ حاضر عن بُعد").doesNotContain("??");
    assertThat(list.turnout(session).heads()).isEqualTo(1);
  }

  @Test
  void aSessionOutsideAProjectIsConvenedOnTheDesk() throws Exception {
    web.perform(get("/desk/sessions/new").with(COORDINATOR)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    web.perform(post("/desk/sessions/new").param("titleAr", " ").with(COORDINATOR).with(csrf())).andExpect(content().string(containsString("href=\"#titleAr\"")));
    String page = web.perform(post("/desk/sessions/new").param("titleAr", "لقاء تشاوري").param("purpose", "تبادل الرأي").param("sectors", "ACADEMIA", "PRIVATE")
        .with(COORDINATOR).with(csrf())).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    CaseNumber number = new CaseNumber(page.substring(page.lastIndexOf('/') + 1));
    assertThat(staff.tasks(number)).containsExactly("planSession");
    web.perform(get("/desk/sessions/new").with(as("legal", Groups.LEGAL))).andExpect(status().isForbidden());
  }

  private ResultActions action(String path, Map<String, String> fields) throws Exception {
    var request = post(base + path).with(COORDINATOR).with(csrf());
    request.param("acknowledged", "true");
    fields.forEach(request::param);
    return web.perform(request);
  }

  private String body(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private long queued(String template) {
    return ledger.of(session).stream().filter(line -> line.template().equals(template)).count();
  }
}
