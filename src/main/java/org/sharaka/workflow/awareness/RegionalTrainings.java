package org.sharaka.workflow.awareness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.gatherings.PlanTraining;
import org.sharaka.gatherings.TrainingFigures;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.awareness.Campaign;
import org.sharaka.stakeholders.Regions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trainings of a campaign: one in each target region that has had none. */
@Component
@Transactional
class RegionalTrainings {

  static final String NUMBERS = "trainingNumbers";

  private final Campaign campaign;
  private final TrainingFigures figures;
  private final PlanTraining planTraining;
  private final ProjectBoard board;
  private final Regions regions;
  private final Sentences sentences;

  RegionalTrainings(Campaign campaign, TrainingFigures figures, PlanTraining planTraining, ProjectBoard board, Regions regions, Sentences sentences) {
    this.campaign = campaign;
    this.figures = figures;
    this.planTraining = planTraining;
    this.board = board;
    this.regions = regions;
    this.sentences = sentences;
  }

  /** Target regions in which no training was held. */
  List<String> missing(CaseNumber number) {
    Set<String> reached = figures.of(number).regions();
    return campaign.regions(number).stream().filter(region -> !reached.contains(region)).toList();
  }

  /** @return the numbers of the trainings that were planned */
  List<String> plan(CaseNumber number) {
    LocalizedText title = board.get(number).title();
    return missing(number).stream().map(region -> {
      Map<String, ?> about = Map.of("title", title, "region", regions.name(region));
      return planTraining.plan(number, sentences.both("awareness.training.title", about), sentences.both("awareness.training.purpose", about), region).value();
    }).toList();
  }
}
