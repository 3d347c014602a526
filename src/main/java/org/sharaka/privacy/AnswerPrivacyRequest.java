package org.sharaka.privacy;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts into the outbox what the person is told: what was done, or why not and where they can complain. */
@Service
@Transactional
public class AnswerPrivacyRequest {

  private final PrivacyRequests requests;
  private final PrivacyMail mail;

  AnswerPrivacyRequest(PrivacyRequests requests, PrivacyMail mail) {
    this.requests = requests;
    this.mail = mail;
  }

  /** @return the mailing, to be delivered */
  public long handle(CaseNumber number) {
    return mail.answer(requests.get(number));
  }
}
