package org.sharaka.memberships;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.SearchText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant's address is theirs: the application gets its number and its process begins. Confirming twice changes nothing. */
@Service
@Transactional
public class ConfirmApplication {

  private static final int KEY = 400;

  private final Applications applications;
  private final Memberships memberships;
  private final CaseFiles files;
  private final Timeline timeline;
  private final UploadDocument uploads;
  private final ApplicationEventPublisher events;

  ConfirmApplication(Applications applications, Memberships memberships, CaseFiles files, Timeline timeline, UploadDocument uploads,
      ApplicationEventPublisher events) {
    this.applications = applications;
    this.memberships = memberships;
    this.files = files;
    this.timeline = timeline;
    this.uploads = uploads;
    this.events = events;
  }

  public CaseNumber handle(String token) {
    applications.behind(token).orElseThrow(() -> new NotFound("application"));
    Applications.Filed filed = applications.lock(token);
    return filed.number() != null ? filed.number() : begin(filed);
  }

  private CaseNumber begin(Applications.Filed filed) {
    Application said = filed.content();
    List<Attachment> papers = applications.attachments(filed.id());
    CaseNumber number = files.open(CaseType.MEMBERSHIP, said.name(), MembershipStatus.VERIFICATION.name(), null);
    Membership membership = new Membership(new Membership.State(number, filed.id(), MembershipStatus.VERIFICATION, said.wish(),
        said.wish() == MembershipKind.ISSUE_MEMBER ? said.issue() : null, null, null, said.registrationKey(), nameKey(said), said.publishName(), false, false, null,
        Membership.Talk.NONE, Membership.Ruling.NONE, null, Membership.Care.from(null, null), 0));
    papers.forEach(paper -> membership.received(paper.kind()));
    memberships.add(membership);
    papers.forEach(paper -> uploads.upload(upload(number, said, paper)));
    applications.confirmed(filed.id(), number);
    timeline.note(number, "membership.applied", Map.of("name", said.name(), "kind", said.wish().name()));
    events.publishEvent(new MembershipApplied(number));
    return number;
  }

  static UploadDocument.Upload upload(CaseNumber number, Application said, Attachment paper) {
    return new UploadDocument.Upload(number, DocumentKind.OTHER, paper.kind().title().ar(), paper.kind().title().en(), said.language(), paper.fileName(), paper.size(),
        paper.content());
  }

  private static String nameKey(Application said) {
    String key = SearchText.fold(said.nameAr());
    return key.substring(0, Math.min(key.length(), KEY));
  }
}
