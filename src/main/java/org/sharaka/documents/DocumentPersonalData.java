package org.sharaka.documents;

import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles and names of files may name someone. The files themselves are records and stay as they were signed or sent. */
@Component
@Transactional
class DocumentPersonalData implements PersonalData {

  private final PersonalTexts texts;

  DocumentPersonalData(PersonalTexts texts) {
    this.texts = texts;
  }

  @Override
  public String area() {
    return "documents";
  }

  @Override
  public Set<String> tables() {
    return Set.of("document_title", "document");
  }

  @Override
  public int forget(DataSubject subject) {
    return texts.clean(tables(), subject);
  }
}
