package org.sharaka.workflow.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.AnswerFindings;
import org.sharaka.guidelines.DecideReview;
import org.sharaka.guidelines.GiveVerdict;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Review;
import org.sharaka.guidelines.ReviewAspect;
import org.sharaka.guidelines.ReviewOutcome;
import org.sharaka.guidelines.Reviews;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.phases.GuideWords;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** The reviewers work side by side, so what each finds is kept with the review and never as a fact of the process. */
@Component
class DocumentReviewForms implements ProcessForms {

  private static final String APPROVE = "APPROVE";

  private final Guides guides;
  private final Reviews reviews;
  private final GiveVerdict giveVerdict;
  private final AnswerFindings answer;
  private final DecideReview decide;
  private final GuideWords words;
  private final Sentences sentences;

  DocumentReviewForms(Guides guides, Reviews reviews, GiveVerdict giveVerdict, AnswerFindings answer, DecideReview decide, GuideWords words, Sentences sentences) {
    this.guides = guides;
    this.reviews = reviews;
    this.giveVerdict = giveVerdict;
    this.answer = answer;
    this.decide = decide;
    this.words = words;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    FormBook.Pages mine = pages.of(DocumentReview.KEY).task(DocumentReview.CORRECT_TEXT, this::findings, this::corrected)
        .task(DocumentReview.DECIDE_REVIEW, this::findings, this::decided);
    DocumentReview.ASPECTS.forEach((task, aspect) -> mine.task(task, this::shown, (context, values) -> verdict(context, values, aspect)));
  }

  private Map<String, ?> shown(TaskContext task) {
    Guide guide = guides.get(new CaseNumber(task.text(DocumentReview.GUIDE_NUMBER)));
    return Map.of("title", guide.title(), "version", words.version(guide.latest()), "page", "/desk/guides/" + guide.number());
  }

  private Map<String, ?> findings(TaskContext task) {
    Review review = reviews.get(task.number(DocumentReview.REVIEW_ID));
    Map<String, Object> shown = new HashMap<>(shown(task));
    shown.put("round", review.round());
    shown.put("findings", review.returned().stream().flatMap(v -> v.findings().stream().map(f -> said(v.aspect(), f))).toList());
    return shown;
  }

  private LocalizedText said(ReviewAspect aspect, Review.Finding finding) {
    return sentences.both("review.finding", Map.of("aspect", aspect.name(), "clause", finding.clause() == null ? "none" : finding.clause(),
        "words", finding.words()));
  }

  private Map<String, ?> verdict(TaskContext task, FormValues values, ReviewAspect aspect) {
    List<Review.Finding> findings = values.rows("findings").stream().map(row -> new Review.Finding(row.text("clause"), row.text("words"))).toList();
    giveVerdict.with(task.number(DocumentReview.REVIEW_ID), aspect, APPROVE.equals(values.text("verdict")), findings);
    return Map.of();
  }

  private Map<String, ?> corrected(TaskContext task, FormValues values) {
    answer.of(task.number(DocumentReview.REVIEW_ID), values.text("response"));
    return Map.of();
  }

  private Map<String, ?> decided(TaskContext task, FormValues values) {
    ReviewOutcome decision = values.choice("decision", ReviewOutcome.class);
    decide.of(task.number(DocumentReview.REVIEW_ID), decision, values.text("reason"));
    return Map.of(DocumentReview.OUTCOME, decision.name());
  }
}
