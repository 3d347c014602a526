package org.sharaka.surveys;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down on the survey's timeline that somebody took its answers away. */
@Service
@Transactional
public class RecordExport {

  private final Surveys surveys;
  private final Diary diary;

  RecordExport(Surveys surveys, Diary diary) {
    this.surveys = surveys;
    this.diary = diary;
  }

  /** @param personal with the names and addresses of those who answered */
  public void of(CaseNumber number, String format, boolean personal) {
    diary.note(surveys.get(number), "exported", Map.of("format", format, "personal", String.valueOf(personal)));
  }
}
