package org.sharaka.workflow.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.Sessions;
import org.sharaka.gatherings.Trainings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.event.EventForum;
import org.sharaka.workflow.session.DialogueSession;
import org.sharaka.workflow.tasks.TaskInbox;
import org.sharaka.workflow.training.TrainingWorkshop;
import org.springframework.stereotype.Component;

/** Events, sessions and trainings: on their day people come, are ticked off, and say things that are written down. */
@Component
class GatheringParts implements UsualParts.Area {

  private static final Duration ARRIVAL = Duration.ofMinutes(15);
  private static final List<String> KINDS = List.of("NEED", "CHALLENGE", "NEED", "OPPORTUNITY", "RECOMMENDATION");

  private final OfficeForms forms;
  private final Gatherings gatherings;
  private final GuestList guests;
  private final CheckIn checkIn;
  private final WorkingCalendar calendar;
  private final Trainings trainings;
  private final MinutesBook book;
  private final Sessions sessions;
  private final Said said;

  GatheringParts(OfficeForms forms, Gatherings gatherings, GuestList guests, CheckIn checkIn, WorkingCalendar calendar, Trainings trainings,
      MinutesBook book, Sessions sessions, Said said) {
    this.forms = forms;
    this.gatherings = gatherings;
    this.guests = guests;
    this.checkIn = checkIn;
    this.calendar = calendar;
    this.trainings = trainings;
    this.book = book;
    this.sessions = sessions;
    this.said = said;
  }

  @Override
  public Map<String, Part> parts() {
    return Map.of("checkIn", onTheDay(this::gathering, "checkIn"), "recordAttendance", onTheDay(task -> forms.number(task, TrainingWorkshop.TRAINING), "recordAttendance"),
        "planTraining", (work, task) -> StoryText.with(forms.of("planTraining"), Map.of("region", region(task))),
        "recordSession", (work, task) -> StoryText.with(forms.of("recordSession"), Map.of("points", points(work))),
        "approveAsChair", new Chairs(), "draftMinutes", (work, task) -> StoryText.with(forms.of("draftMinutes"), Map.of("points", points(work))),
        "preparePublication", (work, task) -> StoryText.with(forms.of("preparePublication"), published(gathering(task))));
  }

  /** Both chairs approve, one after the other. */
  private final class Chairs implements Part {

    @Override
    public Map<String, ?> fill(Work work, TaskInbox.Line task) {
      return forms.of("approveAsChair");
    }

    @Override
    public String by(Work work, TaskInbox.Line task) {
      Minutes minutes = book.find(gathering(task)).orElseThrow();
      List<String> signed = minutes.signatures().stream().map(Minutes.Signature::account).toList();
      return sessions.chairs(minutes.session()).stream().filter(chair -> !signed.contains(chair)).sorted().findFirst().orElseThrow();
    }
  }

  /** To the second session of a project hardly anyone comes until it has another date. */
  Part withoutQuorumOnce() {
    return onTheDay(this::gathering, "checkIn", (work, task) -> {
      Gathering session = gatherings.get(gathering(task));
      boolean empty = session.moves() == 0 && work.counters().merge("sessions", session.kind() == GatheringKind.SESSION ? 1 : 0, Integer::sum) == 2;
      return row -> empty ? row.personId() % 16 == 1 : row.personId() % 10 != 7;
    });
  }

  /** Nobody comes until it has another date. */
  Part withoutQuorumUntilMoved() {
    return onTheDay(this::gathering, "checkIn", (work, task) -> row -> gatherings.get(gathering(task)).moves() > 0);
  }

  private Part onTheDay(Function<TaskInbox.Line, CaseNumber> which, String form) {
    return onTheDay(which, form, (work, task) -> row -> row.personId() % 10 != 7);
  }

  private Part onTheDay(Function<TaskInbox.Line, CaseNumber> which, String form, BiFunction<Work, TaskInbox.Line, Predicate<GuestList.Row>> comes) {
    return new Part() {
      @Override
      public Map<String, ?> fill(Work work, TaskInbox.Line task) {
        present(which.apply(task), comes.apply(work, task));
        return forms.of(form);
      }

      @Override
      public Instant notBefore(Work work, TaskInbox.Line task) {
        return gatherings.get(which.apply(task)).arrangement().schedule().start(calendar.zone()).plus(ARRIVAL);
      }
    };
  }

  private CaseNumber gathering(TaskInbox.Line task) {
    return forms.number(task, task.process().equals(EventForum.KEY) ? EventForum.EVENT : DialogueSession.SESSION);
  }

  private void present(CaseNumber number, Predicate<GuestList.Row> comes) {
    Gathering gathering = gatherings.get(number);
    LocalDate day = gathering.arrangement().schedule().first();
    guests.all(number).filter(row -> row.reply() == GuestReply.ACCEPTED).filter(comes)
        .forEach(row -> checkIn.tick(new CheckIn.Tick(number, row.id(), day, true)));
  }

  private List<Map<String, Object>> points(Work work) {
    int start = work.count("points");
    return IntStream.range(0, KINDS.size()).mapToObj(i -> {
      Sector sector = Said.SECTORS.get((start + i) % Said.SECTORS.size());
      return (Map<String, Object>) new HashMap<String, Object>(Map.of("kind", KINDS.get(i), "sector", sector.name(), "text", said.by(sector, start + i)));
    }).toList();
  }

  private Map<String, Object> published(CaseNumber session) {
    Gathering gathering = gatherings.get(session);
    List<Minutes.Point> points = book.find(session).orElseThrow().points();
    List<Map<String, String>> lines = IntStream.range(0, points.size()).mapToObj(i -> Map.of("id", "P" + (i + 1), "text", points.get(i).text())).toList();
    return Map.of("titleAr", gathering.title().ar(), "titleEn", gathering.title().en(), "lines", lines);
  }

  private String region(TaskInbox.Line task) {
    return trainings.terms(forms.number(task, TrainingWorkshop.TRAINING)).region();
  }
}
