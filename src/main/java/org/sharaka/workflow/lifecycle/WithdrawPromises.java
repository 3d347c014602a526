package org.sharaka.workflow.lifecycle;

import java.util.EnumSet;
import java.util.Set;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.gatherings.CancelGathering;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.surveys.CancelSurvey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Undoes what a cancelled project had promised: open surveys are closed, invitations recalled, the distributed draft withdrawn. */
@Component
@Transactional
class WithdrawPromises {

  private static final Set<CaseType> GATHERINGS = EnumSet.of(CaseType.SESSION, CaseType.EVENT, CaseType.TRAINING);

  private final CaseFiles files;
  private final CancelGathering cancelGathering;
  private final CancelSurvey cancelSurvey;
  private final Documents documents;
  private final ProjectBoard board;

  WithdrawPromises(CaseFiles files, CancelGathering cancelGathering, CancelSurvey cancelSurvey, Documents documents, ProjectBoard board) {
    this.files = files;
    this.cancelGathering = cancelGathering;
    this.cancelSurvey = cancelSurvey;
    this.documents = documents;
    this.board = board;
  }

  void surveys(CaseNumber number) {
    cancelSurvey.ofProject(number, board.get(number).reason());
  }

  void invitations(CaseNumber number) {
    files.within(number).stream().filter(file -> GATHERINGS.contains(file.type()) && !file.isClosed()).map(CaseFile::number)
        .forEach(gathering -> cancelGathering.cancel(gathering, reason(number)));
  }

  void draft(CaseNumber number) {
    documents.withdraw(documents.publishedIn(number).stream().map(StoredDocument::id).toList(), reason(number));
  }

  private LocalizedText reason(CaseNumber number) {
    return LocalizedText.same(board.get(number).reason());
  }
}
