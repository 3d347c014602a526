package org.sharaka.workflow.agreement;

import java.util.List;
import java.util.Map;
import org.sharaka.agreements.ActionItem;
import org.sharaka.agreements.ActionItems;
import org.sharaka.agreements.Agreement;
import org.sharaka.agreements.Agreements;
import org.sharaka.agreements.DraftAmendment;
import org.sharaka.agreements.MonitoringReport;
import org.sharaka.agreements.Party;
import org.sharaka.agreements.RecordReport;
import org.sharaka.agreements.TerminateAgreement;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class MouTermForms implements ProcessForms {

  private final Agreements agreements;
  private final ActionItems items;
  private final RecordReport report;
  private final DraftAmendment amend;
  private final TerminateAgreement terminate;
  private final AgreementFacts facts;
  private final Register register;

  MouTermForms(Agreements agreements, ActionItems items, RecordReport report, DraftAmendment amend, TerminateAgreement terminate, AgreementFacts facts, Register register) {
    this.agreements = agreements;
    this.items = items;
    this.report = report;
    this.amend = amend;
    this.terminate = terminate;
    this.facts = facts;
    this.register = register;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(MouLifecycle.TERM).task("recordReport", this::toReport, this::reported).task("draftAmendment", this::toAmend, this::amended)
        .task("settleItems", this::toSettle, this::settled);
  }

  private Map<String, ?> toReport(TaskContext task) {
    Agreement agreement = agreements.get(task.caseNumber());
    Organisation party = party(task);
    List<ActionItem> open = items.open(task.caseNumber()).stream().filter(item -> item.organisationId() == party.id()).toList();
    return Map.of("title", agreement.terms().title(), "organisation", party.name(), "obligations", agreement.partyOf(party.id()).map(Party::obligations).orElse(""),
        "page", "/desk/agreements/" + agreement.number(), "hasItems", !open.isEmpty(), "openItems", Options.of(open, ActionItem::id, ActionItem::what));
  }

  private Map<String, ?> reported(TaskContext task, FormValues values) {
    report.handle(task.caseNumber(), party(task).id(), new RecordReport.Report(values.choice("progress", MonitoringReport.Progress.class), values.text("achieved"),
        values.text("difficulties"), values.choices("done").stream().map(Long::valueOf).toList()));
    return Map.of();
  }

  /** A party that was merged into another meanwhile is found under the other. */
  private Organisation party(TaskContext task) {
    return register.organisation(task.number(MouLifecycle.PARTY)).orElseThrow();
  }

  private Map<String, ?> toAmend(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    shown.put("what", agreements.get(task.caseNumber()).amendment().what());
    return shown;
  }

  private Map<String, ?> amended(TaskContext task, FormValues values) {
    amend.handle(task.caseNumber(), values.text("what"));
    return Map.of();
  }

  private Map<String, ?> toSettle(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    shown.put("items", items.open(task.caseNumber()).stream().map(item -> Map.of("id", String.valueOf(item.id()), "what", item.what())).toList());
    return shown;
  }

  private Map<String, ?> settled(TaskContext task, FormValues values) {
    terminate.settle(task.caseNumber(), values.rows("items").stream()
        .map(row -> new TerminateAgreement.Settled(row.id("id"), row.choice("state", ActionItem.State.class), row.text("note"))).toList());
    return Map.of();
  }
}
