package org.sharaka.stakeholders;

import java.util.Optional;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a successor in the place of a body that was dissolved into it: its people, mandates and open cases go over. */
@Service
@Transactional
public class ReplaceOrganisation {

  private final Register register;
  private final MergeOrganisations merge;
  private final ApplicationEventPublisher events;

  ReplaceOrganisation(Register register, MergeOrganisations merge, ApplicationEventPublisher events) {
    this.register = register;
    this.merge = merge;
    this.events = events;
  }

  /** @param successor {@code null} when none was chosen */
  public long handle(long gone, Long successor) {
    Organisation next = Optional.ofNullable(successor).flatMap(register::organisation)
        .orElseThrow(() -> Refusal.at("successor", "register.successor.unknown").thrown());
    if (next.id() == gone) {
      throw Refusal.at("successor", "register.successor.itself").thrown();
    }
    if (register.organisation(gone).map(Organisation::sector).filter(next.sector()::equals).isEmpty()) {
      throw Refusal.at("successor", "register.successor.sector").thrown();
    }
    events.publishEvent(new OrganisationSucceeded(gone, next.id()));
    merge.into(next.id(), gone);
    return next.id();
  }
}
