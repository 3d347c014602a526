package org.sharaka.workflow.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.agreements.ActionItem;
import org.sharaka.agreements.ActionItems;
import org.sharaka.agreements.Agreement;
import org.sharaka.agreements.AgreementKind;
import org.sharaka.agreements.Agreements;
import org.sharaka.agreements.DraftAgreement;
import org.sharaka.agreements.NegotiateAgreement;
import org.sharaka.agreements.NegotiationRound;
import org.sharaka.agreements.Party;
import org.sharaka.agreements.RenewalRule;
import org.sharaka.agreements.ReviewDraft;
import org.sharaka.agreements.Terms;
import org.sharaka.agreements.TextLanguages;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class MouPreparationForms implements ProcessForms {

  private static final String ACCEPT = "ACCEPT";
  private static final String BINDING = "BINDING";
  private static final String NOT_BINDING = "NOT_BINDING";

  private final Agreements agreements;
  private final ActionItems items;
  private final DraftAgreement draft;
  private final ReviewDraft review;
  private final NegotiateAgreement negotiate;
  private final AgreementFacts facts;
  private final Register register;
  private final Sentences sentences;

  MouPreparationForms(Agreements agreements, ActionItems items, DraftAgreement draft, ReviewDraft review, NegotiateAgreement negotiate, AgreementFacts facts,
      Register register, Sentences sentences) {
    this.agreements = agreements;
    this.items = items;
    this.draft = draft;
    this.review = review;
    this.negotiate = negotiate;
    this.facts = facts;
    this.register = register;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(MouLifecycle.PREPARATION).task("draftAgreement", this::toDraft, this::drafted)
        .task("reviewDraft", task -> facts.of(task.caseNumber()), this::reviewed)
        .task("negotiate", task -> facts.of(task.caseNumber()), this::negotiated);
  }

  private Map<String, ?> toDraft(TaskContext task) {
    CaseNumber number = task.caseNumber();
    Agreement agreement = agreements.get(number);
    Map<String, Object> shown = terms(agreement.terms());
    shown.put("note", sentences.both("agreement.draftNote", Map.of("version", agreement.textVersion())));
    shown.put("page", "/desk/agreements/" + number);
    shown.put("organisations", Options.of(register.organisations(), Organisation::id, Organisation::name));
    shown.put("parties", agreement.parties().stream().map(MouPreparationForms::row).toList());
    shown.put("items", items.of(number).stream().map(item -> Map.of("what", item.what(), "organisation", String.valueOf(item.organisationId()), "dueOn",
        item.dueOn().toString())).toList());
    return shown;
  }

  private static Map<String, Object> terms(Terms terms) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("kind", terms.kind().name());
    shown.put("titleAr", terms.title().ar());
    shown.put("titleEn", terms.title().sameInBoth() ? "" : terms.title().en());
    shown.put("objectives", terms.objectives());
    shown.put("areas", terms.areas());
    shown.put("financial", terms.financial());
    shown.put("financialNote", terms.financialNote());
    shown.put("dataSharing", terms.dataSharing());
    shown.put("foreignParty", terms.foreignParty());
    shown.put("months", terms.months());
    shown.put("noticeDays", terms.noticeDays());
    shown.put("renewal", terms.renewal() == null ? null : terms.renewal().name());
    shown.put("dispute", terms.dispute());
    shown.put("binding", terms.binding() == null ? null : terms.binding() ? BINDING : NOT_BINDING);
    shown.put("languages", terms.languages() == null ? null : terms.languages().name());
    shown.put("goal", terms.goal());
    shown.put("kpis", terms.kpis());
    shown.values().removeIf(value -> value == null);
    return shown;
  }

  private static Map<String, Object> row(Party party) {
    Map<String, Object> row = new HashMap<>();
    row.put("organisation", String.valueOf(party.organisationId()));
    row.put("capacity", party.capacity());
    row.put("representative", party.representative());
    row.put("liaison", party.liaison());
    row.put("obligations", party.obligations());
    row.values().removeIf(value -> value == null);
    return row;
  }

  private Map<String, ?> drafted(TaskContext task, FormValues values) {
    boolean financial = values.yes("financial");
    Terms terms = new Terms(values.choice("kind", AgreementKind.class), new LocalizedText(values.text("titleAr"), values.text("titleEn")), values.text("objectives"),
        values.text("areas"), financial, financial ? values.text("financialNote") : null, values.yes("dataSharing"), values.yes("foreignParty"), values.integer("months"),
        values.choice("renewal", RenewalRule.class), values.integer("noticeDays"), values.text("dispute"), BINDING.equals(values.text("binding")),
        values.choice("languages", TextLanguages.class), values.text("goal"), values.text("kpis"));
    List<Party> parties = values.rows("parties").stream().map(row -> new Party(row.id("organisation"), row.text("capacity"), row.text("representative"), row.text("liaison"),
        row.text("obligations"))).toList();
    draft.handle(task.caseNumber(), new DraftAgreement.Draft(terms, parties, values.rows("items").stream()
        .map(row -> ActionItem.open(row.id("organisation"), row.text("what"), row.date("dueOn"))).toList()));
    return Map.of();
  }

  private Map<String, ?> reviewed(TaskContext task, FormValues values) {
    boolean accepted = ACCEPT.equals(values.text("decision"));
    review.handle(task.caseNumber(), accepted, values.text("note"));
    return Map.of(MouLifecycle.DRAFT_ACCEPTED, accepted);
  }

  private Map<String, ?> negotiated(TaskContext task, FormValues values) {
    NegotiationRound.Outcome outcome = values.choice("outcome", NegotiationRound.Outcome.class);
    negotiate.handle(task.caseNumber(), values.date("heldOn"), outcome, values.text("note"));
    return Map.of(MouLifecycle.NEGOTIATED, outcome.name());
  }
}
