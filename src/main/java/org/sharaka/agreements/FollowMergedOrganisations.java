package org.sharaka.agreements;

import java.util.List;
import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.stakeholders.OrganisationSucceeded;
import org.sharaka.stakeholders.OrganisationsMerged;
import org.sharaka.stakeholders.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreements follow organisations whose entries in the register were merged. Where a party was dissolved into another body,
 * that is noted in each agreement that is not over, for the others have to say whether they go on with the successor.
 */
@Component
@Transactional
class FollowMergedOrganisations {

  private static final List<String> TABLES = List.of("agreement_party", "agreement_item", "agreement_report");

  private final JdbcClient db;
  private final Agreements agreements;
  private final Register register;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;

  FollowMergedOrganisations(JdbcClient db, Agreements agreements, Register register, Timeline timeline, ApplicationEventPublisher events) {
    this.db = db;
    this.agreements = agreements;
    this.register = register;
    this.timeline = timeline;
    this.events = events;
  }

  @EventListener
  void note(OrganisationSucceeded succeeded) {
    Map<String, LocalizedText> names = Map.of("gone", name(succeeded.gone()), "successor", name(succeeded.successor()));
    agreements.openOf(List.of(succeeded.gone())).forEach(agreement -> {
      timeline.note(agreement.number(), "agreement.partyDissolved", names);
      events.publishEvent(new PartyChanged(agreement.number(), succeeded.gone()));
    });
  }

  @EventListener
  void follow(OrganisationsMerged merger) {
    TABLES.forEach(table -> db.sql("update %s set organisation_id = ? where organisation_id = ?".formatted(table)).params(merger.kept(), merger.merged()).update());
  }

  private LocalizedText name(long organisation) {
    return register.organisation(organisation).orElseThrow().name();
  }
}
