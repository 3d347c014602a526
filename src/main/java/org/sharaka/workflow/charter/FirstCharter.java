package org.sharaka.workflow.charter;

import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.Charter;
import org.sharaka.dialogues.EnactCharter;
import org.sharaka.guidelines.FoundCharter;
import org.sharaka.guidelines.Guides;
import org.sharaka.platform.Seed;
import org.sharaka.platform.web.Sentences;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the charter an installation begins with a text that can be revised. */
@Component
@Order(40)
class FirstCharter implements Seed {

  private final Guides guides;
  private final Charter charter;
  private final FoundCharter found;
  private final EnactCharter enact;
  private final Sentences sentences;

  FirstCharter(Guides guides, Charter charter, FoundCharter found, EnactCharter enact, Sentences sentences) {
    this.guides = guides;
    this.charter = charter;
    this.found = found;
    this.enact = enact;
    this.sentences = sentences;
  }

  @Override
  public void plant() {
    if (guides.standing().isEmpty()) {
      Charter.Version first = charter.find(charter.version()).orElseThrow();
      List<FoundCharter.Principle> principles = charter.clauses().stream().map(clause -> new FoundCharter.Principle(clause.title(), clause.text())).toList();
      enact.know(first.label(), found.with(new FoundCharter.Charter(sentences.both("charter.title", Map.of()), first.label(), first.effectiveOn(),
          sentences.both("charter.principles", Map.of()), principles)));
    }
  }
}
