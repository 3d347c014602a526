package org.sharaka.workflow.adoption;

import java.util.HashMap;
import java.util.Map;
import org.sharaka.gatherings.EventType;
import org.sharaka.gatherings.PlanEvent;
import org.sharaka.guidelines.AdoptionFile;
import org.sharaka.guidelines.AdoptionFiles;
import org.sharaka.guidelines.IntendedUses;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.projects.awareness.Campaign;
import org.sharaka.workflow.phases.ProjectHeading;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class AdoptionPhaseForms implements ProcessForms {

  private static final String KEY = "phase6Adoption";

  private final PlanEvent planEvent;
  private final AdoptionFiles files;
  private final IntendedUses uses;
  private final Campaign campaign;
  private final ProjectTexts texts;
  private final ProjectHeading heading;
  private final Sentences sentences;
  private final String address;

  AdoptionPhaseForms(PlanEvent planEvent, AdoptionFiles files, IntendedUses uses, Campaign campaign, ProjectTexts texts, ProjectHeading heading,
      Sentences sentences, @Value("${sharaka.base-url}") String address) {
    this.planEvent = planEvent;
    this.files = files;
    this.uses = uses;
    this.campaign = campaign;
    this.texts = texts;
    this.heading = heading;
    this.sentences = sentences;
    this.address = address;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(KEY)
        .task("planLaunch", this::launchShown, this::planLaunch)
        .task("presentResults", this::resultsShown, this::present)
        .task("chooseReturn", this::returnShown, this::chooseReturn);
  }

  private Map<String, ?> launchShown(TaskContext task) {
    Map<String, Object> shown = heading.of(task.caseNumber());
    boolean binding = decision(task).binding() != null && decision(task).binding();
    shown.put("adoption", sentences.both(binding ? "adoption.binding" : "adoption.advisory", Map.of()));
    shown.put("programme", texts.read(task.caseNumber(), TextKind.LAUNCH_PROGRAMME));
    return shown;
  }

  private Map<String, ?> planLaunch(TaskContext task, FormValues values) {
    Map<String, Object> about = heading.of(task.caseNumber());
    texts.write(task.caseNumber(), TextKind.LAUNCH_PROGRAMME, values.text("programme"));
    CaseNumber event = planEvent.plan(task.caseNumber(), sentences.both("adoption.launch.title", about), sentences.both("adoption.launch.purpose", about), EventType.LAUNCH);
    return Map.of("eventNumber", event.value());
  }

  private Map<String, ?> resultsShown(TaskContext task) {
    Map<String, Object> shown = heading.of(task.caseNumber());
    shown.put("intendedUses", uses.figures(guide(task)).confirmed());
    shown.put("formLink", address + "/intended-use/" + guide(task));
    shown.put("discussion", texts.read(task.caseNumber(), TextKind.PRESENTATION_DISCUSSION));
    return shown;
  }

  private Map<String, ?> present(TaskContext task, FormValues values) {
    texts.write(task.caseNumber(), TextKind.PRESENTATION_DISCUSSION, values.text("discussion"));
    campaign.presented(task.caseNumber(), values.integer("audience"));
    return Map.of();
  }

  private Map<String, ?> returnShown(TaskContext task) {
    LocalizedText reason = decision(task).reason().text();
    return new HashMap<>(Map.of("reason", reason == null ? "" : reason));
  }

  private Map<String, ?> chooseReturn(TaskContext task, FormValues values) {
    return Map.of("returnTo", values.integer("returnTo"));
  }

  private AdoptionFile.Decision decision(TaskContext task) {
    return files.latest(guide(task)).flatMap(AdoptionFile::decision).orElseThrow();
  }

  private static CaseNumber guide(TaskContext task) {
    return new CaseNumber(task.text("guideNumber"));
  }
}
