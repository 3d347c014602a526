package org.sharaka.workflow.agreement;

import java.util.List;
import java.util.Map;
import org.sharaka.agreements.AgreementKind;
import org.sharaka.agreements.ConsiderProposal;
import org.sharaka.agreements.DecideRenewal;
import org.sharaka.agreements.ProposeAgreement;
import org.sharaka.agreements.RecordLesson;
import org.sharaka.agreements.RenewalChoice;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class MouLifecycleForms implements ProcessForms {

  private static final String PURSUE = "PURSUE";

  private final ProposeAgreement propose;
  private final ConsiderProposal consider;
  private final DecideRenewal decide;
  private final RecordLesson lessons;
  private final AgreementFacts facts;
  private final Register register;

  MouLifecycleForms(ProposeAgreement propose, ConsiderProposal consider, DecideRenewal decide, RecordLesson lessons, AgreementFacts facts, Register register) {
    this.propose = propose;
    this.consider = consider;
    this.decide = decide;
    this.lessons = lessons;
    this.facts = facts;
    this.register = register;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(MouLifecycle.KEY).start(MouLifecycle.START, form -> toPropose(), this::proposed)
        .task("considerProposal", task -> facts.of(task.caseNumber()), this::considered)
        .task("writeLesson", task -> facts.of(task.caseNumber()), this::learned);
    pages.of(MouLifecycle.EXPIRY).task("decideRenewal", task -> facts.of(task.caseNumber()), this::renewalDecided);
  }

  private Map<String, ?> toPropose() {
    return Map.of("organisations", Options.of(register.organisations(), Organisation::id, Organisation::name));
  }

  private Map<String, ?> proposed(TaskContext form, FormValues values) {
    List<Long> parties = values.choices("parties").stream().map(Long::valueOf).toList();
    return Map.of("number", propose.handle(new ProposeAgreement.Proposal(values.choice("kind", AgreementKind.class), values.text("titleAr"), values.text("titleEn"),
        values.text("objectives"), parties)).value());
  }

  private Map<String, ?> considered(TaskContext task, FormValues values) {
    boolean pursued = PURSUE.equals(values.text("decision"));
    consider.handle(task.caseNumber(), pursued, values.text("reason"));
    return Map.of(MouLifecycle.PURSUED, pursued);
  }

  private Map<String, ?> learned(TaskContext task, FormValues values) {
    lessons.handle(task.caseNumber(), values.text("lesson"));
    return Map.of();
  }

  private Map<String, ?> renewalDecided(TaskContext task, FormValues values) {
    RenewalChoice choice = values.choice("choice", RenewalChoice.class);
    decide.handle(task.caseNumber(), choice, values.text("reason"));
    return Map.of(MouLifecycle.RENEWAL_WANTED, choice == RenewalChoice.RENEW);
  }
}
