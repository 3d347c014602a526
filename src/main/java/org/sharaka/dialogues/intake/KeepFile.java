package org.sharaka.dialogues.intake;

import java.util.List;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Requests;
import org.sharaka.documents.DocumentSecrecy;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a file that the office adds to a request. What came on paper, by telephone or by mail is looked through for personal
 * data of others like what comes with the form on the portal: as long as the request was not accepted, whoever adds it.
 */
@Service
@Transactional
public class KeepFile {

  private final Requests requests;
  private final UploadDocument uploads;
  private final DocumentSecrecy secrecy;
  private final ApplicationEventPublisher events;

  KeepFile(Requests requests, UploadDocument uploads, DocumentSecrecy secrecy, ApplicationEventPublisher events) {
    this.requests = requests;
    this.uploads = uploads;
    this.secrecy = secrecy;
    this.events = events;
  }

  /** @param byReviewer whoever adds it looks such files through themselves */
  public StoredDocument keep(UploadDocument.Upload upload, boolean byReviewer) {
    StoredDocument kept = uploads.upload(upload);
    if (!byReviewer && cameWith(upload.caseNumber())) {
      secrecy.restrict(List.of(kept.id()));
      events.publishEvent(new AttachmentsReceived(upload.caseNumber()));
    }
    return kept;
  }

  private boolean cameWith(CaseNumber number) {
    DialogueRequest request = requests.get(number);
    return request.identity().channel().isEnteredByTheOffice() && !request.isPublic();
  }
}
