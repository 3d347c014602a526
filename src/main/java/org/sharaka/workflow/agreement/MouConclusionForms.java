package org.sharaka.workflow.agreement;

import java.util.Map;
import org.sharaka.agreements.Agreements;
import org.sharaka.agreements.ApproveAgreement;
import org.sharaka.agreements.ApproveAgreement.Decision;
import org.sharaka.agreements.RecordSigning;
import org.sharaka.agreements.ReviewLegally;
import org.sharaka.agreements.Terms;
import org.sharaka.documents.StoredDocument;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.agreement.MouLifecycle.Conclusion;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class MouConclusionForms implements ProcessForms {

  private static final String SOUND = "SOUND";
  private static final String GIVEN = "GIVEN";
  private static final String SIGNED = "SIGNED";

  private final Agreements agreements;
  private final ReviewLegally review;
  private final ApproveAgreement approve;
  private final RecordSigning sign;
  private final AgreementFacts facts;
  private final Sentences sentences;

  MouConclusionForms(Agreements agreements, ReviewLegally review, ApproveAgreement approve, RecordSigning sign, AgreementFacts facts, Sentences sentences) {
    this.agreements = agreements;
    this.review = review;
    this.approve = approve;
    this.sign = sign;
    this.facts = facts;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(MouLifecycle.CONCLUSION).task("reviewLegally", this::shown, this::reviewed).task("consentLegally", this::shown, this::consented)
        .task("approveByManager", this::shown, this::decided).task("approveByDirector", this::shown, this::decided)
        .task("recordSigning", this::toSign, this::signed);
  }

  private Map<String, Object> shown(TaskContext task) {
    return facts.of(task.caseNumber());
  }

  private Map<String, ?> reviewed(TaskContext task, FormValues values) {
    boolean sound = SOUND.equals(values.text("decision"));
    review.handle(task.caseNumber(), sound, values.text("note"));
    Terms terms = agreements.get(task.caseNumber()).terms();
    return Map.of(MouLifecycle.SOUND, sound, MouLifecycle.CONCLUDED, Conclusion.RETURNED.name(), MouLifecycle.FINANCIAL, terms.financial(), MouLifecycle.FOREIGN,
        terms.foreignParty(), MouLifecycle.DATA, terms.dataSharing());
  }

  private Map<String, ?> consented(TaskContext task, FormValues values) {
    return Map.of(MouLifecycle.CONSENTED, approve.consent(task.caseNumber(), GIVEN.equals(values.text("decision")), values.text("note")));
  }

  private Map<String, ?> decided(TaskContext task, FormValues values) {
    Decision decision = values.choice("decision", Decision.class);
    approve.decide(task.caseNumber(), decision, values.text("note"));
    return Map.of(MouLifecycle.APPROVED, decision == Decision.APPROVE, MouLifecycle.CONCLUDED, (decision == Decision.REFUSE ? Conclusion.DROPPED : Conclusion.RETURNED).name());
  }

  private Map<String, ?> toSign(TaskContext task) {
    Map<String, Object> shown = shown(task);
    shown.put("documents", "/desk/cases/" + task.caseNumber() + "/documents");
    shown.put("copies", Options.of(sign.copies(task.caseNumber()), StoredDocument::id, copy -> sentences.both("agreement.copy",
        Map.of("title", copy.title(), "version", copy.version()))));
    return shown;
  }

  private Map<String, ?> signed(TaskContext task, FormValues values) {
    boolean signed = SIGNED.equals(values.text("outcome"));
    if (signed) {
      sign.handle(task.caseNumber(), new RecordSigning.Signing(values.date("signedOn"), values.text("place"), values.id("copy")));
    } else {
      sign.fallThrough(task.caseNumber(), values.text("reason"));
    }
    return Map.of(MouLifecycle.SIGNED, signed, MouLifecycle.CONCLUDED, (signed ? Conclusion.SIGNED : Conclusion.DROPPED).name());
  }
}
