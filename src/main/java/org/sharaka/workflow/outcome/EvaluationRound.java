package org.sharaka.workflow.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Requests;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.surveys.EvaluateDialogue;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.surveys.results.QuestionResult;
import org.sharaka.surveys.results.SmallCells;
import org.springframework.stereotype.Component;

/** How those who took part judge a dialogue: everyone of its sessions, and whoever acts for one of its parties. */
@Component
class EvaluationRound {

  private final Requests requests;
  private final PartiesOfDialogue parties;
  private final Participation participation;
  private final Mandates mandates;
  private final Register register;
  private final EvaluateDialogue evaluate;
  private final Surveys surveys;
  private final CompileResults results;
  private final Sentences sentences;

  EvaluationRound(Requests requests, PartiesOfDialogue parties, Participation participation, Mandates mandates, Register register, EvaluateDialogue evaluate,
      Surveys surveys, CompileResults results, Sentences sentences) {
    this.requests = requests;
    this.parties = parties;
    this.participation = participation;
    this.mandates = mandates;
    this.register = register;
    this.evaluate = evaluate;
    this.surveys = surveys;
    this.results = results;
    this.sentences = sentences;
  }

  Optional<CaseNumber> begin(CaseNumber number) {
    DialogueRequest request = requests.get(number);
    return evaluate.execute(new EvaluateDialogue.Occasion(number, sentences.both("outcome.evaluation.title", Map.of("title", request.title())),
        sentences.both("outcome.evaluation.purpose", Map.of("title", request.title())), asked(number)));
  }

  private List<Person> asked(CaseNumber number) {
    Map<Long, Person> people = new LinkedHashMap<>();
    Stream.concat(participation.people(number).stream(), coordinators(number)).forEach(person -> people.putIfAbsent(person.id(), person));
    return List.copyOf(people.values());
  }

  private Stream<Person> coordinators(CaseNumber number) {
    return parties.of(number).stream().flatMap(organisation -> mandates.holders(organisation).stream()).flatMap(held -> register.person(held.personId()).stream());
  }

  /** What it came to, for those who close the request: that nobody answered too, but nothing that too few did. */
  List<LocalizedText> lines(CaseNumber number) {
    List<LocalizedText> lines = new ArrayList<>();
    surveys.of(number).stream().filter(EvaluationRound::isOver).findFirst().ifPresent(survey -> {
      lines.add(sentences.both("outcome.evaluation.answered", Map.of("n", results.rates(survey.number()).usable())));
      SmallCells.hidden(results.execute(survey.number()), survey.design().smallestCell()).questions().stream()
          .filter(QuestionResult.OnScale.class::isInstance).map(QuestionResult.OnScale.class::cast).filter(result -> result.overall().mean() != null)
          .forEach(result -> lines.add(sentences.both("outcome.evaluation.line", Map.of("question", result.question().label(), "mean", result.overall().mean()))));
    });
    return lines;
  }

  private static boolean isOver(Survey survey) {
    return survey.status() == Survey.Status.PUBLISHED || survey.outcome().verdict() == Survey.Verdict.ABANDON;
  }
}
