package org.sharaka.workflow.lifecycle;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** An approved project gets its launch workshop and the case of its guide or charter. */
@Component
class OpenGuideAndWorkshop {

  Map<String, ?> open(CaseNumber number, String artefact) {
    return Map.of();
  }
}
