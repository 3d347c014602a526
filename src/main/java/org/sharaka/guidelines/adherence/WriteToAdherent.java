package org.sharaka.guidelines.adherence;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks an organisation's representative to confirm, or tells them why their organisation is not in the register. */
@Service
@Transactional
public class WriteToAdherent {

  private final Adherences adherences;
  private final AdherenceMail mail;

  WriteToAdherent(Adherences adherences, AdherenceMail mail) {
    this.adherences = adherences;
    this.mail = mail;
  }

  public void toConfirm(CaseNumber number) {
    mail.confirm(adherences.get(number));
  }

  public void whyRefused(CaseNumber number) {
    Adherence refused = adherences.get(number);
    mail.write(refused, "adherenceRefused", "refused", Map.of("reason", refused.state().reason()));
  }
}
