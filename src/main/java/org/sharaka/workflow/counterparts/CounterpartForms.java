package org.sharaka.workflow.counterparts;

import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.RecordDelivery;
import org.sharaka.dialogues.RequestParties;
import org.sharaka.dialogues.Requests;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.workflow.partnership.Bodies;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
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
  private final SaidReplies replies;
  private final WayWithout without;
  private final RecordDelivery delivery;
  private final Sentences sentences;

  CounterpartForms(RequestFacts facts, Requests requests, Applications applications, RequestParties parties, Counterparts counterparts,
      SaidReplies replies, WayWithout without, RecordDelivery delivery, Sentences sentences) {
    this.facts = facts;
    this.requests = requests;
    this.applications = applications;
    this.parties = parties;
    this.counterparts = counterparts;
    this.replies = replies;
    this.without = without;
    this.delivery = delivery;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(CounterpartRound.KEY).task(CounterpartRound.CHOOSE, this::candidates, this::chosen).task(CounterpartRound.DECIDE, without::draft, without::settled);
    pages.of(CounterpartRound.INVITATION).task(CounterpartRound.DELIVER, this::letter, this::delivered);
  }

  private Map<String, ?> candidates(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    List<Organisation> facing = parties.facing(requests.get(task.caseNumber()).identity().side());
    shown.put("replies", replies.of(task.caseNumber()));
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

  private Map<String, ?> letter(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    Counterpart invited = counterparts.get(task.number(CounterpartRound.COUNTERPART));
    shown.put("letter", sentences.both("requestForm.letter", Map.of("who", replies.name(invited), "letter", SaidReplies.said(invited.letter()), "until", invited.replyBy())));
    return shown;
  }

  private Map<String, ?> delivered(TaskContext task, FormValues values) {
    delivery.of(task.number(CounterpartRound.COUNTERPART), values.text("how"));
    return Map.of();
  }
}
