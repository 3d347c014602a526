package org.sharaka.workflow.charter;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.guidelines.AdoptionFile;
import org.sharaka.guidelines.AdoptionFiles;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Wording;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

@Component("tellCharterKept")
class TellCharterKept implements JavaDelegate {

  private final Guides guides;
  private final AdoptionFiles files;
  private final CharterNews news;

  TellCharterKept(Guides guides, AdoptionFiles files, CharterNews news) {
    this.guides = guides;
    this.files = files;
    this.news = news;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Guide guide = guides.get(CaseOf.number(execution));
    Wording reason = files.latest(guide.number()).flatMap(AdoptionFile::decision).orElseThrow().reason();
    news.tell(guide, execution, "charterKept", Map.of("version", guide.adopted().orElseThrow().label(), "reason", reason.text()));
  }
}
