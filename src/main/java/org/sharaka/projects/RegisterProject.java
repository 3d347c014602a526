package org.sharaka.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of a new project and gives its phases their usual dates. */
@Service
@Transactional
public class RegisterProject {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_DESCRIPTION = 4000;
  private static final int YEARS_AROUND_TODAY = 10;

  private final Projects projects;
  private final CaseFiles files;
  private final Timeline timeline;
  private final WorkingCalendar calendar;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;

  /** @param titleEn may be empty: the Arabic title then stands for both */
  public record Registration(String titleAr, String titleEn, String descriptionAr, LocalDate plannedStart) {}

  RegisterProject(Projects projects, CaseFiles files, Timeline timeline, WorkingCalendar calendar, CurrentActor actor, ApplicationEventPublisher events) {
    this.projects = projects;
    this.files = files;
    this.timeline = timeline;
    this.calendar = calendar;
    this.actor = actor;
    this.events = events;
  }

  public CaseNumber register(Registration asked) {
    check(asked);
    LocalizedText title = new LocalizedText(asked.titleAr().strip(), asked.titleEn() == null ? null : asked.titleEn().strip());
    CaseNumber number = files.open(CaseType.PROJECT, title, ProjectStatus.DRAFT.name(), null);
    projects.add(Project.register(number, title, asked.descriptionAr().strip(), actor.name(), calendar.today(), asked.plannedStart()));
    timeline.note(number, "project.registered", Map.of("title", title));
    events.publishEvent(new ProjectRegistered(number));
    return number;
  }

  private void check(Registration asked) {
    List<Refusal> refusals = new ArrayList<>();
    text(refusals, "titleAr", asked.titleAr(), LONGEST_TITLE);
    text(refusals, "descriptionAr", asked.descriptionAr(), LONGEST_DESCRIPTION);
    if (asked.titleEn() != null && asked.titleEn().length() > LONGEST_TITLE) {
      refusals.add(Refusal.at("titleEn", "text.long", Map.of("bound", LONGEST_TITLE)));
    }
    if (asked.plannedStart() == null) {
      refusals.add(Refusal.at("plannedStart", "text.required"));
    } else if (Math.abs(asked.plannedStart().getYear() - calendar.today().getYear()) > YEARS_AROUND_TODAY) {
      refusals.add(Refusal.at("plannedStart", "date.far"));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private static void text(List<Refusal> refusals, String field, String value, int longest) {
    if (value == null || value.isBlank()) {
      refusals.add(Refusal.at(field, "text.required"));
    } else if (value.length() > longest) {
      refusals.add(Refusal.at(field, "text.long", Map.of("bound", longest)));
    }
  }
}
