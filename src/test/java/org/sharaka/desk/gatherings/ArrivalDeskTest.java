package org.sharaka.desk.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestCodes;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.platform.web.QrCode;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class ArrivalDeskTest {

  static final RequestPostProcessor DOOR = as("secretariat", Groups.SECRETARIAT);

  @Autowired MockMvc web;
  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired Gatherings gatherings;
  @Autowired GuestCodes codes;
  @Autowired GuestList list;
  @Autowired QrCode qr;
  @Autowired JdbcClient db;
  @Autowired AdjustableClock clock;

  long institution;
  Person guest;
  CaseNumber session;
  String code;
  String base;

  @BeforeEach
  void anInvitation() {
    institution = people.organisation(Sector.PRIVATE);
    guest = people.person(institution);
    session = some.session(null, Confidentiality.CHATHAM_HOUSE, Set.of(institution));
    code = codes.code(some.guest(session, guest).id());
    base = "/desk/sessions/" + session + "/arrivals";
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whoAcceptsGetsACodeByMailAndOnTheirPage() throws Exception {
    String page = "/rsvp/" + some.token(session, guest);
    assertThat(body(get(page))).doesNotContain(code);
    web.perform(post(page).param("choice", "ACCEPT"));
    web.perform(post(page).param("choice", "ACCEPT"));
    for (String language : List.of("ar", "en")) {
      assertThat(body(get(page).param("lang", language))).contains(code, "<svg", "role=\"img\"").doesNotContain("??")
          .contains(qr.of(codes.page(gatherings.get(session), some.guest(session, guest).id())).path());
    }
    assertThat(db.sql("select facts from mailing where case_number = ? and template = 'gatheringConfirmed'").param(session.value()).query(String.class).list())
        .singleElement().satisfies(facts -> assertThat(facts).contains(code));
    web.perform(post(page).param("choice", "DECLINE"));
    assertThat(body(get(page))).doesNotContain(code);
  }

  @Test
  void theCodeHoldsTheAddressOfThisPage() throws Exception {
    String address = codes.page(gatherings.get(session), some.guest(session, guest).id());
    assertThat(address).endsWith(base + "?code=" + code);
    web.perform(get(base).param("code", code)).andExpect(redirectedUrlPattern("**/login"));
  }

  @Test
  void itShowsWhomItIsAndOnlyTheButtonChecksThemIn() throws Exception {
    some.dayOf(session);
    assertThat(page("ar") + page("en")).contains(guest.name(), "الإقرار بالقاعدة", "rule acknowledged").doesNotContain("??");
    assertThat(list.turnout(session).heads()).isZero();
    web.perform(post(base).param("code", code).with(DOOR).with(csrf())).andExpect(content().string(containsString("أخذ إقراره")));
    arrives(code).andExpect(redirectedUrl(base + "?code=" + code));
    assertThat(page("ar")).contains("سُجّل حضوره");
    assertThat(list.turnout(session).heads()).isEqualTo(1);
  }

  @Test
  void aCodeUsedTwiceIsHarmless() throws Exception {
    some.dayOf(session);
    arrives(code);
    Map<String, Object> first = attendance();
    clock.travelTo(clock.instant().plusSeconds(3600));
    arrives(code).andExpect(status().is3xxRedirection());
    assertThat(attendance()).as("they came when they came first").isEqualTo(first);
    assertThat(list.turnout(session).heads()).isEqualTo(1);
  }

  @Test
  void howeverItIsTypedItIsRead() throws Exception {
    some.dayOf(session);
    arrives(" " + code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o').replace('1', 'l') + " ").andExpect(redirectedUrl(base + "?code=" + code));
    assertThat(list.turnout(session).heads()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "AB-CDEFG", "-----", "ZZZZZZZZZZZZZZZZZZZZZZZZZZZZ", "' or 1=1 --", "<script>", "١٢٣-٤٥٦٧٨", "0-00000"})
  void aCodeThatWasNotMadeHereIsRefused(String typed) throws Exception {
    some.dayOf(session);
    assertThat(body(get(base).param("code", typed).with(DOOR))).contains("href=\"#code\"", "هذا الرمز غير صحيح").doesNotContain("<script>\"");
    arrives(typed).andExpect(content().string(containsString("هذا الرمز غير صحيح")));
    assertThat(list.turnout(session).heads()).isZero();
  }

  @Test
  void aCodeOfAnotherMeetingTellsNothingOfItsOwner() throws Exception {
    Person other = people.person(people.organisation(Sector.PRIVATE));
    db.sql("update person set name = 'راشد المعمري' where id = ?").param(other.id()).update();
    CaseNumber elsewhere = some.session(null, Confidentiality.OPEN, Set.of(other.organisationId()));
    String foreign = codes.code(some.guest(elsewhere, other).id());
    assertThat(body(get(base).param("code", foreign).with(DOOR))).contains("هذا الرمز لموعد آخر").doesNotContain("راشد المعمري");
  }

  @Test
  void beforeTheDayNobodyIsCheckedIn() throws Exception {
    arrives(code).andExpect(content().string(containsString("لم يحن موعد")));
    assertThat(list.turnout(session).heads()).isZero();
  }

  private Map<String, Object> attendance() {
    return db.sql("select on_day, recorded_at, recorded_by from attendance where guest_id = ?").param(some.guest(session, guest).id()).query().singleRow();
  }

  private ResultActions arrives(String typed) throws Exception {
    return web.perform(post(base).param("code", typed).param("acknowledged", "true").with(DOOR).with(csrf()));
  }

  private String page(String language) throws Exception {
    return body(get(base).param("code", code).param("lang", language).with(DOOR));
  }

  private String body(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }
}
