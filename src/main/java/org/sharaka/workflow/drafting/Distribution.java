package org.sharaka.workflow.drafting;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.stakeholders.Participation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the draft to everyone who took part through any channel, and knows from the ledger how far it got. */
@Component
@Transactional
class Distribution {

  private static final String TEMPLATE = "draftDistributed";

  private final Participation participation;
  private final Outbox outbox;
  private final DeliveryLedger ledger;
  private final ProjectBoard board;
  private final Sentences sentences;
  private final String address;

  /** @param settled sent, or refused for good by the mail server of an address */
  record Delivery(int total, int sent, int settled) {

    int percent() {
      return total == 0 ? 0 : settled * 100 / total;
    }
  }

  Distribution(Participation participation, Outbox outbox, DeliveryLedger ledger, ProjectBoard board, Sentences sentences,
      @Value("${sharaka.base-url}") String address) {
    this.participation = participation;
    this.outbox = outbox;
    this.ledger = ledger;
    this.board = board;
    this.sentences = sentences;
    this.address = address;
  }

  /** @param round tells distributions of a phase that was gone through again from each other */
  long prepare(CaseNumber number, int round) {
    List<Recipient> everyone = participation.people(number).stream().map(Recipient::of).toList();
    return outbox.prepare(Mailing.of(number + "/draft-" + round, number, TEMPLATE,
        Map.of("title", board.get(number).title(), "link", address + "/projects/" + number), everyone));
  }

  Delivery delivery(CaseNumber number) {
    return ledger.of(number).stream().filter(line -> line.template().equals(TEMPLATE)).findFirst()
        .map(line -> new Delivery(line.total(), line.sent(), line.sent() + line.failed())).orElse(new Delivery(0, 0, 0));
  }

  LocalizedText participation(CaseNumber number) {
    Participation.Count count = participation.count(number);
    return sentences.both("drafting.participation", Map.of("heads", count.heads(), "institutions", count.institutions()));
  }
}
