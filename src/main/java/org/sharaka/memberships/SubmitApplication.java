package org.sharaka.memberships;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an application from the public form and asks by mail to confirm the address; before that nothing begins. The same
 * form sent twice is one application, and nobody's mailbox is filled by others.
 */
@Service
@Transactional
public class SubmitApplication {

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final int MOST_A_DAY = 3;
  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private final Applications applications;
  private final ApplicationRules rules;
  private final UploadDocument uploads;
  private final MembershipMail mail;
  private final Clock clock;

  /**
   * @param submissionId made by the form, so that the same form is known again
   * @param charter      they accept the charter of partnership
   * @param consent      they agreed to the notice on the use of their data
   */
  public record Submission(String submissionId, Application application, List<Attachment> attachments, boolean charter, boolean consent) {}

  SubmitApplication(Applications applications, ApplicationRules rules, UploadDocument uploads, MembershipMail mail, Clock clock) {
    this.applications = applications;
    this.rules = rules;
    this.uploads = uploads;
    this.mail = mail;
    this.clock = clock;
  }

  public void handle(Submission wanted) {
    if (wanted.submissionId() == null || !wanted.submissionId().matches("[A-Za-z0-9-]{20,64}")) {
      throw Refusal.of("membership.form").thrown();
    }
    check(wanted);
    applications.discardUnconfirmed();
    if (applications.waitingFor(wanted.application().representative().email(), clock.instant().minus(A_DAY)) >= MOST_A_DAY) {
      throw Refusal.at("representativeEmail", "membership.enoughMail").thrown();
    }
    applications.add(wanted.submissionId(), wanted.application(), wanted.attachments()).ifPresent(mail::confirm);
  }

  private void check(Submission wanted) {
    List<Refusal> refusals = new ArrayList<>(rules.objections(wanted.application()));
    for (Attachment attachment : wanted.attachments()) {
      uploads.objection(attachment.fileName(), attachment.size(), attachment.content())
          .ifPresent(objection -> refusals.add(Refusal.at(attachment.kind().field(), objection.code(), objection.facts())));
    }
    if (wanted.attachments().stream().mapToLong(Attachment::size).sum() > MOST_BYTES) {
      refusals.add(Refusal.at(AttachmentKind.BOARD.field(), "membership.files", Map.of("megabytes", MOST_BYTES / 1024 / 1024)));
    }
    if (!wanted.charter()) {
      refusals.add(Refusal.at("charter", "membership.charter"));
    }
    if (!wanted.consent()) {
      refusals.add(Refusal.at("consent", "membership.consent"));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
