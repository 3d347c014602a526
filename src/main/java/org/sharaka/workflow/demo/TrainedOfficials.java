package org.sharaka.workflow.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.ConveneTraining;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.Participant;
import org.sharaka.gatherings.Participants;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A training of several days: some wait for a seat in vain, most come often enough, most of these pass its test. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class TrainedOfficials implements Story {

  private static final int DAYS_AGO = 75;
  private static final double OFTEN_ENOUGH = 0.8;
  private static final int PASSED = 68;
  private static final int FAILED = 44;
  private static final int BEFORE = 31;
  private static final int SPREAD = 4;

  private final ConveneTraining convene;
  private final Gatherings gatherings;
  private final GuestList guests;
  private final CheckIn checkIn;
  private final Participants participants;
  private final OfficeDays days;
  private final OfficeForms forms;
  private final Crowd crowd;
  private final TaskInbox inbox;
  private final WorkingCalendar calendar;

  TrainedOfficials(ConveneTraining convene, Gatherings gatherings, GuestList guests, CheckIn checkIn, Participants participants, OfficeDays days,
      OfficeForms forms, Crowd crowd, TaskInbox inbox, WorkingCalendar calendar) {
    this.convene = convene;
    this.gatherings = gatherings;
    this.guests = guests;
    this.checkIn = checkIn;
    this.participants = participants;
    this.days = days;
    this.forms = forms;
    this.crowd = crowd;
    this.inbox = inbox;
    this.calendar = calendar;
  }

  @Override
  public int beginsDaysAgo() {
    return DAYS_AGO;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    StoryText text = StoryText.read("training");
    CaseNumber[] number = new CaseNumber[1];
    days.as("coordinator", () -> number[0] = convene.convene(new LocalizedText(text.text("titleAr"), text.text("titleEn")), LocalizedText.same(text.text("purpose")), null));
    Work work = Work.on(number[0], text, List.of(crowd), (account, task, values) -> inbox.complete(task.id(), values))
        .with("planTraining", (w, task) -> text.form("planTraining", calendar))
        .with("recordAttendance", onTheLastDay((w, task) -> attended(w)))
        .with("recordResults", (w, task) -> StoryText.with(Map.of("satisfaction", 4.4), Map.of("scores", scores(w))));
    days.until(work, w -> gatherings.get(w.number()).status() == GatheringStatus.HELD);
    days.rest(work, Instant.now());
  }

  private Part onTheLastDay(Part deed) {
    return new Part() {
      @Override
      public Map<String, ?> fill(Work work, TaskInbox.Line task) {
        return deed.fill(work, task);
      }

      @Override
      public Instant notBefore(Work work, TaskInbox.Line task) {
        return gatherings.get(work.number()).arrangement().schedule().end(calendar.zone());
      }
    };
  }

  /** The sheets of all days are entered on the last: who came often enough missed one day at most, two others came twice, one never. */
  private Map<String, ?> attended(Work work) {
    Gathering training = gatherings.get(work.number());
    List<LocalDate> held = training.arrangement().schedule().days();
    List<GuestList.Row> seated = guests.all(work.number()).filter(row -> row.reply() == GuestReply.ACCEPTED).toList();
    int often = work.text().number("often");
    for (int i = 0; i < seated.size() - 1; i++) {
      long guest = seated.get(i).id();
      int missed = i >= often ? held.size() - 2 : i % 2;
      held.stream().skip(missed).forEach(day -> checkIn.tick(new CheckIn.Tick(work.number(), guest, day, true)));
    }
    return forms.of("recordAttendance");
  }

  private List<Map<String, Object>> scores(Work work) {
    List<Map<String, Object>> rows = new ArrayList<>();
    int tested = 0;
    for (Participant one : participants.of(work.number())) {
      Map<String, Object> row = new HashMap<>(Map.of("id", String.valueOf(one.guest()), "name", one.name(), "preTest", points(BEFORE, rows.size())));
      if (one.attendance() >= OFTEN_ENOUGH) {
        row.put("postTest", points(tested < work.text().number("passed") ? PASSED : FAILED, tested++));
      }
      rows.add(row);
    }
    return rows;
  }

  private static BigDecimal points(int least, int turn) {
    return BigDecimal.valueOf(least + turn % SPREAD * 4L);
  }
}
