package org.sharaka.workflow.membership;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.memberships.DecideMembership;
import org.sharaka.memberships.Issue;
import org.sharaka.memberships.Membership;
import org.sharaka.memberships.MembershipKind;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.VerifyApplication;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.membership.MembershipApplication.Outcome;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class MembershipForms implements ProcessForms {

  private static final String NEW = "NEW";
  private static final String ADMIT = "ADMIT";

  private final Memberships memberships;
  private final ApplicationFacts facts;
  private final VerifyApplication verify;
  private final DecideMembership decide;
  private final Sentences sentences;

  MembershipForms(Memberships memberships, ApplicationFacts facts, VerifyApplication verify, DecideMembership decide, Sentences sentences) {
    this.memberships = memberships;
    this.facts = facts;
    this.verify = verify;
    this.decide = decide;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(MembershipApplication.VERIFICATION).task("verifyApplication", this::toVerify, this::verified);
    pages.of(MembershipApplication.KEY).task("decideMembership", this::toDecide, this::decided).task("decideAppeal", this::toDecide, this::decided);
  }

  private Map<String, ?> toVerify(TaskContext task) {
    Membership membership = memberships.get(task.caseNumber());
    Map<String, Object> shown = facts.of(membership);
    List<CaseNumber> twins = memberships.sameRegistration(membership).stream().map(Membership::number).toList();
    shown.put("hasAnswer", membership.talk().answer() != null);
    shown.put("question", said(membership.talk().question()));
    shown.put("answer", said(membership.talk().answer()));
    shown.put("hasTwins", !twins.isEmpty());
    shown.put("twins", twins.stream().map(CaseNumber::value).toList());
    List<ApplicationFacts.Candidate> candidates = facts.candidates(membership, sentences.both("membership.organisation.new", Map.of()));
    shown.put("organisations", Options.of(candidates, ApplicationFacts.Candidate::value, ApplicationFacts.Candidate::label));
    if (candidates.size() == 1) {
      shown.put("organisation", candidates.get(0).value());
    }
    return shown;
  }

  private Map<String, ?> verified(TaskContext task, FormValues values) {
    Outcome outcome = values.choice("outcome", Outcome.class);
    switch (outcome) {
      case VERIFIED -> verify.confirm(task.caseNumber(), values.text("note"), NEW.equals(values.text("organisation")) ? null : values.id("organisation"));
      case ASK -> verify.ask(task.caseNumber(), values.text("question"));
      default -> verify.refuse(task.caseNumber(), values.text("note"));
    }
    return Map.of(MembershipApplication.OUTCOME, outcome.name());
  }

  private Map<String, ?> toDecide(TaskContext task) {
    Membership membership = memberships.get(task.caseNumber());
    Map<String, Object> shown = facts.of(membership);
    shown.put("note", said(membership.talk().note()));
    shown.put("refusal", said(membership.ruling().reason()));
    shown.put("appeal", said(membership.ruling().appeal()));
    shown.put("kind", membership.kind().name());
    shown.put("issue", membership.issue() == null ? "" : membership.issue().name());
    shown.put("issues", Options.of(List.of(Issue.values()), Issue::name, issue -> sentences.both("membership.issue." + issue, Map.of())));
    return shown;
  }

  private Map<String, ?> decided(TaskContext task, FormValues values) {
    boolean admits = ADMIT.equals(values.text("decision"));
    decide.handle(task.caseNumber(), new DecideMembership.Decision(admits, admits ? values.choice("kind", MembershipKind.class) : null,
        values.choice("issue", Issue.class), values.date("termUntil"), values.text("reason"), values.text("clauses")));
    return Map.of(MembershipApplication.ADMITTED, admits);
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }
}
