package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how the office deals with a request: its area, how soon, with what discretion, and who looks after it. */
@Service
@Transactional
public class ClassifyRequest {

  private final Moves moves;
  private final IssueAreas areas;

  ClassifyRequest(Moves moves, IssueAreas areas) {
    this.moves = moves;
    this.areas = areas;
  }

  public void as(CaseNumber number, Handling handling) {
    TextRules rules = new TextRules();
    rules.say(areas.find(handling.area()).isEmpty(), "area", "request.noSuchChoice");
    rules.say(handling.priority() == null, "priority", "request.noSuchChoice");
    rules.check();
    moves.quietly(number, r -> r.classify(handling), "classified", Map.of("priority", handling.priority().name(), "sensitive", handling.sensitive()));
  }
}
