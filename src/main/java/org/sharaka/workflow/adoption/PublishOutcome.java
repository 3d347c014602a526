package org.sharaka.workflow.adoption;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.gatherings.SendCorrigendum;
import org.sharaka.guidelines.AdoptionFile;
import org.sharaka.guidelines.AdoptionFiles;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.PublishGuide;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ConcludePhase;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.TellParticipants;
import org.sharaka.workflow.papers.GuidePapers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes public what became of the text, adopted or not, and writes to everyone who took part. */
@Component
@Transactional
class PublishOutcome {

  private final PublishGuide publishGuide;
  private final GuidePapers papers;
  private final SendCorrigendum corrigendum;
  private final Guides guides;
  private final AdoptionFiles files;
  private final Timeline timeline;
  private final TellParticipants tell;
  private final ConcludePhase conclude;
  private final ProjectBoard board;
  private final Sentences sentences;
  private final String address;

  PublishOutcome(PublishGuide publishGuide, GuidePapers papers, SendCorrigendum corrigendum, Guides guides, AdoptionFiles files, Timeline timeline,
      TellParticipants tell, ConcludePhase conclude, ProjectBoard board, Sentences sentences, @Value("${sharaka.base-url}") String address) {
    this.publishGuide = publishGuide;
    this.papers = papers;
    this.corrigendum = corrigendum;
    this.guides = guides;
    this.files = files;
    this.timeline = timeline;
    this.tell = tell;
    this.conclude = conclude;
    this.board = board;
    this.sentences = sentences;
    this.address = address;
  }

  /** @param amended the text differs from what people were trained on; they are told */
  void publish(CaseNumber number, CaseNumber guide, boolean amended) {
    publishGuide.of(guide);
    papers.adopted(number);
    if (amended) {
      corrigendum.send(number, sentences.both("adoption.corrigendum", Map.of()));
    }
  }

  void notAdopted(CaseNumber number, CaseNumber guide) {
    timeline.publish(number, "adoption.notAdopted", Map.of("reason", reason(guide)));
    conclude.conclude(number, PhaseKey.ADOPTION);
  }

  void tellEveryone(CaseNumber number) {
    CaseNumber guide = guides.ofProject(number).orElseThrow().number();
    LocalizedText title = board.get(number).title();
    if (guides.get(guide).adopted().isPresent()) {
      tell.tell(number, "outcome", "outcomeAdopted", Map.of("title", title, "link", address + "/projects/" + number + "/guide"));
    } else {
      tell.tell(number, "outcome", "outcomeNotAdopted", Map.of("title", title, "reason", reason(guide), "link", address + "/projects/" + number));
    }
  }

  private LocalizedText reason(CaseNumber guide) {
    return files.latest(guide).flatMap(AdoptionFile::decision).orElseThrow().reason().text();
  }
}
