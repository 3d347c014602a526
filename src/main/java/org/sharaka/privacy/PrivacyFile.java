package org.sharaka.privacy;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Changes a request together with the cover of its case and what is told of it there. */
@Component
class PrivacyFile {

  private final PrivacyRequests requests;
  private final CaseFiles files;
  private final Timeline timeline;

  PrivacyFile(PrivacyRequests requests, CaseFiles files, Timeline timeline) {
    this.requests = requests;
    this.files = files;
    this.timeline = timeline;
  }

  /** @param event named in the bundles under {@code timeline.privacy.<event>}; its facts name nobody */
  PrivacyRequest change(CaseNumber number, UnaryOperator<PrivacyRequest> step, String event, Map<String, ?> facts) {
    PrivacyRequest changed = step.apply(requests.get(number));
    requests.save(changed);
    files.moveTo(number, changed.status().name());
    timeline.note(number, "privacy." + event, facts);
    return requests.get(number);
  }
}
