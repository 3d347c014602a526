package org.sharaka.memberships;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant answers what the secretariat asked, with the papers that were missing. */
@Service
@Transactional
public class AnswerQuestion {

  private static final int LONGEST = 4000;

  private final OwnPage own;
  private final MemberFile file;
  private final UploadDocument uploads;
  private final ApplicationEventPublisher events;

  AnswerQuestion(OwnPage own, MemberFile file, UploadDocument uploads, ApplicationEventPublisher events) {
    this.own = own;
    this.file = file;
    this.uploads = uploads;
    this.events = events;
  }

  public void handle(String token, String answer, List<Attachment> papers) {
    Applications.Filed filed = own.confirmed(token);
    check(answer, papers);
    file.change(filed.number(), membership -> {
      membership.answered(answer.strip());
      papers.forEach(paper -> membership.received(paper.kind()));
    }, "answered", Map.of());
    papers.forEach(paper -> uploads.upload(ConfirmApplication.upload(filed.number(), filed.content(), paper)));
    events.publishEvent(new ApplicantSpoke(filed.number(), ApplicantSpoke.Word.ANSWERED));
  }

  private void check(String answer, List<Attachment> papers) {
    List<Refusal> refusals = new ArrayList<>();
    OwnPage.text(answer, "answer", LONGEST).ifPresent(refusals::add);
    papers.forEach(paper -> uploads.objection(paper.fileName(), paper.size(), paper.content())
        .ifPresent(objection -> refusals.add(Refusal.at(paper.kind().field(), objection.code(), objection.facts()))));
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
