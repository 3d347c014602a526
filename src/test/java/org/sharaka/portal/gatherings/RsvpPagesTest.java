package org.sharaka.portal.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.gatherings.CallOff;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.GuestSource;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MoveGathering;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.Schedule;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SharakaTest
class RsvpPagesTest {

  @Autowired MockMvc web;
  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired Gatherings gatherings;
  @Autowired GuestList list;
  @Autowired SomeMinutes minutes;
  @Autowired MoveGathering move;
  @Autowired CallOff callOff;
  @Autowired DeliveryLedger ledger;
  @Autowired Register register;
  @Autowired Office staff;
  @Autowired AdjustableClock clock;

  long institution;
  Person guest;
  CaseNumber session;
  String token;

  @BeforeEach
  void anInvitation() {
    institution = people.organisation(Sector.PRIVATE);
    guest = people.person(institution);
    session = some.session(null, Confidentiality.CHATHAM_HOUSE, Set.of(institution));
    token = some.token(session, guest);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theLinkShowsTheInvitationAndChangesNothing() throws Exception {
    web.perform(get("/rsvp/" + token)).andExpect(status().isOk())
        .andExpect(content().string(containsString("حوار السياسات"))).andExpect(content().string(containsString("تشاتام هاوس")))
        .andExpect(header().doesNotExist("Set-Cookie"));
    assertThat(reply()).isEqualTo(GuestReply.NONE);
    web.perform(get("/rsvp/" + token).param("lang", "en")).andExpect(content().string(containsString("Chatham House Rule")));
  }

  @Test
  void anAnswerCanBeGivenTwiceAndChanged() throws Exception {
    answer("ACCEPT").andExpect(redirectedUrl("/rsvp/" + token + "?saved"));
    answer("ACCEPT").andExpect(status().is3xxRedirection());
    assertThat(reply()).isEqualTo(GuestReply.ACCEPTED);
    answer("DECLINE");
    assertThat(reply()).isEqualTo(GuestReply.DECLINED);
    answer("ACCEPT");
    assertThat(reply()).isEqualTo(GuestReply.ACCEPTED);
    web.perform(get("/rsvp/" + token).param("saved", "")).andExpect(content().string(containsString("حضوركم مؤكد")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "..%2F..%2Fetc", "'%20or%201=1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aLinkNotMadeHereLeadsNowhere(String forged) throws Exception {
    web.perform(get("/rsvp/" + forged)).andExpect(status().is4xxClientError());
    web.perform(post("/rsvp/" + forged).param("choice", "ACCEPT")).andExpect(status().is4xxClientError());
  }

  @Test
  void aLinkCannotBeTurnedIntoAnothers() throws Exception {
    char last = token.charAt(10);
    String other = token.substring(0, 10) + (last == 'A' ? 'B' : 'A') + token.substring(11);
    web.perform(get("/rsvp/" + other)).andExpect(status().isNotFound());
  }

  @Test
  void withoutAChoiceItSaysSo() throws Exception {
    for (String nonsense : List.of("", "MAYBE", "<script>alert(1)</script>")) {
      web.perform(post("/rsvp/" + token).param("choice", nonsense)).andExpect(status().isUnprocessableEntity())
          .andExpect(content().string(containsString("اختاروا أحد الردود"))).andExpect(content().string(not(containsString("<script>alert"))));
    }
    assertThat(reply()).isEqualTo(GuestReply.NONE);
  }

  @ParameterizedTest
  @CsvSource({
      "'', a@example.org, name",
      "سالم, '', email",
      "سالم, not-an-address, email",
      "سالم, 'a@b', email",
      "سالم, 'a@example.org\r\nBcc: x@example.org', email",
      "'Win http://evil.example', a@example.org, name",
      "'<b>سالم</b>', a@example.org, name",
      "'سالم 123', a@example.org, name"})
  void aDelegateNeedsANameAndAnAddress(String name, String email, String field) throws Exception {
    web.perform(post("/rsvp/" + token).param("choice", "DELEGATE").param("name", name).param("email", email))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#" + field + "\"")))
        .andExpect(content().string(not(containsString("<b>سالم</b>"))));
    assertThat(reply()).isEqualTo(GuestReply.NONE);
    assertThat(list.count(session, GuestList.Wanted.ALL)).isEqualTo(1);
  }

  @Test
  void aDelegateIsInvitedAndAnswersForThemselves() throws Exception {
    String email = "delegate" + UUID.randomUUID() + "@example.org";
    delegate("سالم بن حمد", email);
    delegate("سالم بن حمد", email);
    assertThat(reply()).isEqualTo(GuestReply.DELEGATED);
    GuestList.Row comes = some.guest(session, email);
    assertThat(comes.source()).isEqualTo(GuestSource.DELEGATE);
    assertThat(comes.sector()).isEqualTo(Sector.PRIVATE);
    assertThat(queued("gatheringDelegate")).isEqualTo(1);
    Person delegate = register.personByEmail(email).orElseThrow();
    String theirs = some.token(session, delegate);
    web.perform(post("/rsvp/" + theirs).param("choice", "DELEGATE").param("name", "آخر آخر").param("email", "z" + email)).andExpect(status().isUnprocessableEntity());
    web.perform(post("/rsvp/" + theirs).param("choice", "ACCEPT")).andExpect(status().is3xxRedirection());
    answer("ACCEPT");
    assertThat(some.guest(session, email).reply()).isEqualTo(GuestReply.WITHDRAWN);
    assertThat(queued("gatheringWithdrawn")).isEqualTo(1);
    web.perform(post("/rsvp/" + theirs).param("choice", "ACCEPT")).andExpect(status().isUnprocessableEntity());
    delegate("سالم بن حمد", email);
    assertThat(some.guest(session, email).reply()).isEqualTo(GuestReply.NONE);
    assertThat(queued("gatheringDelegate")).isEqualTo(2);
  }

  @Test
  void nobodyNamesDelegatesWithoutEnd() throws Exception {
    for (int i = 0; i < 3; i++) {
      delegate("سالم بن حمد", i + "delegate" + UUID.randomUUID() + "@example.org").andExpect(status().is3xxRedirection());
    }
    delegate("سالم بن حمد", "last" + UUID.randomUUID() + "@example.org").andExpect(status().isUnprocessableEntity());
    delegate("سالم بن حمد", guest.email()).andExpect(content().string(containsString("هذا عنوانكم")));
  }

  @Test
  void whoIsInvitedAlreadyKeepsTheirOwnInvitation() throws Exception {
    Person colleague = people.person(people.organisation(Sector.PRIVATE));
    CaseNumber both = some.session(null, Confidentiality.OPEN, Set.of(institution, colleague.organisationId()));
    web.perform(post("/rsvp/" + some.token(both, colleague)).param("choice", "DECLINE"));
    web.perform(post("/rsvp/" + some.token(both, guest)).param("choice", "DELEGATE").param("name", "أي اسم").param("email", colleague.email()))
        .andExpect(status().is3xxRedirection());
    assertThat(some.guest(both, colleague).reply()).isEqualTo(GuestReply.DECLINED);
    assertThat(some.guest(both, guest).reply()).isEqualTo(GuestReply.DELEGATED);
    assertThat(register.personByEmail(colleague.email()).orElseThrow().name()).isEqualTo(colleague.name());
  }

  @Test
  void whenAllSeatsAreTakenOneWaitsUntilOneIsFree() throws Exception {
    Person second = people.person(institution);
    Person third = people.person(institution);
    CaseNumber small = some.session(1, Confidentiality.OPEN, Set.of(institution));
    for (Person person : List.of(guest, second, third)) {
      web.perform(post("/rsvp/" + some.token(small, person)).param("choice", "ACCEPT")).andExpect(status().is3xxRedirection());
    }
    assertThat(some.guest(small, guest).reply()).isEqualTo(GuestReply.ACCEPTED);
    assertThat(some.guest(small, second).reply()).isEqualTo(GuestReply.WAITING);
    assertThat(some.guest(small, third).reply()).isEqualTo(GuestReply.WAITING);
    web.perform(post("/rsvp/" + some.token(small, guest)).param("choice", "DECLINE"));
    assertThat(some.guest(small, second).reply()).isEqualTo(GuestReply.ACCEPTED);
    assertThat(some.guest(small, third).reply()).isEqualTo(GuestReply.WAITING);
    assertThat(ledger.of(small)).filteredOn(line -> line.template().equals("gatheringPromoted")).hasSize(1);
  }

  @Test
  void theSeatOfSomeoneWhoSendsADelegateIsKeptForTheDelegate() throws Exception {
    Person second = people.person(institution);
    CaseNumber small = some.session(1, Confidentiality.OPEN, Set.of(institution));
    web.perform(post("/rsvp/" + some.token(small, guest)).param("choice", "ACCEPT"));
    web.perform(post("/rsvp/" + some.token(small, second)).param("choice", "ACCEPT"));
    String email = "delegate" + UUID.randomUUID() + "@example.org";
    web.perform(post("/rsvp/" + some.token(small, guest)).param("choice", "DELEGATE").param("name", "سالم بن حمد").param("email", email));
    assertThat(some.guest(small, second).reply()).isEqualTo(GuestReply.WAITING);
    web.perform(post("/rsvp/" + some.token(small, register.personByEmail(email).orElseThrow())).param("choice", "ACCEPT"));
    assertThat(some.guest(small, email).reply()).isEqualTo(GuestReply.ACCEPTED);
  }

  @Test
  void manyWhoAcceptAtOnceNeverGetMoreSeatsThanThereAre() throws Exception {
    List<Person> eight = java.util.stream.IntStream.range(0, 8).mapToObj(i -> people.person(institution)).toList();
    CaseNumber small = some.session(3, Confidentiality.OPEN, Set.of(institution));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> posts = eight.stream().map(person -> some.token(small, person))
          .map(link -> (Callable<Integer>) () -> web.perform(post("/rsvp/" + link).param("choice", "ACCEPT")).andReturn().getResponse().getStatus()).toList();
      for (Future<Integer> done : threads.invokeAll(posts)) {
        assertThat(done.get()).isEqualTo(302);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(list.count(small, new GuestList.Wanted(null, GuestReply.ACCEPTED, null))).isEqualTo(3);
    assertThat(list.count(small, new GuestList.Wanted(null, GuestReply.WAITING, null))).isEqualTo(5);
  }

  @Test
  void afterTheStartNothingIsAnsweredAnyMore() throws Exception {
    some.dayOf(session);
    web.perform(get("/rsvp/" + token)).andExpect(status().isOk()).andExpect(content().string(containsString("انتهى وقت الرد")))
        .andExpect(content().string(not(containsString("name=\"choice\""))));
    answer("ACCEPT").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("انتهى وقت الرد على هذه الدعوة")));
    assertThat(reply()).isEqualTo(GuestReply.NONE);
  }

  @Test
  void anotherDateAsksAnewBehindTheSameLink() throws Exception {
    answer("ACCEPT");
    move.move(new MoveGathering.Move(session, Schedule.on(gatherings.get(session).arrangement().schedule().first().plusDays(7), LocalTime.of(9, 0), LocalTime.of(12, 0)),
        new LocalizedText("تعذّر الحضور", "Not possible")));
    assertThat(reply()).isEqualTo(GuestReply.NONE);
    answer("DECLINE").andExpect(status().is3xxRedirection());
    assertThat(reply()).isEqualTo(GuestReply.DECLINED);
  }

  @Test
  void whoIsAskedAtShortNoticeReadsWhy() throws Exception {
    Schedule soon = Schedule.on(gatherings.get(session).arrangement().schedule().first().minusDays(17), LocalTime.of(9, 0), LocalTime.of(12, 0));
    move.move(new MoveGathering.Move(session, soon, new LocalizedText("تعذّر الحضور", "Not possible"), "يُعرض القانون هذا الأسبوع"));
    web.perform(get("/rsvp/" + token)).andExpect(content().string(containsString("نعتذر عن قصر مهلة الدعوة. السبب: يُعرض القانون هذا الأسبوع")));
  }

  @Test
  void whatWasCancelledSaysWhyAndTakesNoAnswer() throws Exception {
    callOff.one(session, new LocalizedText("عاصفة <b>مدارية</b>", "A storm"));
    web.perform(get("/rsvp/" + token)).andExpect(content().string(containsString("عاصفة &lt;b&gt;مدارية&lt;/b&gt;")));
    answer("ACCEPT").andExpect(status().isUnprocessableEntity());
  }

  @Test
  void thoseWhoWereThereReadTheMinutesWithoutNamesUnderTheRule() throws Exception {
    minutesApproved(session);
    web.perform(get("/rsvp/" + token)).andExpect(content().string(containsString("تمويل مستقر"))).andExpect(content().string(not(containsString("ريم العلوية"))));
    CaseNumber open = some.session(null, Confidentiality.OPEN, Set.of(institution));
    minutesApproved(open);
    web.perform(get("/rsvp/" + some.token(open, guest))).andExpect(content().string(containsString("ريم العلوية")));
    Person absent = people.person(people.organisation(Sector.PRIVATE));
    CaseNumber other = some.session(null, Confidentiality.OPEN, Set.of(institution, absent.organisationId()));
    minutesApproved(other);
    web.perform(get("/rsvp/" + some.token(other, absent))).andExpect(status().isOk()).andExpect(content().string(not(containsString("تمويل مستقر"))));
  }

  private void minutesApproved(CaseNumber number) {
    List<Minutes.Point> points = List.of(new Minutes.Point(PointKind.NEED, Sector.PRIVATE, "تمويل مستقر"));
    minutes.recorded(number, List.of(guest), "ريم العلوية", points);
    minutes.circulated(number, points);
    minutes.approved(number);
    clock.backToNow();
  }

  private ResultActions answer(String choice) throws Exception {
    return web.perform(post("/rsvp/" + token).param("choice", choice));
  }

  private ResultActions delegate(String name, String email) throws Exception {
    return web.perform(post("/rsvp/" + token).param("choice", "DELEGATE").param("name", name).param("email", email));
  }

  private GuestReply reply() {
    return some.guest(session, guest).reply();
  }

  private long queued(String template) {
    return ledger.of(session).stream().filter(line -> line.template().equals(template)).count();
  }
}
