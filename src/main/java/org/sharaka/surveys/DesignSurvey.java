package org.sharaka.surveys;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Designs a survey, or designs it anew after it was returned, and hands it to those who approve. */
@Service
@Transactional
public class DesignSurvey {

  private final CreateSurvey create;
  private final Surveys surveys;
  private final Invitations invitations;
  private final Diary diary;
  private final CurrentActor actor;

  /** @param survey the survey to change, or {@code null} to open one for the project */
  public record Plan(CaseNumber survey, CaseNumber project, LocalizedText title, long questionnaire, Survey.Design design) {}

  DesignSurvey(CreateSurvey create, Surveys surveys, Invitations invitations, Diary diary, CurrentActor actor) {
    this.create = create;
    this.surveys = surveys;
    this.invitations = invitations;
    this.diary = diary;
    this.actor = actor;
  }

  public CaseNumber execute(Plan plan) {
    Survey before = plan.survey() == null ? create.open(plan.project(), plan.title(), plan.questionnaire(), plan.design(), Survey.Status.DESIGN)
        : surveys.get(plan.survey());
    Survey designed = surveys.save(before.redesigned(plan.title(), plan.questionnaire(), plan.design(), actor.name()));
    if (designed.design().audience().kind() != Audience.Kind.LISTED) {
      invitations.clear(designed);
    }
    int invited = invitations.found(designed.design().audience(), designed.project()).size() + invitations.count(designed.number());
    if (invited == 0) {
      throw Refusal.at("audience", "survey.nobody").thrown();
    }
    diary.noteEverywhere(designed, "submitted", Map.of("invited", invited));
    return designed.number();
  }
}
