package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record what was done so that the file can be checked again. */
@Service
@Transactional
public class CompleteAdoptionFile {

  private static final int NOTE = 1000;

  private final AdoptionFiles files;
  private final Timeline timeline;

  CompleteAdoptionFile(AdoptionFiles files, Timeline timeline) {
    this.files = files;
    this.timeline = timeline;
  }

  public void of(long id, String note) {
    AdoptionFile file = files.get(id);
    new TextRules().say(PlainText.of(note) == null, "note", "adoption.missing.completed").bounded("note", PlainText.of(note), NOTE).check();
    timeline.note(file.guide(), "guide.fileCompleted", Map.of("note", PlainText.of(note)));
  }
}
