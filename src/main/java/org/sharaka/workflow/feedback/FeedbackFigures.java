package org.sharaka.workflow.feedback;

import java.util.Map;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.guidelines.CommentFigures;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.PhaseKey;
import org.sharaka.workflow.gate.PhaseFigures;
import org.springframework.stereotype.Component;

@Component
class FeedbackFigures implements PhaseFigures {

  private final Guides guides;
  private final Consultations consultations;
  private final CommentFigures figures;
  private final Documents documents;

  FeedbackFigures(Guides guides, Consultations consultations, CommentFigures figures, Documents documents) {
    this.guides = guides;
    this.consultations = consultations;
    this.figures = figures;
    this.documents = documents;
  }

  @Override
  public PhaseKey phase() {
    return PhaseKey.FEEDBACK;
  }

  @Override
  public Map<String, Long> of(CaseNumber number) {
    long open = guides.ofProject(number).flatMap(guide -> consultations.latest(guide.number())).map(round -> (long) figures.of(round.id()).open()).orElse(0L);
    long published = documents.publishedIn(number).stream().filter(d -> d.kind() == DocumentKind.FEEDBACK_RESPONSE).count();
    return Map.of("commentsOpen", open, "responsesPublished", published);
  }
}
