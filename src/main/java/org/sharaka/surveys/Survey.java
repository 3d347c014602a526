package org.sharaka.surveys;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;

/**
 * A survey from its design to its published results. Each step is allowed in its states only and answers with the survey
 * as it is afterwards.
 *
 * @param project     the project that asks, or {@code null}
 * @param secret      what personal links are made from
 * @param revision    counts changes, so that none overwrites another
 */
public record Survey(CaseNumber number, CaseNumber project, LocalizedText title, long questionnaire, Status status, Design design, People people,
    String secret, Field field, Outcome outcome, int revision) {

  /** At most so many mails after the invitation. */
  public static final int MOST_CONTACTS = 3;
  /** At most so many extensions of the time to answer. */
  public static final int MOST_EXTENSIONS = 2;

  /** Where a survey stands. */
  public enum Status {
    DESIGN,
    APPROVAL,
    APPROVED,
    OPEN,
    CLOSED,
    PUBLISHED,
    REJECTED,
    CANCELLED;

    public boolean isOver() {
      return this == PUBLISHED || this == REJECTED || this == CANCELLED;
    }
  }

  /** What was decided on the answers that came. */
  public enum Verdict {
    PROCEED,
    ACCEPT_WITH_LIMITATION,
    ABANDON
  }

  /**
   * How the survey is done.
   *
   * @param purpose           what the answers are for, as said in the invitation
   * @param probabilitySample drawn at random; only then may a margin of error be shown
   * @param smallestCell      groups with fewer answers are not shown to everyone
   * @param target            the response rate (RR2) that is enough, 0 to 1
   * @param workingDays       the time to answer
   * @param restDays          who was invited to any survey within so many days is left in peace; 0 for no such rule
   */
  public record Design(LocalizedText purpose, ParticipationLevel level, Audience audience, boolean anonymous, boolean probabilitySample,
      boolean weighted, int smallestCell, DispositionRule rule, double target, int workingDays, int restDays) {

    public static final int SMALLEST_CELL = 5;
    public static final double TARGET = 0.4;
    public static final int WORKING_DAYS = 15;
    private static final int MOST_WORKING_DAYS = 120;
    private static final int MOST_REST_DAYS = 365;

    public Design {
      check(workingDays >= 1 && workingDays <= MOST_WORKING_DAYS, "workingDays", "survey.workingDays");
      check(target > 0 && target <= 1, "target", "survey.target");
      check(smallestCell >= 1, "smallestCell", "survey.smallestCell");
      check(restDays >= 0 && restDays <= MOST_REST_DAYS, "restDays", "survey.restDays");
    }

    /** As recommended, for those asked by name. */
    public static Design usual(LocalizedText purpose) {
      return new Design(purpose, ParticipationLevel.CONSULT, Audience.LISTED, false, false, true, SMALLEST_CELL, DispositionRule.USUAL, TARGET, WORKING_DAYS, 0);
    }

    private static void check(boolean fits, String field, String code) {
      if (!fits) {
        throw Refusal.at(field, code).thrown();
      }
    }
  }

  /** Who designed and who approved it. */
  public record People(String designer, String approver) {}

  /** The time in which answers are taken, and the mails sent in it after the invitation. */
  public record Field(Instant openedAt, Instant closesAt, Instant closedAt, int extensions, int contacts, Instant contactedAt) {

    static final Field NONE = new Field(null, null, null, 0, 0, null);

    boolean isOver(Instant now) {
      return !now.isBefore(closesAt);
    }
  }

  /** What came of it; everything is {@code null} before. */
  public record Outcome(Verdict verdict, String justification, LocalizedText summary) {

    static final Outcome NONE = new Outcome(null, null, null);
  }

  Survey redesigned(LocalizedText title, long questionnaire, Design design, String designer) {
    require(Status.DESIGN, Status.APPROVAL);
    return new Survey(number, project, title, questionnaire, Status.APPROVAL, design, new People(designer, null), secret, field, outcome, revision);
  }

  Survey approvedBy(String approver) {
    require(Status.APPROVAL);
    if (approver.equals(people.designer())) {
      throw Refusal.at("decision", "survey.sameApprover").thrown();
    }
    return with(Status.APPROVED, new People(people.designer(), approver), field, outcome);
  }

  Survey returned() {
    require(Status.APPROVAL, Status.APPROVED);
    return with(Status.DESIGN, people, field, outcome);
  }

  Survey rejectedBy(String approver) {
    require(Status.APPROVAL);
    return with(Status.REJECTED, new People(people.designer(), approver), field, outcome);
  }

  Survey opened(Instant now, Instant closesAt) {
    require(Status.APPROVED);
    return with(Status.OPEN, people, new Field(now, closesAt, null, field.extensions(), field.contacts(), field.contactedAt()), outcome);
  }

  /** Counts as one of the allowed extensions. */
  Survey extendedTo(Instant closesAt) {
    require(Status.OPEN, Status.CLOSED);
    if (field.extensions() >= MOST_EXTENSIONS) {
      throw Refusal.at("decision", "survey.extensions", java.util.Map.of("most", MOST_EXTENSIONS)).thrown();
    }
    if (field.closesAt() != null && !closesAt.isAfter(field.closesAt())) {
      throw Refusal.at("workingDays", "survey.extendedBackwards").thrown();
    }
    return with(Status.OPEN, people, new Field(field.openedAt(), closesAt, null, field.extensions() + 1, field.contacts(), field.contactedAt()), outcome);
  }

  Survey closingAt(Instant moment) {
    require(Status.OPEN);
    return with(status, people, new Field(field.openedAt(), moment, null, field.extensions(), field.contacts(), field.contactedAt()), outcome);
  }

  Survey contacted(Instant now) {
    require(Status.OPEN);
    return with(status, people, new Field(field.openedAt(), field.closesAt(), null, field.extensions(), field.contacts() + 1, now), outcome);
  }

  Survey closed(Instant now) {
    require(Status.OPEN);
    return with(Status.CLOSED, people, new Field(field.openedAt(), field.closesAt(), now, field.extensions(), field.contacts(), field.contactedAt()), outcome);
  }

  Survey judged(Verdict verdict, String justification) {
    require(Status.CLOSED);
    return with(verdict == Verdict.ABANDON ? Status.CANCELLED : status, people, field, new Outcome(verdict, justification, outcome.summary()));
  }

  Survey published(LocalizedText summary) {
    require(Status.CLOSED);
    return with(Status.PUBLISHED, people, field, new Outcome(outcome.verdict(), outcome.justification(), summary));
  }

  Survey cancelled(String reason) {
    if (status.isOver()) {
      throw Refusal.of("survey.over").thrown();
    }
    return with(Status.CANCELLED, people, field, new Outcome(outcome.verdict(), reason, outcome.summary()));
  }

  /** Answers are taken now. */
  public boolean isAnswerableAt(Instant now) {
    return status == Status.OPEN && now.isBefore(field.closesAt());
  }

  private Survey with(Status next, People by, Field time, Outcome came) {
    return new Survey(number, project, title, questionnaire, next, design, by, secret, time, came, revision);
  }

  private void require(Status... allowed) {
    if (!Set.copyOf(Arrays.asList(allowed)).contains(status)) {
      throw Refusal.of("survey.status." + status).thrown();
    }
  }
}
