package org.sharaka.portal.contributions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.cases.CaseType;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.guidelines.OwnComments;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PersonContributions;
import org.springframework.stereotype.Component;

/** Comments on texts; the answer to each once the answers to all were published. */
@Component
class Commented implements PersonContributions {

  private final OwnComments comments;
  private final Documents documents;
  private final Sentences sentences;

  Commented(OwnComments comments, Documents documents, Sentences sentences) {
    this.comments = comments;
    this.documents = documents;
    this.sentences = sentences;
  }

  @Override
  public List<Line> of(long person, Locale locale) {
    Map<CaseNumber, List<Instant>> answers = new HashMap<>();
    return comments.of(person).stream().map(line -> new Line(line.savedAt(), sentences.say("contribution.comment", Map.of(), locale), line.project(), line.title(),
        line.body() == null ? line.proposal() : line.body(),
        line.disposition() != null && isAnswered(line, answers.computeIfAbsent(line.project(), this::answers)) ? List.of(result(line, locale)) : List.of())).toList();
  }

  /** What was published before it was said answers an earlier round. */
  private static boolean isAnswered(OwnComments.Line line, List<Instant> answers) {
    return answers.stream().anyMatch(published -> !published.isBefore(line.savedAt()));
  }

  private List<Instant> answers(CaseNumber project) {
    return documents.publishedIn(project).stream().filter(document -> document.kind() == DocumentKind.FEEDBACK_RESPONSE).map(StoredDocument::publishedAt).toList();
  }

  private Result result(OwnComments.Line line, Locale locale) {
    Wording reason = line.disposition().reason();
    return new Result(reason.ar() == null ? sentences.say("contribution.comment.answered", Map.of(), locale) : new LocalizedText(reason.ar(), reason.en()).in(locale),
        sentences.say("guide.decision." + line.disposition().decision(), Map.of(), locale), "", page(line.project()));
  }

  private static String page(CaseNumber about) {
    return about.prefix().equals(CaseType.GUIDE.prefix()) ? "/charter/next" : "/projects/" + about;
  }
}
