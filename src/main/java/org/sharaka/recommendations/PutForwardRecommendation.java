package org.sharaka.recommendations;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts down a recommendation that comes worded and addressed, so that nobody types it a second time: its addressees are asked at once.
 * The same point of the same case is put forward once.
 */
@Service
@Transactional
public class PutForwardRecommendation {

  private final RaiseRecommendation raise;
  private final FormulateRecommendation formulate;
  private final AssignAddressees assign;
  private final ApplicationEventPublisher events;

  /** @param organisations those it is addressed to */
  public record Proposal(Source source, Wording wording, List<Long> organisations) {}

  PutForwardRecommendation(RaiseRecommendation raise, FormulateRecommendation formulate, AssignAddressees assign, ApplicationEventPublisher events) {
    this.raise = raise;
    this.formulate = formulate;
    this.assign = assign;
    this.events = events;
  }

  public CaseNumber handle(Proposal proposal) {
    return raise.known(proposal.source()).orElseGet(() -> open(proposal));
  }

  private CaseNumber open(Proposal proposal) {
    CaseNumber number = raise.putDown(new RaiseRecommendation.Raising(proposal.wording().text().ar(), proposal.wording().text().en(), proposal.source()));
    formulate.handle(number, proposal.wording());
    assign.handle(number, proposal.organisations());
    events.publishEvent(new RecommendationRaised(number, proposal.source()));
    return number;
  }
}
