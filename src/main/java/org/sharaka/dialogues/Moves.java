package org.sharaka.dialogues;

import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Clocks;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves a request: its file, its cover, its clocks and its public timeline change together. */
@Component
class Moves {

  private final Requests requests;
  private final CaseFiles files;
  private final Clocks clocks;
  private final Timeline timeline;
  private final TransactionTemplate apart;

  Moves(Requests requests, CaseFiles files, Clocks clocks, Timeline timeline, PlatformTransactionManager transactions) {
    this.requests = requests;
    this.files = files;
    this.clocks = clocks;
    this.timeline = timeline;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** @param event what the public timeline says of it, below {@code request.} */
  DialogueRequest move(CaseNumber number, Consumer<DialogueRequest> step, String event, Map<String, ?> facts) {
    DialogueRequest request = change(number, step);
    timeline.publish(number, "request." + event, facts);
    return request;
  }

  DialogueRequest move(CaseNumber number, Consumer<DialogueRequest> step, String event) {
    return move(number, step, event, Map.of());
  }

  /** What partners send may come early, twice or too late: they are told, and the file keeps that it came. */
  DialogueRequest byPartner(CaseNumber number, Consumer<DialogueRequest> step, String event, Map<String, ?> facts) {
    try {
      return move(number, step, event, facts);
    } catch (Refused refused) {
      apart.executeWithoutResult(tx -> timeline.note(number, "request.untimely", Map.of("what", event)));
      throw refused;
    }
  }

  /** A change that only staff read of. */
  DialogueRequest quietly(CaseNumber number, Consumer<DialogueRequest> step, String event, Map<String, ?> facts) {
    DialogueRequest request = change(number, step);
    timeline.note(number, "request." + event, facts);
    return request;
  }

  private DialogueRequest change(CaseNumber number, Consumer<DialogueRequest> step) {
    DialogueRequest request = requests.lock(number);
    RequestStatus before = request.status();
    step.accept(request);
    requests.save(request);
    cover(request, before);
    return request;
  }

  private void cover(DialogueRequest request, RequestStatus before) {
    if (request.status().isOver()) {
      files.close(request.number(), request.status().name());
      clocks.stopAll(request.number());
    } else if (before.isOver()) {
      files.reopen(request.number(), request.status().name());
    } else if (request.status() != before) {
      files.moveTo(request.number(), request.status().name());
    }
  }
}
