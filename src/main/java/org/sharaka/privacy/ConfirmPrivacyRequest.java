package org.sharaka.privacy;

import java.util.Map;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Clocks;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The address belongs to whoever asks: the request gets its number, the clock of the law begins to run, and the process
 * with it. Confirming twice changes nothing.
 */
@Service
@Transactional
public class ConfirmPrivacyRequest {

  /** The service level of the law; its days are those of the country. */
  public static final String LEVEL = "DSR";

  private static final LocalizedText TITLE = new LocalizedText("طلب صاحب بيانات شخصية", "Request of a data subject");

  private final PrivacyRequests requests;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Clocks clocks;
  private final PrivacyMail mail;
  private final ApplicationEventPublisher events;

  ConfirmPrivacyRequest(PrivacyRequests requests, CaseFiles files, Timeline timeline, Clocks clocks, PrivacyMail mail, ApplicationEventPublisher events) {
    this.requests = requests;
    this.files = files;
    this.timeline = timeline;
    this.clocks = clocks;
    this.mail = mail;
    this.events = events;
  }

  public CaseNumber handle(String token) {
    requests.behind(token).orElseThrow(() -> new NotFound("privacy request"));
    PrivacyRequest request = requests.lock(token);
    return request.number() != null ? request.number() : begin(request);
  }

  private CaseNumber begin(PrivacyRequest request) {
    CaseNumber number = files.open(CaseType.PRIVACY, TITLE, PrivacyStatus.IDENTITY.name(), null);
    requests.save(request.confirmed(number));
    CaseClock clock = clocks.start(number, LEVEL, null);
    timeline.note(number, "privacy.confirmed", Map.of("kind", request.asked().kind().name()));
    mail.received(requests.get(number), clock.dueAt());
    events.publishEvent(new PrivacyRequestConfirmed(number));
    return number;
  }
}
