package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the agreement that is to follow one that ends, with the same terms to start from. It goes through review, approval and signature like any other. */
@Service
@Transactional
public class BeginRenewal {

  private final Agreements agreements;
  private final CaseFiles files;
  private final Timeline timeline;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;

  BeginRenewal(Agreements agreements, CaseFiles files, Timeline timeline, WorkingCalendar calendar, ApplicationEventPublisher events) {
    this.agreements = agreements;
    this.files = files;
    this.timeline = timeline;
    this.calendar = calendar;
    this.events = events;
  }

  public CaseNumber handle(CaseNumber number) {
    return agreements.successorOf(number).map(Agreement::number).orElseGet(() -> open(agreements.get(number)));
  }

  private CaseNumber open(Agreement before) {
    CaseNumber number = files.open(CaseType.MOU, before.terms().title(), AgreementStatus.DRAFT.name(), null);
    agreements.add(new Agreement(Agreement.Stored.renewing(number, before, calendar.today())));
    timeline.note(before.number(), "agreement.renewalBegun", Map.of("number", number.value()));
    timeline.note(number, "agreement.renews", Map.of("number", before.number().value()));
    events.publishEvent(new AgreementRenewed(number));
    return number;
  }
}
