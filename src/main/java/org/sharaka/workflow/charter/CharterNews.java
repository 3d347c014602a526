package org.sharaka.workflow.charter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.TellContributors;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to those who commented on a revision of the charter what became of it. */
@Component
class CharterNews {

  private final TellContributors tell;
  private final Sentences sentences;
  private final String address;

  CharterNews(TellContributors tell, Sentences sentences, @Value("${sharaka.base-url}") String address) {
    this.tell = tell;
    this.sentences = sentences;
    this.address = address;
  }

  void tell(Guide guide, DelegateExecution execution, String template, Map<String, ?> facts) {
    Map<String, Object> all = new HashMap<>(facts);
    all.put("title", guide.title());
    tell.of(((Number) execution.getVariable(CharterRevision.ROUND)).longValue(), template, all, address + "/charter");
  }

  LocalizedText day(LocalDate day) {
    return sentences.day(day);
  }
}
