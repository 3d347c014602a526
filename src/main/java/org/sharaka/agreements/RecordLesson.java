package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done better next time, of an agreement that ran out. */
@Service
@Transactional
public class RecordLesson {

  private final AgreementFile file;

  RecordLesson(AgreementFile file) {
    this.file = file;
  }

  public void handle(CaseNumber number, String lesson) {
    Typed.check(Typed.text(lesson, "lesson", Typed.LONG));
    file.change(number, agreement -> agreement.learned(lesson.strip()), "learned", Map.of());
  }
}
