package org.sharaka.dialogues;

import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how a request goes on when nobody of the other side comes to the table. The applicant learns it with its reason, which is public. */
@Service
@Transactional
public class SettleWithoutCounterpart {

  private final Moves moves;
  private final DecideRequest decide;
  private final RequestMail mail;

  /** How it goes on. */
  public enum Way {
    OTHER_BODY,
    WITHOUT,
    WRITTEN,
    REDIRECT,
    CLOSE
  }

  /** @param redirectedTo where the request is sent on, which also needs clauses of the charter */
  public record Settlement(Way way, LocalizedText reason, Set<String> clauses, String redirectedTo) {}

  SettleWithoutCounterpart(Moves moves, DecideRequest decide, RequestMail mail) {
    this.moves = moves;
    this.decide = decide;
    this.mail = mail;
  }

  public void as(CaseNumber number, Settlement settlement) {
    if (settlement.way() == Way.REDIRECT) {
      decide.of(number, Decision.redirect(settlement.redirectedTo(), settlement.reason(), settlement.clauses()));
      return;
    }
    Map<String, ?> facts = Map.of("way", settlement.way().name(), "reason", settlement.reason());
    DialogueRequest request = moves.move(number, DialogueRequest::requireNobodyComes, "withoutCounterpart", facts);
    mail.toApplicant(request, "withoutCounterpart", request.status() + "-" + settlement.way(), facts);
  }
}
