package org.sharaka.workflow.counterparts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.Charter;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.RecordDelivery;
import org.sharaka.dialogues.RequestParties;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.SettleWithoutCounterpart.Way;
import org.sharaka.dialogues.SettleWithoutCounterpart;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.workflow.partnership.Bodies;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class CounterpartForms implements ProcessForms {

  private final RequestFacts facts;
  private final Requests requests;
  private final Applications applications;
  private final RequestParties parties;
  private final Counterparts counterparts;
  private final SettleWithoutCounterpart settle;
  private final RecordDelivery delivery;
  private final Charter charter;
  private final Sentences sentences;

  CounterpartForms(RequestFacts facts, Requests requests, Applications applications, RequestParties parties, Counterparts counterparts,
      SettleWithoutCounterpart settle, RecordDelivery delivery, Charter charter, Sentences sentences) {
    this.facts = facts;
    this.requests = requests;
    this.applications = applications;
    this.parties = parties;
    this.counterparts = counterparts;
    this.settle = settle;
    this.delivery = delivery;
    this.charter = charter;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(CounterpartRound.KEY).task(CounterpartRound.CHOOSE, this::candidates, this::chosen).task(CounterpartRound.DECIDE, this::replies, this::decided);
    pages.of(CounterpartRound.INVITATION).task(CounterpartRound.DELIVER, this::letter, this::delivered);
  }

  private Map<String, ?> candidates(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    List<Organisation> facing = parties.facing(requests.get(task.caseNumber()).identity().side());
    shown.put("replies", said(task.caseNumber()));
    shown.put("bodies", Bodies.of(facing));
    shown.put("invited", applications.get(task.caseNumber()).ask().counterparts().stream().map(String::valueOf).toList());
    return shown;
  }

  private Map<String, ?> chosen(TaskContext task, FormValues values) {
    List<String> invited = values.choices("invited");
    if (invited.isEmpty()) {
      throw Refusal.at("invited", "request.missing.counterparts").thrown();
    }
    return Map.of(CounterpartRound.CHOSEN, String.join(",", invited), CounterpartRound.LETTER, values.text("letterNumber"));
  }

  private Map<String, ?> replies(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    shown.put("replies", said(task.caseNumber()));
    shown.put("charter", Options.of(charter.clauses(), Charter.Clause::code, Charter.Clause::title));
    return shown;
  }

  private Map<String, ?> decided(TaskContext task, FormValues values) {
    Way way = values.choice("way", Way.class);
    LocalizedText reason = new LocalizedText(values.text("reasonAr"), values.text("reasonEn"));
    settle.as(task.caseNumber(), new SettleWithoutCounterpart.Settlement(way, reason, new LinkedHashSet<>(values.choices("clauses")), values.text("redirectedTo")));
    return Map.of(CounterpartRound.DECISION, way.name());
  }

  private Map<String, ?> letter(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    Counterpart invited = counterparts.get(task.number(CounterpartRound.COUNTERPART));
    shown.put("letter", sentences.both("requestForm.letter", Map.of("who", name(invited), "letter", said(invited.letter()), "until", invited.replyBy())));
    return shown;
  }

  private Map<String, ?> delivered(TaskContext task, FormValues values) {
    delivery.of(task.number(CounterpartRound.COUNTERPART), values.text("how"));
    return Map.of();
  }

  private List<LocalizedText> said(CaseNumber number) {
    List<LocalizedText> said = new ArrayList<>();
    counterparts.of(number).forEach(one -> said.add(sentences.both("requestForm.reply." + one.reply(), Map.of("who", name(one), "text", said(one.text()),
        "reason", one.reason() == null ? "" : sentences.both("requestForm.declined." + one.reason(), Map.of()), "other", said(one.otherBody())))));
    return said;
  }

  private LocalizedText name(Counterpart counterpart) {
    return parties.all(Set.of(counterpart.organisation())).get(0).name();
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }
}
