package org.sharaka.agreements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an agreement by notice: the parties are told, what is still to be done is settled item by item, and the rest is closed with the agreement. */
@Service
@Transactional
public class TerminateAgreement {

  private final AgreementFile file;
  private final Agreements agreements;
  private final ActionItems items;
  private final AgreementMail mail;

  /** What becomes of one thing that was to be done. */
  public record Settled(long item, ActionItem.State state, String note) {}

  TerminateAgreement(AgreementFile file, Agreements agreements, ActionItems items, AgreementMail mail) {
    this.file = file;
    this.agreements = agreements;
    this.items = items;
    this.mail = mail;
  }

  public void tellParties(CaseNumber number) {
    Agreement noticed = agreements.get(number);
    mail.toParties(noticed, "agreementNotice", "notice/" + noticed.notice().until(), Map.of("last", mail.day(noticed.notice().until())));
  }

  public void settle(CaseNumber number, List<Settled> settled) {
    Set<Long> open = items.open(number).stream().map(ActionItem::id).collect(Collectors.toSet());
    Typed.check(IntStream.range(0, settled.size()).boxed().flatMap(row -> Stream.of(
        Typed.unless(open.contains(settled.get(row).item()), "items", "agreement.items"), Typed.chosen(settled.get(row).state(), "items[" + row + "].state"))));
    settled.stream().filter(one -> one.state() != ActionItem.State.OPEN).forEach(one -> items.settle(number, one.item(), one.state(), one.note()));
  }

  public void end(CaseNumber number) {
    items.open(number).forEach(item -> items.settle(number, item.id(), ActionItem.State.CLOSED, null));
    file.change(number, Agreement::terminated, "terminated", Map.of());
  }
}
