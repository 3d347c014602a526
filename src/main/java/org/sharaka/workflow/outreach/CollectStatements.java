package org.sharaka.workflow.outreach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.SessionFindings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.projects.outreach.CompileFeedback;
import org.sharaka.projects.outreach.Statement;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.contacts.ContactStatements;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.results.OpenAnswers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings what was said in all four channels into one list. Written answers that name several things are taken apart. */
@Component
@Transactional
class CollectStatements {

  private static final Set<PointKind> SAID = EnumSet.of(PointKind.NEED, PointKind.CHALLENGE, PointKind.OPPORTUNITY, PointKind.RECOMMENDATION);

  private final ContactStatements conversations;
  private final SessionFindings sessions;
  private final Surveys surveys;
  private final OpenAnswers answers;
  private final CompileFeedback compile;

  CollectStatements(ContactStatements conversations, SessionFindings sessions, Surveys surveys, OpenAnswers answers, CompileFeedback compile) {
    this.conversations = conversations;
    this.sessions = sessions;
    this.surveys = surveys;
    this.answers = answers;
    this.compile = compile;
  }

  /** @return how many statements the project has now */
  int of(CaseNumber number) {
    List<Statement> all = new ArrayList<>(said(number));
    sessions.of(number).stream().filter(point -> SAID.contains(point.kind())).forEach(point -> all.add(
        new Statement(ContactChannel.WORKSHOP, "session-" + point.id(), point.sector() == null ? Sector.OTHER : point.sector(), point.text())));
    surveys.of(number).forEach(survey -> all.addAll(written(survey)));
    return compile.compile(number, all);
  }

  private List<Statement> said(CaseNumber number) {
    Map<Long, Integer> counters = new HashMap<>();
    try (Stream<ContactStatements.Said> stream = conversations.of(number)) {
      return stream.map(s -> new Statement(s.channel(), "contact-" + s.contactId() + "-" + counters.merge(s.contactId(), 1, Integer::sum), s.sector(), s.text()))
          .toList();
    }
  }

  private List<Statement> written(Survey survey) {
    List<Statement> statements = new ArrayList<>();
    answers.of(survey.number()).forEach(answer -> {
      List<String> parts = Arrays.stream(answer.words().split("[؛;\\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
      for (int i = 0; i < parts.size(); i++) {
        statements.add(new Statement(ContactChannel.EMAIL, "answer-" + answer.response() + "-" + answer.question() + "-" + i, answer.sector(), parts.get(i)));
      }
    });
    return statements;
  }
}
