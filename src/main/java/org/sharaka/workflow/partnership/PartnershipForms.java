package org.sharaka.workflow.partnership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharaka.dialogues.IssueAreas;
import org.sharaka.dialogues.ReadRequest;
import org.sharaka.dialogues.RequestChannel;
import org.sharaka.dialogues.RequestParties;
import org.sharaka.dialogues.SettleBreach;
import org.sharaka.dialogues.Sidelights;
import org.sharaka.dialogues.SubmitRequest;
import org.sharaka.dialogues.TypedRequest;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class PartnershipForms implements ProcessForms {

  private static final List<String> TYPED = List.of("organisation", "organisationName", "registrationNumber", "registrationAuthority", "representative", "email", "phone", "titleAr",
      "titleEn", "area", "problem", "affectedGroups", "entryPoint", "outcome", "proposals", "urgency", "coApplicants", "conflict");

  private final RequestFacts facts;
  private final SubmitRequest submit;
  private final ApplicantsFate fate;
  private final SettleBreach settle;
  private final Sidelights aside;
  private final IssueAreas areas;
  private final RequestParties parties;

  PartnershipForms(RequestFacts facts, SubmitRequest submit, ApplicantsFate fate, SettleBreach settle, Sidelights aside, IssueAreas areas,
      RequestParties parties) {
    this.facts = facts;
    this.submit = submit;
    this.fate = fate;
    this.settle = settle;
    this.aside = aside;
    this.areas = areas;
    this.parties = parties;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(PartnershipRequest.KEY).start(PartnershipRequest.ENTERED, this::choices, this::entered)
        .task(PartnershipRequest.REVIEW_CONDUCT, this::report, this::settled)
        .task(PartnershipRequest.DECIDE_ON_APPLICANT, fate::draft, fate::settled);
  }

  private Map<String, ?> choices(TaskContext task) {
    return Map.of("areas", Options.of(areas.all(), IssueAreas.IssueArea::code, IssueAreas.IssueArea::name),
        "bodies", Bodies.of(parties.all()));
  }

  /** A letter, a call or a mail, entered as it came. Declarations stand on the paper. */
  private Map<String, ?> entered(TaskContext task, FormValues values) {
    Map<String, List<String>> typed = new HashMap<>();
    TYPED.stream().filter(values::has).forEach(field -> typed.put(field, List.of(values.text(field))));
    List.of("charter", "noThirdParties", "notice").forEach(field -> typed.put(field, List.of(String.valueOf(values.yes(field)))));
    typed.put("urgent", List.of(String.valueOf(values.has("urgency"))));
    typed.put("hasConflict", List.of(String.valueOf(values.has("conflict"))));
    typed.put("counterparts", values.choices("counterparts"));
    typed.put("counterpartUnknown", List.of(String.valueOf(values.yes("counterpartUnknown"))));
    SubmitRequest.Receipt receipt = submit.submit(new SubmitRequest.Submission(UUID.randomUUID().toString(), values.choice("channel", RequestChannel.class),
        new TypedRequest(typed), ReadRequest.Sender.office(task.actor(), Language.AR)));
    return Map.of("number", receipt.number().value());
  }

  private Map<String, ?> report(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    List<LocalizedText> open = new ArrayList<>();
    aside.breaches(task.caseNumber()).stream().filter(breach -> breach.finding() == null).forEach(breach -> open.add(LocalizedText.same(breach.report())));
    shown.put("reports", open);
    return shown;
  }

  /** What is found answers all reports that are open. */
  private Map<String, ?> settled(TaskContext task, FormValues values) {
    aside.breaches(task.caseNumber()).stream().filter(breach -> breach.finding() == null).forEach(breach -> settle.with(breach.id(), values.text("finding")));
    return Map.of();
  }
}
