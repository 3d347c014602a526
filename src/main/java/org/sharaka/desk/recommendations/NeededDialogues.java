package org.sharaka.desk.recommendations;

import java.util.List;
import java.util.Optional;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.OpenDialogueAbout;
import org.sharaka.dialogues.Requests;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.recommendations.Addressee;
import org.sharaka.recommendations.Recommendation;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The dialogues that a recommendation turned out to need: whether one was asked for, those there are, and a new one. */
@Component
class NeededDialogues {

  private static final int ENTRIES = 200;
  private static final String NEEDED = "recommendation.needsDialogue";

  private final Timeline timeline;
  private final Requests requests;
  private final CaseFiles files;
  private final OpenDialogueAbout open;

  NeededDialogues(Timeline timeline, Requests requests, CaseFiles files, OpenDialogueAbout open) {
    this.timeline = timeline;
    this.requests = requests;
    this.files = files;
    this.open = open;
  }

  void show(CaseNumber number, Model model) {
    List<DialogueRequest> dialogues = requests.about(number).stream().map(requests::get).toList();
    Optional<String> need = need(number);
    model.addAttribute("dialogues", dialogues);
    model.addAttribute("need", need.orElse(null));
    model.addAttribute("mayAsk", need.isPresent() && dialogues.stream().noneMatch(one -> one.status().isActive()));
  }

  Optional<CaseNumber> begin(Recommendation recommendation) {
    return need(recommendation.number()).map(reason -> open.of(new OpenDialogueAbout.Need(recommendation.number(), cameFrom(recommendation),
        files.find(recommendation.number()).orElseThrow().title(),
        recommendation.wording().text().ar(), reason, recommendation.addressees().stream().map(Addressee::organisationId).toList())));
  }

  private CaseNumber cameFrom(Recommendation recommendation) {
    return Optional.ofNullable(recommendation.source().number()).flatMap(files::find).filter(file -> file.type() == CaseType.REQUEST).map(CaseFile::number).orElse(null);
  }

  private Optional<String> need(CaseNumber number) {
    return timeline.newest(number, ENTRIES).stream().filter(entry -> entry.event().equals(NEEDED)).findFirst().map(entry -> String.valueOf(entry.facts().get("reason")));
  }
}
