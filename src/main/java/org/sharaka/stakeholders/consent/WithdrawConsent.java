package org.sharaka.stakeholders.consent;

import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a consent in one step from someone's own page. */
@Service
@Transactional
public class WithdrawConsent {

  private final MailChoices choices;
  private final RecordConsent record;

  WithdrawConsent(MailChoices choices, RecordConsent record) {
    this.choices = choices;
    this.record = record;
  }

  /**
   * @param language the language in which the page was read
   * @throws NotFound when the token opens nobody's page
   */
  public void handle(String token, ConsentPurpose purpose, Language language) {
    long person = choices.personBehind(token).orElseThrow(() -> new NotFound("mail choices"));
    record.handle(person, new RecordConsent.Word(purpose, false, language, ConsentChannel.PAGE, null));
  }
}
