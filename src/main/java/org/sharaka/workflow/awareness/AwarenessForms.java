package org.sharaka.workflow.awareness;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.gatherings.TrainingFigures;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.projects.awareness.Campaign;
import org.sharaka.stakeholders.Regions;
import org.sharaka.workflow.phases.ProjectHeading;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class AwarenessForms implements ProcessForms {

  private static final String KEY = "phase5Awareness";

  private final Campaign campaign;
  private final ProjectTexts texts;
  private final Regions regions;
  private final RegionalTrainings trainings;
  private final TrainingFigures figures;
  private final ProjectHeading heading;
  private final Sentences sentences;

  AwarenessForms(Campaign campaign, ProjectTexts texts, Regions regions, RegionalTrainings trainings, TrainingFigures figures, ProjectHeading heading,
      Sentences sentences) {
    this.campaign = campaign;
    this.texts = texts;
    this.regions = regions;
    this.trainings = trainings;
    this.figures = figures;
    this.heading = heading;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(KEY)
        .task("planCampaign", this::campaignShown, this::plan)
        .task("decideMore", this::missingShown, this::decideMore)
        .task("reportAwareness", this::reportShown, this::report);
  }

  private Map<String, ?> campaignShown(TaskContext task) {
    Map<String, Object> shown = heading.of(task.caseNumber());
    shown.put("regionOptions", Options.of(regions.all(), Regions.Region::code, Regions.Region::name));
    shown.put("regions", campaign.regions(task.caseNumber()));
    shown.put("audiences", texts.read(task.caseNumber(), TextKind.CAMPAIGN_AUDIENCES));
    shown.put("messages", texts.read(task.caseNumber(), TextKind.CAMPAIGN_MESSAGES));
    return shown;
  }

  private Map<String, ?> plan(TaskContext task, FormValues values) {
    campaign.plan(task.caseNumber(), values.choices("regions"), values.integer("targetReach"));
    texts.write(task.caseNumber(), TextKind.CAMPAIGN_AUDIENCES, values.text("audiences"));
    texts.write(task.caseNumber(), TextKind.CAMPAIGN_MESSAGES, values.text("messages"));
    return Map.of();
  }

  private Map<String, ?> missingShown(TaskContext task) {
    Collection<String> missing = trainings.missing(task.caseNumber());
    return Map.of("regions", new LocalizedText(missing.stream().map(r -> regions.name(r).ar()).collect(Collectors.joining("، ")),
        missing.stream().map(r -> regions.name(r).en()).collect(Collectors.joining(", "))));
  }

  private Map<String, ?> decideMore(TaskContext task, FormValues values) {
    CaseNumber number = task.caseNumber();
    boolean more = values.yes("more");
    texts.write(number, TextKind.CAMPAIGN_DECISION, values.text("reason"));
    if (more) {
      return Map.of("moreTrainings", true, RegionalTrainings.NUMBERS, String.join(",", trainings.plan(number)));
    }
    campaign.waive(number, trainings.missing(number));
    return Map.of("moreTrainings", false);
  }

  private Map<String, ?> reportShown(TaskContext task) {
    TrainingFigures.Figures counted = figures.of(task.caseNumber());
    Map<String, Object> facts = new HashMap<>(Map.of("held", counted.held(), "regions", counted.regions().size(), "registered", counted.registered(),
        "attended", counted.attended(), "institutions", counted.institutions(), "target", campaign.targetReach(task.caseNumber())));
    facts.put("gain", counted.knowledgeGain() == null ? "–" : counted.knowledgeGain());
    return Map.of("figures", sentences.both("awareness.figures", facts), "report", texts.read(task.caseNumber(), TextKind.CAMPAIGN_REPORT));
  }

  private Map<String, ?> report(TaskContext task, FormValues values) {
    texts.write(task.caseNumber(), TextKind.CAMPAIGN_REPORT, values.text("report"));
    return Map.of();
  }
}
