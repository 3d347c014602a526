package org.sharaka.portal.requests;

import java.util.List;
import java.util.Locale;
import org.sharaka.dialogues.ReadRequest;
import org.sharaka.kernel.Language;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;

/** Whoever fills in the form: a guest, someone who acts for organisations, or the office. */
@Component
class Asking {

  private final SignedIn signedIn;
  private final Mandates mandates;
  private final Register register;

  Asking(SignedIn signedIn, Mandates mandates, Register register) {
    this.signedIn = signedIn;
    this.mandates = mandates;
    this.register = register;
  }

  /** @return {@code null} for a guest */
  String account() {
    return signedIn.account().map(Account::id).orElse(null);
  }

  ReadRequest.Sender sender(Locale locale) {
    String account = account();
    return account == null ? ReadRequest.Sender.guest(Language.of(locale)) : new ReadRequest.Sender(account, mandates.organisationsOf(account), Language.of(locale));
  }

  List<Organisation> organisations() {
    return account() == null ? List.of() : register.organisations(mandates.organisationsOf(account()));
  }
}
