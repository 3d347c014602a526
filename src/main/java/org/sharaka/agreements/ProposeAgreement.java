package org.sharaka.agreements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts down the idea of an agreement with at least two organisations of the register, so that somebody decides whether to pursue it. */
@Service
@Transactional
public class ProposeAgreement {

  static final int FEWEST = 2;
  static final int MOST = 8;

  private final Agreements agreements;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Register register;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  /** @param titleEn may be left out */
  public record Proposal(AgreementKind kind, String titleAr, String titleEn, String objectives, List<Long> parties) {}

  ProposeAgreement(Agreements agreements, CaseFiles files, Timeline timeline, Register register, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.agreements = agreements;
    this.files = files;
    this.timeline = timeline;
    this.register = register;
    this.calendar = calendar;
    this.events = events;
  }

  public CaseNumber handle(Proposal proposal) {
    Typed.check(Typed.chosen(proposal.kind(), "kind"), Typed.text(proposal.titleAr(), "titleAr", Typed.LINE), Typed.optional(proposal.titleEn(), "titleEn", Typed.LINE),
        Typed.text(proposal.objectives(), "objectives", Typed.LONG), Typed.unless(areKnown(proposal.parties()), "parties", "agreement.parties"));
    LocalizedText title = new LocalizedText(proposal.titleAr().strip(), proposal.titleEn() == null ? null : proposal.titleEn().strip());
    CaseNumber number = files.open(CaseType.MOU, title, AgreementStatus.IDEA.name(), null);
    agreements.add(new Agreement(Agreement.Stored.proposed(number, Terms.proposed(proposal.kind(), title, proposal.objectives().strip()),
        proposal.parties().stream().map(Party::named).toList(), calendar.today())));
    timeline.note(number, "agreement.proposed", Map.of("kind", proposal.kind().name()));
    events.publishEvent(new AgreementProposed(number));
    return number;
  }

  private boolean areKnown(List<Long> parties) {
    return parties.size() >= FEWEST && parties.size() <= MOST && Set.copyOf(parties).size() == parties.size()
        && parties.stream().allMatch(party -> register.organisation(party).isPresent());
  }
}
