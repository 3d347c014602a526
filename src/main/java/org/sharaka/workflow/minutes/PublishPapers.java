package org.sharaka.workflow.minutes;

import java.util.List;
import java.util.Objects;
import org.sharaka.documents.Documents;
import org.sharaka.documents.Visibility;
import org.sharaka.gatherings.PublishedMinutes;
import org.sharaka.gatherings.SessionPaper;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Lets everyone open the files of the papers that stand in published minutes. */
@Component
class PublishPapers {

  private final PublishedMinutes minutes;
  private final Documents documents;

  PublishPapers(PublishedMinutes minutes, Documents documents) {
    this.minutes = minutes;
    this.documents = documents;
  }

  void of(CaseNumber session) {
    List<Long> files = minutes.find(session).stream().flatMap(sheet -> sheet.papers().stream()).map(SessionPaper::document).filter(Objects::nonNull)
        .filter(id -> documents.find(id).filter(file -> !file.isWithdrawn() && file.visibility() == Visibility.STAFF).isPresent()).distinct().toList();
    documents.publish(files);
  }
}
