package org.sharaka.portal.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.MinutesComments;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SharakaTest
class MinutesPagesTest {

  static final List<Minutes.Point> POINTS = List.of(new Minutes.Point(PointKind.NEED, Sector.PRIVATE, "تمويل مستقر"));

  @Autowired MockMvc web;
  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired SomeMinutes minutes;
  @Autowired MinutesComments comments;
  @Autowired AdjustableClock clock;

  Person present;
  Person absent;
  CaseNumber session;
  String page;

  @BeforeEach
  void aDraftGoesRound() {
    long institution = people.organisation(Sector.PRIVATE);
    present = people.person(institution);
    absent = people.person(institution);
    session = some.session(null, Confidentiality.CHATHAM_HOUSE, Set.of(institution));
    page = "/rsvp/" + some.token(session, present) + "/minutes";
    minutes.recorded(session, List.of(present), "ريم العلوية", POINTS);
    minutes.circulated(session, POINTS);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whoWasThereReadsTheDraftAndWhoWasNotDoesNot() throws Exception {
    web.perform(get(page)).andExpect(status().isOk()).andExpect(content().string(containsString("تمويل مستقر"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get(page).param("lang", "en")).andExpect(content().string(containsString("Comments are welcome until"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get("/rsvp/" + some.token(session, present))).andExpect(content().string(containsString(page)));
    String elsewhere = "/rsvp/" + some.token(session, absent) + "/minutes";
    web.perform(get(elsewhere)).andExpect(status().isNotFound());
    web.perform(post(elsewhere).param("kind", "AGREEMENT")).andExpect(status().isNotFound());
    web.perform(get("/rsvp/" + "A".repeat(32) + "/minutes")).andExpect(status().isNotFound());
  }

  @Test
  void aCommentSentTwiceStandsOnceAndCanBeChangedWhileTheWindowIsOpen() throws Exception {
    send("CORRECTION", "1", "المبلغ 40").andExpect(redirectedUrl(page + "?saved"));
    send("CORRECTION", "1", "المبلغ 40").andExpect(status().is3xxRedirection());
    send("RESERVATION", "", "أتحفظ <script>alert(1)</script>").andExpect(status().is3xxRedirection());
    assertThat(comments.of(session)).singleElement().satisfies(said -> {
      assertThat(said.kind()).isEqualTo(MinutesComment.Kind.RESERVATION);
      assertThat(said.point()).isNull();
    });
    web.perform(get(page)).andExpect(content().string(containsString("أتحفظ &lt;script&gt;"))).andExpect(content().string(not(containsString("<script>alert"))));
    minutes.approved(session);
    send("AGREEMENT", "", "").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("انقضت مهلة الملاحظات")));
    web.perform(get(page)).andExpect(content().string(containsString("أتحفظ"))).andExpect(content().string(not(containsString("<textarea"))));
  }

  @ParameterizedTest
  @CsvSource({"'', '', x, kind", "DROP TABLE, '', x, kind", "CORRECTION, 9, x, point", "CORRECTION, -1, x, point", "CORRECTION, 1e9, x, point", "CORRECTION, '', '', text",
      "RESERVATION, '', '   ', text"})
  void whatCannotBeIsSaidBesideItsField(String kind, String point, String text, String field) throws Exception {
    send(kind, point, text).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#" + field + "\"")));
    send("CORRECTION", "", "ط".repeat(2001)).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#text\"")));
    assertThat(comments.of(session)).isEmpty();
  }

  @Test
  void aMeetingWithoutMinutesIsListedAndItsMinutesAreNotThere() throws Exception {
    web.perform(get("/minutes")).andExpect(status().isOk()).andExpect(content().string(containsString(session.value())))
        .andExpect(content().string(containsString("المحضر قيد الإعداد"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get("/minutes").param("lang", "en")).andExpect(content().string(containsString("Minutes in preparation"))).andExpect(content().string(not(containsString("??"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "DLG-1999-999", "PRJ-2026-001", "x", "%27%20or%201=1"})
  void whatIsNotPublishedIsNotThere(String address) throws Exception {
    String number = address.replace("%s", session.value());
    for (String path : List.of("/minutes/" + number, "/minutes/" + number + "/data.json")) {
      web.perform(get(java.net.URI.create("http://localhost" + path))).andExpect(status().is4xxClientError());
    }
  }

  private ResultActions send(String kind, String point, String text) throws Exception {
    return web.perform(post(page).param("kind", kind).param("point", point).param("text", text));
  }
}
