package org.sharaka.workflow.outreach;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.sharaka.projects.outreach.OutreachRounds;
import org.sharaka.projects.outreach.OutreachRounds.Channel;
import org.sharaka.stakeholders.contacts.Contact;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.stakeholders.contacts.Contacts;
import org.sharaka.workflow.engine.CaseOf;
import org.springframework.stereotype.Component;

/** What each channel of the open round consists of, for the multi-instances of the process; a channel not opened has nothing. */
@Component("outreachLists")
public class OutreachLists {

  private final Contacts contacts;
  private final OutreachRounds rounds;

  OutreachLists(Contacts contacts, OutreachRounds rounds) {
    this.contacts = contacts;
    this.rounds = rounds;
  }

  public List<Long> interviews(DelegateExecution execution) {
    return open(execution, Channel.INTERVIEWS, ContactKind.INTERVIEW);
  }

  public List<Long> calls(DelegateExecution execution) {
    return open(execution, Channel.CALLS, ContactKind.PHONE);
  }

  public List<String> workshops(DelegateExecution execution) {
    String numbers = (String) execution.getVariable(Outreach.WORKSHOPS);
    return numbers == null || numbers.isEmpty() ? List.of() : List.of(numbers.split(","));
  }

  /** One survey a round: it is chosen or designed in its own process. */
  public List<Integer> surveys(DelegateExecution execution) {
    return rounds.open(CaseOf.number(execution)).contains(Channel.SURVEY) ? List.of(rounds.current(CaseOf.number(execution))) : List.of();
  }

  private List<Long> open(DelegateExecution execution, Channel channel, ContactKind kind) {
    return rounds.open(CaseOf.number(execution)).contains(channel)
        ? contacts.of(CaseOf.number(execution)).stream().filter(c -> c.kind() == kind && !c.isClosed()).map(Contact::id).toList() : List.of();
  }
}
