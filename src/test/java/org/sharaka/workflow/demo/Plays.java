package org.sharaka.workflow.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.PhaseKey;
import org.sharaka.stakeholders.contacts.AttemptResult;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.stakeholders.imports.ImportKind;
import org.sharaka.stakeholders.imports.OpenImport;
import org.sharaka.stakeholders.imports.RunImport;
import org.sharaka.workflow.session.DialogueSession;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** Plays projects in tests with the demo's office: a small register, and whatever a test wants done otherwise. */
@Component
public class Plays {

  private static final List<String> SMALL = List.of("government", "private", "civil_society", "academia");
  private static final int EACH = 4;
  private static final List<AttemptResult> NEVER = List.of(AttemptResult.NO_ANSWER);

  private final OfficeDays days;
  private final ProjectPlot plot;
  private final OfficeForms forms;
  private final StoryJobs jobs;
  private final OpenImport open;
  private final RunImport run;
  private final WorkingCalendar calendar;

  /** A project that is being played. */
  public final class Play {

    private final Work work;

    private Play(Work work) {
      this.work = work;
    }

    public CaseNumber number() {
      return work.number();
    }

    /** Fills the form of a task with other values than usual: the first time the first, and the last again and again. */
    @SafeVarargs
    public final Play when(String task, Map<String, ?>... changes) {
      work.with(task, new Changed(work.parts().getOrDefault(task, usual(task)), task, Arrays.asList(changes)));
      return this;
    }

    /** Answers the gate of a phase so, the first time the first way and at last as usual. */
    public Play gate(PhaseKey phase, Map<String, ?>... decisions) {
      Part before = work.parts().getOrDefault("decideGate", usual("decideGate"));
      work.with("decideGate", (w, task) -> {
        if (forms.whole(task, "phase") != phase.number()) {
          return before.fill(w, task);
        }
        int turn = w.count("gate" + phase);
        return turn <= decisions.length ? decisions[turn - 1] : forms.of("decideGate");
      });
      return this;
    }

    /** Works until a task of this name is open. */
    public Play until(String task) {
      days.until(work, w -> days.isOpen(w, task));
      return this;
    }

    public Play until(Supplier<Boolean> condition) {
      days.until(work, w -> condition.get());
      return this;
    }

    public Play untilOver() {
      days.until(work, plot::isOver);
      jobs.runDue(number());
      return this;
    }

    /** Lets time pass without anyone working. */
    public Play rest(Duration time, Instant from) {
      days.rest(work, from.plus(time));
      return this;
    }

    public Play work() {
      jobs.runDue(number());
      return this;
    }
  }

  private final class Changed implements Part {

    private final Part before;
    private final String name;
    private final List<Map<String, ?>> changes;

    private Changed(Part before, String name, List<Map<String, ?>> changes) {
      this.before = before;
      this.name = name;
      this.changes = changes;
    }

    @Override
    public Map<String, ?> fill(Work work, TaskInbox.Line task) {
      int turn = work.count("changed" + name);
      Map<String, ?> change = changes.get(Math.min(turn, changes.size()) - 1);
      return change == null ? before.fill(work, task) : StoryText.with(before.fill(work, task), forms.dated(change));
    }

    @Override
    public Instant notBefore(Work work, TaskInbox.Line task) {
      return before.notBefore(work, task);
    }

    @Override
    public String by(Work work, TaskInbox.Line task) {
      return before.by(work, task);
    }
  }

  private final UsualParts parts;
  private final ContactParts contacts;
  private final Gatherings gatherings;

  Plays(OfficeDays days, ProjectPlot plot, OfficeForms forms, StoryJobs jobs, OpenImport open, RunImport run, WorkingCalendar calendar, UsualParts parts,
      ContactParts contacts, Gatherings gatherings) {
    this.days = days;
    this.plot = plot;
    this.forms = forms;
    this.jobs = jobs;
    this.open = open;
    this.run = run;
    this.calendar = calendar;
    this.parts = parts;
    this.contacts = contacts;
    this.gatherings = gatherings;
  }

  /** Four people of each sector; again changes nothing. */
  public void register() {
    List<String> contacts = Arrays.asList(new String(StoryText.file("contacts.csv"), StandardCharsets.UTF_8).split("\\R"));
    List<String> kept = new ArrayList<>(contacts.subList(0, 1));
    SMALL.forEach(sector -> contacts.stream().filter(line -> line.split(",")[3].equals(sector)).limit(EACH).forEach(kept::add));
    days.as("coordinator", () -> {
      run.handle(open.handle(ImportKind.ORGANISATIONS, "organisations.csv", StoryText.file("organisations.csv")));
      run.handle(open.handle(ImportKind.CONTACTS, "contacts.csv", kept.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)));
    });
  }

  /** Goes on with a project that exists; its forms are handed in at the desk given. */
  public Play follow(CaseNumber number, String story, Forms at) {
    LocalDate today = calendar.today();
    Work work = plot.follow(number, StoryText.read(story), today, PhaseKey.ADOPTION, today.plusDays(700), 0);
    return new Play(new Work(number, work.text(), work.parts(), work.bystanders(), work.counters(), (account, task, values) -> at.submit(account.id(), task.id(), values)));
  }

  /** Takes a filled form. */
  public interface Forms {

    void submit(String account, String task, Map<String, ?> values);
  }

  /** Registers a project whose phases are planned over the next two years. */
  public Play project(String story) {
    LocalDate today = calendar.today();
    Play play = new Play(plot.begin(story, today, PhaseKey.ADOPTION, today.plusDays(700), 0));
    return play.when("designSurvey", Map.of("smallestCell", 1)).when("planSession", Map.of("audienceKeyOnly", false, "quorumValue", 2))
        .when("planEngagement", Map.of("groups", SMALL.stream().map(sector -> Map.of("sector", sector.toUpperCase(java.util.Locale.ROOT), "level", "INVOLVE",
            "interviews", 1, "calls", 1)).toList()));
  }

  /** A project to whose calls, letters and invitations nobody answers; and to whose sessions nobody comes, though all said they would. */
  public Play deserted(String story) {
    Play play = project(story);
    Work work = play.work;
    work.with("conductContact", contacts.attempts(Map.of(ContactKind.INTERVIEW, NEVER, ContactKind.PHONE, NEVER)));
    work.with("checkIn", new Part() {
      @Override
      public Map<String, ?> fill(Work here, TaskInbox.Line task) {
        return forms.of("checkIn");
      }

      @Override
      public Instant notBefore(Work here, TaskInbox.Line task) {
        return usual("checkIn").notBefore(here, task);
      }
    });
    work.with("decideWithoutQuorum", (here, task) -> gatherings.get(forms.number(task, DialogueSession.SESSION)).moves() == 0 ? usual("decideWithoutQuorum").fill(here, task)
        : Map.of("decision", "REPLACE", "reason", "لم يكتمل النصاب مرتين."));
    List<Bystander> others = work.bystanders().stream().filter(one -> !(one instanceof Respondents)).toList();
    return new Play(new Work(work.number(), work.text(), work.parts(), others, work.counters(), work.desk()));
  }

  private Part usual(String task) {
    return parts.of(task);
  }
}
