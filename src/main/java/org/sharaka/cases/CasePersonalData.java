package org.sharaka.cases;

import java.util.Set;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Covers and timelines may name someone; what happened stays, under the pseudonym. */
@Component
@Transactional
class CasePersonalData implements PersonalData {

  private final PersonalTexts texts;

  CasePersonalData(PersonalTexts texts) {
    this.texts = texts;
  }

  @Override
  public String area() {
    return "cases";
  }

  @Override
  public Set<String> tables() {
    return Set.of("case_file", "timeline_entry", "case_clock", "service_level");
  }

  @Override
  public int forget(DataSubject subject) {
    return texts.clean(tables(), subject);
  }
}
