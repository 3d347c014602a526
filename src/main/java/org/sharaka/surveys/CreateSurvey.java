package org.sharaka.surveys;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of a survey that is ready for approval. */
@Service
@Transactional
public class CreateSurvey {

  private final CaseFiles files;
  private final Surveys surveys;
  private final Invitations invitations;
  private final Tokens tokens;
  private final Diary diary;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;

  /**
   * A survey that is designed already.
   *
   * @param project the project it belongs to, or {@code null}
   * @param people  those who are asked, where the audience is a list of names; who does not wish to be contacted is left out
   */
  public record Request(CaseNumber project, LocalizedText title, long questionnaire, Survey.Design design, List<Person> people) {}

  CreateSurvey(CaseFiles files, Surveys surveys, Invitations invitations, Tokens tokens, Diary diary, CurrentActor actor, ApplicationEventPublisher events) {
    this.files = files;
    this.surveys = surveys;
    this.invitations = invitations;
    this.tokens = tokens;
    this.diary = diary;
    this.actor = actor;
    this.events = events;
  }

  /** @return the survey's number; its approval is asked for in the same transaction */
  public CaseNumber execute(Request request) {
    boolean listed = request.design().audience().kind() == Audience.Kind.LISTED;
    List<Person> people = listed ? invitations.contactable(request.people()) : invitations.found(request.design().audience(), request.project());
    if (people.isEmpty()) {
      throw Refusal.at("audience", "survey.nobody").thrown();
    }
    Survey survey = open(request.project(), request.title(), request.questionnaire(), request.design(), Survey.Status.APPROVAL);
    if (listed) {
      invitations.add(survey, people);
    }
    diary.noteEverywhere(survey, "submitted", Map.of("invited", people.size()));
    events.publishEvent(new SurveySubmitted(survey.number()));
    return survey.number();
  }

  Survey open(CaseNumber project, LocalizedText title, long questionnaire, Survey.Design design, Survey.Status status) {
    if (project != null && files.find(project).isEmpty()) {
      throw Refusal.at("project", "survey.project", Map.of("project", project.value())).thrown();
    }
    CaseNumber number = files.open(CaseType.SURVEY, title, status.name(), project);
    surveys.add(new Survey(number, project, title, questionnaire, status, design, new Survey.People(actor.name(), null), tokens.newSecret(),
        Survey.Field.NONE, Survey.Outcome.NONE, 0));
    return surveys.get(number);
  }
}
