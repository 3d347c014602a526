package org.sharaka.workflow.partnership;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.DialogueSessions;
import org.sharaka.dialogues.screening.CharterDecision;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.UploadDocument;
import org.sharaka.gatherings.AnswerInvitation;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestLinks;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.RecordedRecommendations;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.EnterMandate;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;
import org.sharaka.support.Engine;
import org.sharaka.support.TasklistForms;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;

/**
 * From an association that asks for a dialogue to a recommendation that somebody else found to be carried out, in Arabic. What the association,
 * the ministry and the public do, they do on real pages; the office fills in its forms through the addresses that Tasklist calls.
 */
@BrowserTest
class DialogueJourneyBrowserTest {

  private static final String RECOMMENDED = "تهيئة ثلاثين حافلة مدرسية بمشرفين ";

  @LocalServerPort int port;
  @Autowired SomePeople people;
  @Autowired EnterMandate enter;
  @Autowired Register register;
  @Autowired TaskInbox inbox;
  @Autowired DialogueSessions sessions;
  @Autowired Gatherings gatherings;
  @Autowired GuestList guests;
  @Autowired GuestLinks links;
  @Autowired AnswerInvitation rsvp;
  @Autowired CheckIn checkIn;
  @Autowired UploadDocument uploads;
  @Autowired RecordedRecommendations recorded;
  @Autowired Recommendations recommendations;
  @Autowired WorkingCalendar calendar;
  @Autowired Engine engine;
  @Autowired AdjustableClock clock;

  final String title = "النقل المدرسي الآمن " + UUID.randomUUID();
  final String recommendation = RECOMMENDED + UUID.randomUUID();
  long association;
  long ministry;
  TasklistForms tasklist;
  CaseNumber number;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void fromARequestToARecommendationThatIsCarriedOut(Browser browser) {
    tasklist = new TasklistForms(port);
    association = represented(Sector.CIVIL_SOCIETY, "سعاد بنت علي", "ngo");
    ministry = represented(Sector.GOVERNMENT, "سعيد بن راشد", "ministry");
    Page ngo = browser.signedIn("ngo", Language.AR);
    Page state = browser.signedIn("ministry", Language.AR);
    Page anybody = browser.guest(Language.AR, 360, 800);
    asks(browser, ngo);
    theCommitteeAccepts();
    bothSidesPrepare(browser, ngo, state);
    theSessionIsHeldAndItsMinutesArePublished(browser, anybody);
    CaseNumber formulated = theSecretariatFormulates();
    theMinistryAnswersPlansAndReports(browser, state, formulated);
    everyoneReadsWhatBecameOfIt(browser, anybody, formulated);
  }

  private void asks(Browser browser, Page page) {
    page.navigate("/requests/new");
    next(page);
    page.selectOption("#organisation", String.valueOf(association));
    page.fill("#representative", "سعاد بنت علي");
    page.fill("#email", "suad@example.org");
    next(page);
    page.fill("#titleAr", title);
    page.selectOption("#area", "TRANSPORT");
    page.selectOption("#entryPoint", "SERVICE_QUALITY");
    page.fill("#problem", "حافلات مدرسية قديمة بلا مشرفين.");
    next(page);
    page.check("input[name=counterparts][value='" + ministry + "']");
    page.fill("#outcome", "دليل سلامة مشترك");
    next(page);
    page.check("input[name=hasConflict][value=false]");
    List.of("#charter", "#noThirdParties", "#notice").forEach(page::check);
    next(page);
    clock.advance(Duration.ofMinutes(2));
    page.click("form[action$='/check'] button.button");
    assertThat(page.locator("main h2 .number")).containsText("REQ-");
    number = new CaseNumber(page.locator("main h2 .number").innerText().strip());
    looked(browser, page);
    engine.work(number);
  }

  private void theCommitteeAccepts() {
    does("secretariat", "reviewIntake", Map.of("area", "TRANSPORT", "result", "COMPLETE"));
    does("secretariat", "holdAgainstCharter", Arrays.stream(CharterDecision.Criterion.values()).collect(Collectors.toMap(CharterDecision.Criterion::key, one -> "FULL")));
    does("secretariat", "writeOpinion", Map.of("recommendation", "ACCEPT", "reason", "يستوفي المعايير", "clauses", List.of("C1")));
    RequestPlay.COMMITTEE.forEach(member -> does(member, "castVote", Map.of("stand", "VOTE", "choice", "ACCEPT", "clauses", List.of("C1"), "reason", "سبب")));
    does("secretariat", "formulateDecision", Map.of("reasonAr", "سبب مفصّل", "clauses", List.of("C1")));
    does("secretariat", "chooseCounterparts", Map.of("invited", List.of(String.valueOf(ministry)), "letterNumber", "2026/17"));
  }

  private void bothSidesPrepare(Browser browser, Page ngo, Page state) {
    state.navigate("/requests/" + number);
    looked(browser, state);
    state.check("#reply input[name=reply][value=ACCEPTED]");
    state.fill("#nominee", "سعيد بن راشد");
    state.fill("#email", "said@example.org");
    state.click("#reply button.button");
    assertThat(state.locator(".notice.good")).isVisible();
    engine.work(number);
    does("secretariat", "formGroup", Map.of("affectedSeated", true, "seats", List.of(
        Map.of("constituency", "CIVIL", "organisation", String.valueOf(association), "name", "سعاد"),
        Map.of("constituency", "PUBLIC", "organisation", String.valueOf(ministry), "name", "سعيد"))));
    for (Page side : List.of(ngo, state)) {
      side.navigate("/requests/" + number);
      side.fill("#background", "نصف الحافلات تجاوز عمره التشغيلي.");
      side.fill("#position", "يلزم مشرف في كل حافلة.");
      side.click("#brief button[name=issue]");
      assertThat(side.locator("#brief .notice.good")).isVisible();
      engine.work(number);
    }
    does("secretariat", "mergeBrief", Map.of("background", "خلفية مشتركة", "position", "موقف الطرفين"));
    does("secretariat", "chooseFormat", Map.of("format", "ROUND_TABLE", "confidentiality", "OPEN"));
    does("secretariat", "requestSupport", Map.of());
  }

  private void theSessionIsHeldAndItsMinutesArePublished(Browser browser, Page anybody) {
    LocalDate day = calendar.plus(calendar.today(), 30);
    does("secretariat", "arrangeMeeting", Map.of("way", "SESSION", "day", day.toString()));
    CaseNumber session = sessions.of(number).get(0).session();
    does("coordinator", "planSession", planned(day));
    everyone(session).forEach(row -> rsvp.answer(new AnswerInvitation.Answer(links.token(row.id()), AnswerInvitation.Choice.ACCEPT, null, null)));
    at(calendar.plus(day, -3).atTime(9, 0).atZone(calendar.zone()).toInstant());
    at(gatherings.get(session).arrangement().schedule().start(calendar.zone()).plus(Duration.ofMinutes(10)));
    everyone(session).forEach(row -> checkIn.tick(new CheckIn.Tick(session, row.id(), day, true)));
    does("coordinator", "checkIn", Map.of());
    List<Map<String, Object>> points = List.of(Map.of("kind", "RECOMMENDATION", "sector", "CIVIL_SOCIETY", "text", recommendation));
    does("coordinator", "recordSession", Map.of("began", "09:05", "ended", "11:50", "chair", "ريم", "rapporteur", "سعيد", "points", points));
    does("secretariat", "draftMinutes", Map.of("rapporteur", "سعيد", "summary", "ناقش الحاضرون سلامة النقل المدرسي", "points", points));
    at(clock.instant().plus(Duration.ofDays(10)));
    does("committee1", "approveAsChair", Map.of("decision", "APPROVE"));
    does("committee2", "approveAsChair", Map.of("decision", "APPROVE"));
    does("comms", "preparePublication", Map.of("scope", "FULL", "titleAr", title, "titleEn", "Safe school transport", "summary", "ناقش الحاضرون سلامة النقل المدرسي",
        "lines", List.of(Map.of("id", "P1", "text", recommendation))));
    does("comms", "translateSummary", Map.of("translation", "Those present discussed safe school transport."));
    anybody.navigate("/minutes/" + session);
    assertThat(anybody.locator("#points ~ *").first()).containsText(recommendation);
    looked(browser, anybody);
    byte[] text = "ما انتهى إليه الحوار".getBytes(StandardCharsets.UTF_8);
    long paper = uploads.upload(new UploadDocument.Upload(number, DocumentKind.MINUTES, "مخرجات الحوار", null, Language.AR, "outcome.txt", text.length,
        new ByteArrayResource(text))).titleId();
    does("secretariat", "weighOutcome", Map.of("another", "NO", "publication", "PUBLISH", "papers", List.of(String.valueOf(paper))));
  }

  private CaseNumber theSecretariatFormulates() {
    String point = recorded.of(number).get(0).id();
    does("secretariat", "formulateRecommendations", Map.of("any", "YES", "recommendations", List.of(Map.of("id", point, "textAr", recommendation,
        "addressee", String.valueOf(ministry), "dueOn", calendar.today().plusMonths(9).toString(), "type", "SERVICE", "priority", "HIGH",
        "smart", List.of("SPECIFIC", "MEASURABLE")))));
    CaseNumber formulated = recommendations.from(number).get(0);
    engine.work(formulated);
    return formulated;
  }

  private void theMinistryAnswersPlansAndReports(Browser browser, Page page, CaseNumber formulated) {
    page.navigate("/my/recommendations/" + formulated);
    looked(browser, page);
    page.check("input[name=kind][value=ACCEPTED]");
    page.click("form[action$='/answer'] button.button");
    engine.work(number);
    engine.work(formulated);
    page.navigate("/my/recommendations/" + formulated);
    page.fill("#what0", "تهيئة الحافلات وتعيين المشرفين");
    page.fill("#owner0", "دائرة النقل");
    page.fill("#dueOn0", calendar.today().plusMonths(6).toString());
    page.fill("#indicator0", "عدد الحافلات المهيأة");
    page.fill("#evidence0", "محاضر الاستلام");
    page.click("form[action$='/plan'] button.button:not(.quiet)");
    engine.work(formulated);
    page.navigate("/my/recommendations/" + formulated);
    page.check("input[name=progress][value=IMPLEMENTED]");
    page.fill("#percent", "100");
    page.fill("#text", "سُلّمت الحافلات وعُيّن المشرفون.");
    page.setInputFiles("#evidence", new FilePayload("handover.csv", "text/csv", "رقم الحافلة,تاريخ الاستلام\n1,2026-01-15\n".getBytes(StandardCharsets.UTF_8)));
    page.click("form[action$='/report'] button.button");
    engine.work(formulated);
    does(formulated, "manager", "verifyEvidence", Map.of("outcome", "YES", "note", "زيرت ثلاث مدارس ورُوجعت المحاضر."));
  }

  private void everyoneReadsWhatBecameOfIt(Browser browser, Page page, CaseNumber formulated) {
    page.navigate("/requests/" + number);
    assertThat(page.locator("section[aria-labelledby=recommended]")).containsText(recommendation);
    assertThat(page.locator("section[aria-labelledby=recommended]")).containsText("قبول");
    looked(browser, page);
    page.navigate("/recommendations?q=" + recommendation.substring(RECOMMENDED.length()));
    looked(browser, page);
    page.click("a[href='/recommendations/" + formulated + "']");
    assertThat(page.locator("main .chip").first()).containsText("منفَّذة بعد التحقق");
    looked(browser, page);
  }

  private long represented(Sector sector, String name, String account) {
    long organisation = people.organisation(sector);
    enter.handle(new EnterMandate.Appointment(organisation, name, "m" + UUID.randomUUID() + "@example.org", Language.AR, account, MandateRole.LEAD, "2026/15",
        calendar.today(), null));
    return organisation;
  }

  private Map<String, Object> planned(LocalDate day) {
    Map<String, Object> form = new HashMap<>(Map.of("objective", "حوار", "date", day.toString(), "from", "09:00", "to", "12:00", "place", "قاعة السلام", "sectors",
        List.of("GOVERNMENT", "CIVIL_SOCIETY"), "moderator", "ريم", "rapporteur", "سعيد", "language", "AR"));
    form.putAll(Map.of("confidentiality", "OPEN", "quorumMeasure", "PERCENT", "quorumBase", "INVITED", "quorumValue", 50, "agenda",
        List.of(Map.of("title", "النقاش", "from", "09:00", "to", "11:30")), "audienceOrganisations", List.of(String.valueOf(association), String.valueOf(ministry))));
    return form;
  }

  private List<GuestList.Row> everyone(CaseNumber session) {
    return guests.page(session, GuestList.Wanted.ALL, null, 100);
  }

  private void at(Instant moment) {
    clock.travelTo(moment);
    engine.work(number);
  }

  private void does(String account, String task, Map<String, ?> values) {
    does(number, account, task, values);
  }

  private void does(CaseNumber file, String account, String task, Map<String, ?> values) {
    String id = inbox.open(file, Language.AR.locale()).stream().filter(line -> line.task().equals(task) && (line.assignee() == null || line.assignee().equals(account)))
        .map(TaskInbox.Line::id).findFirst().orElseThrow(() -> new AssertionError("no task " + task + " in " + file + ": "
            + inbox.open(file, Language.AR.locale()).stream().map(TaskInbox.Line::task).toList()));
    tasklist.submit(account, id, values);
    engine.work(file);
  }

  private static void next(Page page) {
    page.click("main form button.button:not(.quiet)");
  }

  private static void looked(Browser browser, Page page) {
    assertThat(page.locator("main h1")).isVisible();
    browser.isAccessible(page);
    browser.doesNotScrollSideways(page);
  }
}
