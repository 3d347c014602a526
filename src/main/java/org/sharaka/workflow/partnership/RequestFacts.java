package org.sharaka.workflow.partnership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.dialogues.Application;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Questions;
import org.sharaka.dialogues.RequestParties;
import org.sharaka.dialogues.Requests;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** What most forms about a request begin with. */
@Component
public class RequestFacts {

  private final Requests requests;
  private final Applications applications;
  private final RequestParties parties;
  private final Questions questions;
  private final Dates dates;
  private final Sentences sentences;

  RequestFacts(Requests requests, Applications applications, RequestParties parties, Questions questions, Dates dates, Sentences sentences) {
    this.requests = requests;
    this.applications = applications;
    this.parties = parties;
    this.questions = questions;
    this.dates = dates;
    this.sentences = sentences;
  }

  /** @return values under {@code title}, {@code number}, {@code facts} and {@code page}, to which the caller adds its own */
  public Map<String, Object> of(CaseNumber number) {
    DialogueRequest request = requests.get(number);
    return new HashMap<>(Map.of("title", request.title(), "number", number.value(), "facts", facts(request), "page", "/desk/requests/" + number));
  }

  private List<LocalizedText> facts(DialogueRequest request) {
    Application asked = applications.get(request.number());
    List<LocalizedText> facts = new ArrayList<>();
    facts.add(fact("applicant", Map.of("who", applicant(request, asked), "day", sentences.day(dates.day(request.identity().submittedAt())))));
    facts.add(fact("problem", Map.of("text", asked.issue().problem())));
    facts.add(fact("outcome", Map.of("text", asked.ask().outcome())));
    if (asked.ask().urgency() != null) {
      facts.add(fact("urgency", Map.of("text", asked.ask().urgency())));
    }
    if (asked.declarations().conflict() != null) {
      facts.add(fact("conflict", Map.of("text", asked.declarations().conflict())));
    }
    questions.of(request.number()).stream().filter(question -> question.answer() != null)
        .forEach(question -> facts.add(fact("answer", Map.of("question", question.question(), "answer", question.answer()))));
    return facts;
  }

  private LocalizedText applicant(DialogueRequest request, Application asked) {
    Long organisation = request.identity().organisation();
    return organisation == null ? LocalizedText.same(asked.applicant().name()) : parties.all(Set.of(organisation)).get(0).name();
  }

  private LocalizedText fact(String what, Map<String, ?> values) {
    return sentences.both("requestForm.fact." + what, values);
  }
}
