package org.sharaka.desk;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What staff call the mails that go out. */
@Component("mailNames")
public class MailNames {

  private final MessageSource messages;

  MailNames(MessageSource messages) {
    this.messages = messages;
  }

  /** @return the name of the kind of mail, or just "a mail" when it has none */
  public String of(String template, Locale locale) {
    String unnamed = messages.getMessage("mail.name.other", null, locale);
    return messages.getMessage("mail.name." + template, null, unnamed, locale);
  }
}
