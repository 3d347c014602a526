package org.sharaka.workflow.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.glossary.GiveUpProposal;
import org.sharaka.guidelines.glossary.Glossary;
import org.sharaka.guidelines.glossary.JudgeProposal;
import org.sharaka.guidelines.glossary.Proposal;
import org.sharaka.guidelines.glossary.ProposalKind;
import org.sharaka.guidelines.glossary.Proposals;
import org.sharaka.guidelines.glossary.ReviseProposal;
import org.sharaka.guidelines.glossary.Ruling;
import org.sharaka.guidelines.glossary.TermArea;
import org.sharaka.guidelines.glossary.TermText;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class GlossaryForms implements ProcessForms {

  private static final String AGAIN = "AGAIN";

  private final Proposals proposals;
  private final Glossary glossary;
  private final JudgeProposal judge;
  private final ReviseProposal revise;
  private final GiveUpProposal giveUp;
  private final Sentences sentences;

  GlossaryForms(Proposals proposals, Glossary glossary, JudgeProposal judge, ReviseProposal revise, GiveUpProposal giveUp, Sentences sentences) {
    this.proposals = proposals;
    this.glossary = glossary;
    this.judge = judge;
    this.revise = revise;
    this.giveUp = giveUp;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(GlossaryTerm.KEY).task("reviewTerm", this::shown, this::judged).task("reviseTerm", this::returned, this::revised);
  }

  private Map<String, Object> shown(TaskContext task) {
    Proposal proposal = proposals.get(task.caseNumber());
    TermText text = proposal.text();
    List<LocalizedText> facts = new ArrayList<>();
    facts.add(sentences.both("term.fact." + proposal.kind(), Map.of("area", sentences.both("term.area." + text.area(), Map.of()))));
    if (text.source() != null) {
      facts.add(sentences.both("term.fact.source", Map.of("source", text.source())));
    }
    if (proposal.kind() == ProposalKind.RETIRE) {
      Proposal.Retirement retirement = proposal.retirement();
      facts.add(retirement.successor() == null ? sentences.both("term.fact.noSuccessor", Map.of())
          : sentences.both("term.fact.successor", Map.of("term", glossary.get(retirement.successor()).text().term())));
      facts.add(sentences.both("term.fact.reason", Map.of("reason", retirement.reason())));
    }
    return new HashMap<>(Map.of("term", text.term(), "arabic", text.definitionAr(), "english", text.definitionEn(), "facts", facts));
  }

  private Map<String, ?> judged(TaskContext task, FormValues values) {
    Ruling ruling = values.choice("ruling", Ruling.class);
    judge.as(task.caseNumber(), ruling, values.text("reason"));
    return Map.of(GlossaryTerm.RULING, ruling.name());
  }

  private Map<String, ?> returned(TaskContext task) {
    Proposal proposal = proposals.get(task.caseNumber());
    Map<String, Object> shown = shown(task);
    shown.put("why", proposal.decided().reason());
    shown.put("isNew", proposal.kind() == ProposalKind.NEW);
    shown.put("area", proposal.text().area().name());
    shown.put("termAr", proposal.text().termAr());
    shown.put("termEn", proposal.text().termEn());
    shown.put("definitionAr", proposal.text().definitionAr());
    shown.put("definitionEn", proposal.text().definitionEn());
    shown.put("source", proposal.text().source());
    return shown;
  }

  private Map<String, ?> revised(TaskContext task, FormValues values) {
    boolean again = AGAIN.equals(values.text("next"));
    if (again) {
      revise.with(task.caseNumber(), new TermText(values.choice("area", TermArea.class), values.text("termAr"), values.text("termEn"), values.text("definitionAr"),
          values.text("definitionEn"), values.text("source")));
    } else {
      giveUp.of(task.caseNumber(), GiveUpProposal.Why.WITHDRAWN);
    }
    return Map.of(GlossaryTerm.AGAIN, again);
  }
}
