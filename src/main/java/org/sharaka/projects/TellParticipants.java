package org.sharaka.projects;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to everyone who took part in a project through any channel. The same occasion is told once. */
@Service
@Transactional
public class TellParticipants {

  private final Participation participation;
  private final Outbox outbox;

  TellParticipants(Participation participation, Outbox outbox) {
    this.participation = participation;
    this.outbox = outbox;
  }

  /**
   * @param occasion names it within the project
   * @param template as in the message bundles under {@code mail.}
   */
  public void tell(CaseNumber number, String occasion, String template, Map<String, ?> facts) {
    List<Recipient> recipients = participation.people(number).stream().map(Recipient::of).toList();
    if (!recipients.isEmpty()) {
      outbox.queue(Mailing.of(number + "/" + occasion, number, template, facts, recipients));
    }
  }
}
