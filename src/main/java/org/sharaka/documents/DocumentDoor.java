package org.sharaka.documents;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Who of the staff may open a document. What may hold personal data of others is for those who protect it and those who handle the case. */
@Component
public class DocumentDoor {

  private static final Set<String> PROTECTORS = Set.of("dpo", "secretariat");

  /** @param groups keys of the groups the reader is in */
  public boolean admits(StoredDocument document, Set<String> groups) {
    return document.visibility() != Visibility.RESTRICTED || groups.stream().anyMatch(PROTECTORS::contains);
  }
}
