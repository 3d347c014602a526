package org.sharaka.dialogues.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.dialogues.ReadRequest;
import org.sharaka.dialogues.RequestChannel;
import org.sharaka.dialogues.SubmitRequest;
import org.sharaka.kernel.NotFound;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a form off. An account's becomes a request at once; a guest proves the address first; what looks like the work of a
 * program waits for the secretariat, and nothing starts. Sent again, it has the same effect.
 */
@Service
@Transactional
public class SendDraft {

  private final Drafts drafts;
  private final Attachments attachments;
  private final Suspicion suspicion;
  private final ReadRequest reader;
  private final SubmitRequest submit;
  private final Outbox outbox;
  private final Clock clock;
  private final String baseUrl;

  SendDraft(Drafts drafts, Attachments attachments, Suspicion suspicion, ReadRequest reader, SubmitRequest submit, Outbox outbox, Clock clock,
      @Value("${sharaka.base-url}") String baseUrl) {
    this.drafts = drafts;
    this.attachments = attachments;
    this.suspicion = suspicion;
    this.reader = reader;
    this.submit = submit;
    this.outbox = outbox;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  /**
   * @param trap what stands in the field that nobody sees
   * @throws org.sharaka.kernel.Refused with everything that is wrong, each at its field
   */
  public void of(Draft begun, ReadRequest.Sender sender, String trap) {
    Draft draft = drafts.lock(begun.id());
    if (draft.isOpen()) {
      reader.read(draft.form(), sender);
      Optional<String> suspicious = suspicion.of(draft, trap);
      if (suspicious.isPresent()) {
        drafts.move(draft.id(), DraftState.QUARANTINED, null, suspicious.get());
      } else if (sender.account() == null) {
        askToConfirm(draft);
      } else {
        become(draft, sender);
      }
    }
  }

  /** Whoever opens the link from the mail and confirms has the address. @return the draft, by now a request */
  public Draft confirm(String token) {
    Draft draft = drafts.byConfirmation(token).map(found -> drafts.lock(found.id())).orElseThrow(() -> new NotFound("confirmation"));
    if (draft.state() == DraftState.UNCONFIRMED) {
      become(draft, ReadRequest.Sender.guest(draft.language()));
    }
    return drafts.lock(draft.id());
  }

  @Transactional(readOnly = true)
  public Draft unconfirmed(String token) {
    return drafts.byConfirmation(token).orElseThrow(() -> new NotFound("confirmation"));
  }

  /** Lets a form go on that had been held back. */
  void release(Draft draft) {
    if (draft.account() == null) {
      askToConfirm(draft);
    } else {
      become(draft, ReadRequest.Sender.office(draft.account(), draft.language()));
    }
  }

  private void askToConfirm(Draft draft) {
    String token = drafts.secret();
    drafts.move(draft.id(), DraftState.UNCONFIRMED, token, null);
    String link = baseUrl + "/requests/confirm/" + token + "?lang=" + draft.language().tag();
    Recipient guest = new Recipient(null, draft.form().text("email").strip(), draft.form().text("representative").strip(), draft.language(), Map.of("link", link));
    outbox.queue(Mailing.of("request-confirm-" + draft.id(), null, "request.confirm", Map.of("title", draft.form().text("titleAr").strip(),
        "sent", clock.instant().toEpochMilli()), List.of(guest)));
  }

  private void become(Draft draft, ReadRequest.Sender sender) {
    SubmitRequest.Receipt receipt = submit.submit(new SubmitRequest.Submission(draft.submissionId(), RequestChannel.PORTAL, draft.form(), sender));
    attachments.handOver(draft, receipt.number());
    drafts.became(draft.id(), receipt.number());
  }
}
