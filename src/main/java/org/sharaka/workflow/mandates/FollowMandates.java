package org.sharaka.workflow.mandates;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.MandateEnded;
import org.sharaka.stakeholders.mandates.MandateEntered;
import org.sharaka.stakeholders.mandates.Mandates;
import org.sharaka.workflow.access.PartnerAccounts;
import org.sharaka.workflow.access.SealedPasswordLinks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mandate that is entered gets its account and, when it has an end, its process; one that is cut short wakes it. */
@Component
class FollowMandates {

  private final Mandates mandates;
  private final Register register;
  private final PartnerAccounts accounts;
  private final SealedPasswordLinks links;
  private final MandateMail mail;
  private final RuntimeService runtime;

  FollowMandates(Mandates mandates, Register register, PartnerAccounts accounts, SealedPasswordLinks links, MandateMail mail, RuntimeService runtime) {
    this.mandates = mandates;
    this.register = register;
    this.accounts = accounts;
    this.links = links;
    this.mail = mail;
    this.runtime = runtime;
  }

  @EventListener
  void on(MandateEntered entered) {
    Mandate mandate = mandates.get(entered.mandate());
    Person person = register.person(mandate.personId()).orElseThrow();
    Organisation organisation = register.organisation(mandate.organisationId()).orElseThrow();
    boolean isNew = accounts.open(mandate.account(), person, organisation);
    mail.welcome(mandate, isNew ? links.make(mandate.account()) : null);
    if (mandate.lastDay() != null) {
      start(mandate);
    }
  }

  @EventListener
  void on(MandateEnded ended) {
    Mandate mandate = mandates.get(ended.mandate());
    boolean wasRunning = !runtime.createMessageCorrelation(MandateTerm.CHANGED).processInstanceBusinessKey(MandateTerm.businessKey(mandate))
        .correlateAllWithResult().isEmpty();
    if (!wasRunning) {
      start(mandate);
    }
    if (!mandates.isNeeded(mandate.account())) {
      accounts.close(mandate.account());
    }
  }

  private void start(Mandate mandate) {
    runtime.startProcessInstanceByKey(MandateTerm.KEY, MandateTerm.businessKey(mandate), Map.of(MandateTerm.MANDATE_ID, mandate.id()));
  }
}
