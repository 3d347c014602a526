package org.sharaka.stakeholders.contacts;

import java.time.Clock;
import org.sharaka.kernel.Language;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.consent.ConsentChannel;
import org.sharaka.stakeholders.consent.ConsentPurpose;
import org.sharaka.stakeholders.consent.RecordConsent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of an attempt: what was said and agreed to, whether to try again, or why it ended. */
@Service
@Transactional
public class ReportAttempt {

  private final Contacts contacts;
  private final EndContact end;
  private final RecordConsent consents;
  private final Register register;
  private final Clock clock;

  ReportAttempt(Contacts contacts, EndContact end, RecordConsent consents, Register register, Clock clock) {
    this.contacts = contacts;
    this.end = end;
    this.consents = consents;
    this.register = register;
    this.clock = clock;
  }

  public Contact handle(long contact, AttemptReport report) {
    Contact reported = contacts.take(contact).reported(report, clock.instant());
    contacts.save(reported);
    if (reported.recordingConsent()) {
      Language language = register.person(reported.personId()).orElseThrow().language();
      ConsentChannel channel = reported.kind() == ContactKind.PHONE ? ConsentChannel.PHONE : ConsentChannel.IN_PERSON;
      consents.handle(reported.personId(), new RecordConsent.Word(ConsentPurpose.RECORDING, true, language, channel, reported.number().value()));
    }
    if (reported.isClosed()) {
      end.note(reported);
    }
    return reported;
  }
}
