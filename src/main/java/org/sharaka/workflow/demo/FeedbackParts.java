package org.sharaka.workflow.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.guidelines.Comment;
import org.sharaka.guidelines.CommentDecision;
import org.sharaka.guidelines.Comments;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.ContestedClause;
import org.sharaka.guidelines.ContestedClauses;
import org.sharaka.guidelines.DisposeOfComment;
import org.sharaka.guidelines.Disposition;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Comments get their answers, contested clauses are settled, and the model takes in what was accepted. */
@Component
class FeedbackParts implements UsualParts.Area {

  private static final int MANY = 500;

  private final OfficeForms forms;
  private final Guides guides;
  private final Consultations consultations;
  private final Comments comments;
  private final DisposeOfComment dispose;
  private final ContestedClauses contested;
  private final GuideWriter writer;

  FeedbackParts(OfficeForms forms, Guides guides, Consultations consultations, Comments comments, DisposeOfComment dispose, ContestedClauses contested,
      GuideWriter writer) {
    this.forms = forms;
    this.guides = guides;
    this.consultations = consultations;
    this.comments = comments;
    this.dispose = dispose;
    this.contested = contested;
    this.writer = writer;
  }

  @Override
  public Map<String, Part> parts() {
    return Map.of("disposeComments", (work, task) -> {
      answer(work, MANY);
      return forms.of("disposeComments");
    }, "resolveContested", (work, task) -> Map.of("clauses", settled(work)), "reviseModel", (work, task) -> {
      work.text().rows("comments").stream().filter(c -> "ACCEPTED".equals(c.get("decision")) && c.containsKey("proposal"))
          .forEach(c -> writer.amend(work, (Integer) c.get("clause"), (String) c.get("proposal")));
      return forms.of("reviseModel");
    });
  }

  /** Answers the first so many comments as the story has it; support is accepted, the rest noted. */
  void answer(Work work, int many) {
    comments.list(round(work), Comments.Filter.ANY, 0, many).stream().filter(comment -> comment.disposition() == null)
        .forEach(comment -> dispose.with(comment.id(), comment.revision(), disposition(work, comment)));
  }

  private Disposition disposition(Work work, Comment comment) {
    Optional<Map<String, Object>> told = work.text().rows("comments").stream().filter(c -> c.get("body").equals(comment.body())).findFirst();
    CommentDecision decision = told.map(c -> (String) c.get("decision")).map(CommentDecision::valueOf).orElse(CommentDecision.NOTED);
    String reason = told.map(c -> (String) c.get("reason")).orElse("نشكركم على الملاحظة، وقد أُخذت في الحسبان عند مراجعة النص.");
    return new Disposition(decision, new Wording(reason, null), Wording.NONE);
  }

  private List<Map<String, Object>> settled(Work work) {
    GuideText text = guides.text(consultations.get(round(work)).version());
    return contested.of(round(work)).stream().filter(ContestedClause::isOpen).map(c -> Map.<String, Object>of("id", String.valueOf(c.clause()),
        "clause", text.clause(c.clause()).orElseThrow().number(), "how", "MINORITY_VIEW", "text", "يُبقى النص لأنه يتفق مع رأي أغلب القطاعات.",
        "minority", "يرى بعض المشاركين أن يُقصر النشر على ما تجيزه الأنظمة.")).toList();
  }

  private long round(Work work) {
    CaseNumber guide = guides.ofProject(work.number()).map(Guide::number).orElseThrow();
    return consultations.latest(guide).orElseThrow().id();
  }
}
