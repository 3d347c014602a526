package org.sharaka.agreements;

import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Changes an agreement together with the cover of its case and what is told of it there. */
@Component
class AgreementFile {

  private final Agreements agreements;
  private final CaseFiles files;
  private final Timeline timeline;
  private final WorkingCalendar calendar;

  AgreementFile(Agreements agreements, CaseFiles files, Timeline timeline, WorkingCalendar calendar) {
    this.agreements = agreements;
    this.files = files;
    this.timeline = timeline;
    this.calendar = calendar;
  }

  /** @param event named in the bundles under {@code timeline.agreement.<event>} */
  Agreement change(CaseNumber number, Consumer<Agreement> step, String event, Map<String, ?> facts) {
    Agreement agreement = agreements.get(number);
    step.accept(agreement);
    agreement.moved(calendar.today());
    agreements.save(agreement);
    if (agreement.status().isOver()) {
      files.close(number, agreement.status().name());
    } else {
      files.moveTo(number, agreement.status().name());
    }
    timeline.note(number, "agreement." + event, facts);
    return agreement;
  }
}
