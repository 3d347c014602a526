package org.sharaka.surveys;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.surveys.questionnaire.Answers;
import org.sharaka.surveys.questionnaire.Interview;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.Questionnaire;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.sharaka.surveys.questionnaire.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What someone can do with their personal link: look, save a page, hand in, change answers until the survey closes, or
 * decline. One link is one response, whatever is clicked twice or at the same time.
 *
 * <p>Of an anonymous survey, a response is tied to its invitation only until it is handed in or the survey is finished.
 * From then on nothing leads from one to the other: the response has a random number, its times are rounded to the hour,
 * its sector is kept only where several of that sector were asked, and the invitation just says that it was used.
 */
@Service
@Transactional
public class AnswerSurvey {

  private static final String WEB = "WEB";

  private final JdbcClient db;
  private final Surveys surveys;
  private final Questionnaires questionnaires;
  private final Responses responses;
  private final Participation participation;
  private final Tokens tokens;
  private final WorkingCalendar calendar;
  private final Clock clock;

  private record Invitation(long id, CaseNumber survey, long person, String sector, Disposition disposition) {}

  /**
   * What became of a page that was sent in.
   *
   * @param problems what was not taken; everything else is saved
   */
  public record Saved(Respondent respondent, List<Interview.Problem> problems) {}

  AnswerSurvey(JdbcClient db, Surveys surveys, Questionnaires questionnaires, Responses responses, Participation participation, Tokens tokens,
      WorkingCalendar calendar, Clock clock) {
    this.db = db;
    this.surveys = surveys;
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.participation = participation;
    this.tokens = tokens;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Respondent> find(String token) {
    return invitation(token, "").map(this::respondent);
  }

  /**
   * Saves what was filled in on a page. Blank fields take an earlier answer back, unless it is required.
   *
   * @param typed by question name
   */
  public Saved save(String token, int page, Map<String, List<String>> typed) {
    Invitation invitation = locked(token);
    Respondent before = answering(invitation);
    Questionnaire questionnaire = before.interview().questionnaire();
    List<Interview.Problem> problems = new ArrayList<>();
    Answers answers = before.interview().answers();
    for (Question question : questionnaire.answerable()) {
      if (typed.containsKey(question.name())) {
        answers = taken(questionnaire, question, typed.get(question.name()), answers, problems);
      }
    }
    write(invitation, before, new Interview(questionnaire, answers, calendar.today()), page, before.handedIn());
    return new Saved(respondent(invitation(token, "").orElseThrow()), problems);
  }

  /** Hands the answers in. @return what is still missing; nothing was handed in unless this is empty */
  public List<Interview.Problem> submit(String token) {
    Invitation invitation = locked(token);
    Respondent before = respondent(invitation);
    if (before.state() == Respondent.State.SEALED) {
      return List.of();
    }
    requireOpen(before);
    List<Interview.Problem> problems = before.interview().problems();
    if (problems.isEmpty()) {
      write(invitation, before, before.interview(), before.page(), true);
      if (!before.survey().design().anonymous()) {
        CaseNumber about = before.survey().project() == null ? before.survey().number() : before.survey().project();
        participation.record(about, List.of(invitation.person()), ContactChannel.EMAIL);
      }
    }
    return problems;
  }

  /** Declines, and takes back what was saved but not handed in. */
  public void optOut(String token) {
    Invitation invitation = locked(token);
    Respondent before = respondent(invitation);
    if (before.state() == Respondent.State.OPTED_OUT) {
      return;
    }
    requireOpen(before);
    responses.ofInvitation(invitation.id()).ifPresent(head -> responses.delete(List.of(head.id())));
    move(invitation, Disposition.OPTED_OUT, clock.instant());
  }

  private Answers taken(Questionnaire questionnaire, Question question, List<String> typed, Answers answers, List<Interview.Problem> problems) {
    Reading reading = Reading.of(question, typed);
    if (!reading.isAccepted()) {
      problems.add(new Interview.Problem(question, reading.refusal(), null, reading.facts()));
      return answers;
    }
    Answers changed = answers.with(question, reading.values());
    Optional<Interview.Problem> problem = new Interview(questionnaire, changed, calendar.today()).problem(question);
    problem.ifPresent(problems::add);
    return problem.isPresent() ? answers : changed;
  }

  private void write(Invitation invitation, Respondent before, Interview interview, int page, boolean handedIn) {
    Survey survey = before.survey();
    boolean sealed = handedIn && survey.design().anonymous();
    Instant now = survey.design().anonymous() ? clock.instant().truncatedTo(ChronoUnit.HOURS) : clock.instant();
    Disposition disposition = handedIn ? survey.design().rule().of(interview.share(), interview.hasAllRequired()) : Disposition.STARTED;
    Optional<Responses.Head> earlier = responses.ofInvitation(invitation.id());
    Responses.Head head = new Responses.Head(earlier.map(Responses.Head::id).orElseGet(tokens::newResponseId), survey.number(),
        sealed ? null : (Long) invitation.id(), sector(survey, invitation), disposition, WEB, interview.share(), interview.hasAllRequired(), page,
        Timestamp.from(now), handedIn ? Timestamp.from(now) : null);
    if (earlier.isPresent()) {
      responses.update(List.of(head));
    } else {
      responses.insert(List.of(head));
    }
    responses.replace(Map.of(head, interview));
    move(invitation, disposition, now);
  }

  private String sector(Survey survey, Invitation invitation) {
    if (!survey.design().anonymous()) {
      return invitation.sector();
    }
    int asked = db.sql("select count(*) from invitation where survey_number = ? and sector = ?").params(survey.number().value(), invitation.sector())
        .query(Integer.class).single();
    return asked >= survey.design().smallestCell() ? invitation.sector() : null;
  }

  private void move(Invitation invitation, Disposition disposition, Instant now) {
    db.sql("update invitation set disposition = ?, mode = ?, changed_at = ? where id = ?").params(disposition.name(), WEB, Timestamp.from(now), invitation.id())
        .update();
  }

  private Respondent answering(Invitation invitation) {
    Respondent respondent = respondent(invitation);
    requireOpen(respondent);
    return respondent;
  }

  private static void requireOpen(Respondent respondent) {
    if (!respondent.mayAnswer()) {
      throw Refusal.of("survey.link." + respondent.state()).thrown();
    }
  }

  private Respondent respondent(Invitation invitation) {
    Survey survey = surveys.get(invitation.survey());
    Questionnaire questionnaire = questionnaires.get(survey.questionnaire());
    Optional<Responses.Head> head = responses.ofInvitation(invitation.id());
    Answers answers = head.map(known -> responses.answers(known.id(), questionnaire)).orElse(Answers.NONE);
    boolean handedIn = head.isPresent() ? head.get().submittedAt() != null : Disposition.USABLE.contains(invitation.disposition());
    return new Respondent(invitation.id(), survey, state(survey, invitation, head.isPresent()), new Interview(questionnaire, answers, calendar.today()),
        head.map(Responses.Head::page).orElse(1), handedIn);
  }

  private Respondent.State state(Survey survey, Invitation invitation, boolean hasResponse) {
    boolean used = Disposition.USABLE.contains(invitation.disposition()) || invitation.disposition() == Disposition.BREAK_OFF;
    if (invitation.disposition() == Disposition.OPTED_OUT) {
      return Respondent.State.OPTED_OUT;
    }
    if (survey.design().anonymous() && used && !hasResponse) {
      return Respondent.State.SEALED;
    }
    if (survey.isAnswerableAt(clock.instant())) {
      return Respondent.State.OPEN;
    }
    return survey.field().openedAt() == null && !survey.status().isOver() ? Respondent.State.NOT_YET : Respondent.State.CLOSED;
  }

  private Invitation locked(String token) {
    return invitation(token, " for update").orElseThrow(() -> new NotFound("link"));
  }

  private Optional<Invitation> invitation(String token, String lock) {
    return !Tokens.looksLike(token) ? Optional.empty()
        : db.sql("select id, survey_number, person_id, sector, disposition from invitation where token_hash = ?" + lock).param(tokens.hash(token))
            .query((row, n) -> new Invitation(row.getLong("id"), new CaseNumber(row.getString("survey_number")), row.getLong("person_id"),
                row.getString("sector"), Disposition.valueOf(row.getString("disposition")))).optional();
  }
}
