package org.sharaka.workflow.lifecycle;

import java.util.Map;
import org.sharaka.gatherings.EventType;
import org.sharaka.gatherings.PlanEvent;
import org.sharaka.guidelines.GuideType;
import org.sharaka.guidelines.OpenGuide;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectBoard;
import org.springframework.stereotype.Component;

/** An approved project gets its launch workshop and the case of its guide or charter. */
@Component
class OpenGuideAndWorkshop {

  private final PlanEvent planEvent;
  private final OpenGuide openGuide;
  private final ProjectBoard board;
  private final Sentences sentences;

  OpenGuideAndWorkshop(PlanEvent planEvent, OpenGuide openGuide, ProjectBoard board, Sentences sentences) {
    this.planEvent = planEvent;
    this.openGuide = openGuide;
    this.board = board;
    this.sentences = sentences;
  }

  Map<String, ?> open(CaseNumber number, String artefact) {
    LocalizedText title = board.get(number).title();
    Map<String, ?> about = Map.of("title", title);
    CaseNumber workshop = planEvent.plan(number, sentences.both("workshop.title", about), sentences.both("workshop.purpose", about), EventType.LAUNCH_WORKSHOP);
    CaseNumber guide = openGuide.open(number, GuideType.valueOf(artefact), title);
    return Map.of("eventNumber", workshop.value(), "guideNumber", guide.value());
  }
}
