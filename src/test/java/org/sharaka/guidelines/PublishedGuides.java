package org.sharaka.guidelines;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Brings the guide of a project onto the portal. */
@Component
public class PublishedGuides {

  private final GuideStories stories;
  private final OpenAdoptionFile open;
  private final SubmitAdoptionFile submit;
  private final DecideAdoption decide;
  private final ConcludeAdoption conclude;
  private final PublishGuide publish;
  private final WorkingCalendar calendar;

  PublishedGuides(GuideStories stories, OpenAdoptionFile open, SubmitAdoptionFile submit, DecideAdoption decide, ConcludeAdoption conclude,
      PublishGuide publish, WorkingCalendar calendar) {
    this.stories = stories;
    this.open = open;
    this.submit = submit;
    this.decide = decide;
    this.conclude = conclude;
    this.publish = publish;
    this.calendar = calendar;
  }

  /** A guide of one clause, adopted as advisory and published. */
  public CaseNumber of(CaseNumber project) {
    CaseNumber guide = stories.finalDraft(project);
    long file = open.of(guide);
    GuideStories.as("coordinator", () -> submit.with(file, "موجز الملف"));
    GuideStories.as("director", () -> decide.with(file, new AdoptionFile.Decision(AdoptionOutcome.APPROVED, false,
        new Wording("وافقت عليه اللجنة بالإجماع", "The committee agreed unanimously"), "محضر الاجتماع", calendar.today().plusDays(30), null, null, null)));
    conclude.of(file);
    GuideStories.as("comms", () -> publish.of(guide));
    return guide;
  }
}
