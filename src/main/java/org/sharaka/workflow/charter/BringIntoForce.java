package org.sharaka.workflow.charter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.dialogues.EnactCharter;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.PublishGuide;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the adopted charter and hands it to the dialogues, whose new requests are held against it. */
@Component
@Transactional
class BringIntoForce {

  private final Guides guides;
  private final PublishGuide publish;
  private final EnactCharter enact;

  BringIntoForce(Guides guides, PublishGuide publish, EnactCharter enact) {
    this.guides = guides;
    this.publish = publish;
    this.enact = enact;
  }

  Guide of(CaseNumber number) {
    publish.of(number);
    Guide guide = guides.get(number);
    GuideVersion adopted = guide.adopted().orElseThrow();
    List<EnactCharter.Clause> clauses = guides.text(adopted.id()).clauses().map(BringIntoForce::clause).toList();
    enact.with(adopted.label(), adopted.adoption().effectiveOn(), clauses);
    return guide;
  }

  private static EnactCharter.Clause clause(GuideText.Clause clause) {
    LocalizedText statement = clause.statement().text();
    LocalizedText guidance = clause.guidance().text();
    return new EnactCharter.Clause(clause.id(), clause.title().text(), guidance == null ? statement
        : new LocalizedText(joined(statement.ar(), guidance.ar()), joined(statement.en(), guidance.en())));
  }

  private static String joined(String... paragraphs) {
    return Stream.of(paragraphs).collect(Collectors.joining("\n"));
  }
}
