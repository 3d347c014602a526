package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

class ScheduleAndAgendaTest {

  static final LocalDate DAY = LocalDate.of(2026, 6, 11);
  static final Schedule MORNING = Schedule.on(DAY, LocalTime.of(9, 0), LocalTime.of(12, 0));

  @Test
  void daysAreKeptOnceAndInOrder() {
    Schedule schedule = new Schedule(List.of(DAY.plusDays(2), DAY, DAY), LocalTime.of(9, 0), LocalTime.of(10, 0));
    assertThat(schedule.days()).containsExactly(DAY, DAY.plusDays(2));
    assertThat(schedule.isOneDay()).isFalse();
  }

  @Test
  void aScheduleThatCannotBeIsRefused() {
    assertThatThrownBy(() -> Schedule.on(DAY, LocalTime.of(9, 0), LocalTime.of(9, 0))).hasMessageContaining("schedule.backwards");
    assertThatThrownBy(() -> new Schedule(List.of(), LocalTime.of(9, 0), LocalTime.of(10, 0))).hasMessageContaining("schedule.noDay");
    assertThatThrownBy(() -> Schedule.through(DAY, DAY.minusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0))).hasMessageContaining("schedule.endsBefore");
    assertThatThrownBy(() -> Schedule.through(DAY, DAY.plusYears(900), LocalTime.of(9, 0), LocalTime.of(10, 0))).hasMessageContaining("schedule.tooManyDays");
  }

  @ParameterizedTest
  @CsvSource({
      "09:00, 10:00, 10:00, 11:00, ",
      "10:00, 11:00, 09:00, 10:00, ",
      "09:00, 10:30, 10:00, 11:00, agenda.overlap",
      "09:00, 12:00, 10:00, 11:00, agenda.overlap",
      "09:00, 10:00, 09:00, 10:00, agenda.overlap",
      "09:00, 10:00, 11:00, 12:01, agenda.outside",
      "09:00, 10:00, 08:59, 09:00, agenda.outside",
      "09:00, 10:00, 11:00, 11:00, agenda.backwards",
      "09:00, 10:00, 11:30, 11:00, agenda.backwards"})
  void itemsFollowOneAnotherWithinTheSession(LocalTime from, LocalTime to, LocalTime from2, LocalTime to2, String refusal) {
    Agenda agenda = new Agenda(List.of(item("الافتتاح", from, to), item("النقاش", from2, to2)));
    if (refusal == null) {
      assertThat(agenda.within(MORNING).items()).isSortedAccordingTo((a, b) -> a.from().compareTo(b.from()));
    } else {
      assertThatThrownBy(() -> agenda.within(MORNING)).isInstanceOfSatisfying(Refused.class, refused ->
          assertThat(refused.refusals()).singleElement().satisfies(r -> {
            assertThat(r.code()).isEqualTo(refusal);
            assertThat(r.field()).isEqualTo("agenda[1].from");
          }));
    }
  }

  @Test
  void everyWrongItemIsNamedAtOnce() {
    Agenda agenda = new Agenda(List.of(item("أ", LocalTime.of(7, 0), LocalTime.of(8, 0)), item("ب", LocalTime.of(11, 0), LocalTime.of(10, 0))));
    assertThatThrownBy(() -> agenda.within(MORNING)).isInstanceOfSatisfying(Refused.class, refused ->
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly("agenda.outside", "agenda.backwards"));
  }

  @Test
  void ofAClosedSessionNoItemIsMoreOpen() {
    Agenda agenda = new Agenda(List.of(item("أ", LocalTime.of(9, 0), LocalTime.of(10, 0)), new Agenda.Item(DAY, LocalTime.of(10, 0), LocalTime.of(11, 0), "ب", null,
        ItemKind.PRESENTATION, Confidentiality.OPEN)));
    assertThatThrownBy(() -> agenda.under(Confidentiality.CLOSED)).isInstanceOfSatisfying(Refused.class, refused ->
        assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("agenda[1].confidentiality"));
    assertThat(agenda.under(Confidentiality.CHATHAM_HOUSE)).isEqualTo(agenda);
    Schedule later = Schedule.on(DAY.plusDays(7), LocalTime.of(9, 0), LocalTime.of(12, 0));
    assertThat(agenda.moved(MORNING, later).items().get(1)).as("the rule moves along")
        .returns(Confidentiality.OPEN, Agenda.Item::confidentiality).returns(ItemKind.PRESENTATION, Agenda.Item::kind);
  }

  @Test
  void theAgendaMovesAlongWithTheDayAndTheHour() {
    Agenda agenda = new Agenda(List.of(item("النقاش", LocalTime.of(10, 0), LocalTime.of(11, 0))));
    Schedule afternoon = Schedule.on(DAY.plusDays(7), LocalTime.of(13, 30), LocalTime.of(16, 0));
    assertThat(agenda.moved(MORNING, afternoon).items()).singleElement().satisfies(item -> {
      assertThat(item.day()).isEqualTo(DAY.plusDays(7));
      assertThat(item.from()).isEqualTo(LocalTime.of(14, 30));
    });
    Schedule tooShort = Schedule.on(DAY.plusDays(7), LocalTime.of(9, 0), LocalTime.of(10, 0));
    assertThatThrownBy(() -> agenda.moved(MORNING, tooShort)).hasMessageContaining("agenda.doesNotFit");
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "قاعة, -, ",
      "-, https://meet.example.org/x, ",
      "قاعة, HTTPS://meet.example.org, ",
      "-, -, venue.missing",
      "'  ', -, venue.missing",
      "قاعة, javascript:alert(1), venue.link",
      "قاعة, 'https://x.example.org/\"onload', venue.link"})
  void aVenueIsAPlaceOrAnAddressOfTheWeb(String place, String link, String refusal) {
    if (refusal == null) {
      assertThat(new Venue(place, link).inOneLine()).isNotBlank();
    } else {
      assertThatThrownBy(() -> new Venue(place, link)).hasMessageContaining(refusal);
    }
  }

  private static Agenda.Item item(String title, LocalTime from, LocalTime to) {
    return new Agenda.Item(DAY, from, to, title, null);
  }
}
