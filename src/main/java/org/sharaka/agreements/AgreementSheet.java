package org.sharaka.agreements;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about one agreement, as its page shows it. */
@Service
@Transactional(readOnly = true)
public class AgreementSheet {

  private final Agreements agreements;
  private final Amendments amendments;
  private final NegotiationRounds rounds;
  private final ActionItems items;
  private final MonitoringReports reports;
  private final Register register;

  /** A party under its name. */
  public record Named(Party party, LocalizedText name) {}

  /** Something that belongs to a party, with the party's name. */
  public record Of<T>(T what, LocalizedText name) {}

  /** @param successor the one that renews it, {@code null} for none */
  public record Sheet(Agreement agreement, List<Named> parties, List<NegotiationRound> rounds, List<Amendment> amendments, List<Of<ActionItem>> items,
      List<Of<MonitoringReport>> reports, CaseNumber successor) {}

  AgreementSheet(Agreements agreements, Amendments amendments, NegotiationRounds rounds, ActionItems items, MonitoringReports reports, Register register) {
    this.agreements = agreements;
    this.amendments = amendments;
    this.rounds = rounds;
    this.items = items;
    this.reports = reports;
    this.register = register;
  }

  public Sheet of(CaseNumber number) {
    Agreement agreement = agreements.get(number);
    return new Sheet(agreement, agreement.parties().stream().map(party -> new Named(party, name(party.organisationId()))).toList(), rounds.of(number), amendments.of(number),
        items.of(number).stream().map(item -> new Of<>(item, name(item.organisationId()))).toList(),
        reports.of(number).stream().map(report -> new Of<>(report, name(report.organisationId()))).toList(),
        agreements.successorOf(number).map(Agreement::number).orElse(null));
  }

  private LocalizedText name(long organisation) {
    return register.organisation(organisation).orElseThrow().name();
  }
}
