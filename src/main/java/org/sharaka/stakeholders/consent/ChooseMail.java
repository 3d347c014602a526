package org.sharaka.stakeholders.consent;

import java.util.EnumSet;
import java.util.Set;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.stakeholders.PersonFile;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what someone chooses on their mail page. */
@Service
@Transactional
public class ChooseMail {

  private final MailChoices choices;
  private final Register register;
  private final RecordConsent record;

  /**
   * @param any    whether any mail is wanted at all
   * @param wanted the kinds that are, when any is
   */
  public record Choice(boolean any, Set<MailKind> wanted) {

    public static Choice none() {
      return new Choice(false, Set.of());
    }
  }

  ChooseMail(MailChoices choices, Register register, RecordConsent record) {
    this.choices = choices;
    this.register = register;
    this.record = record;
  }

  /**
   * @param language the language in which the page was read
   * @throws NotFound when the token opens nobody's page
   */
  public void handle(String token, Choice choice, Language language) {
    PersonFile file = choices.personBehind(token).flatMap(register::file).orElseThrow(() -> new NotFound("mail choices"));
    if (choice.any()) {
      Set<MailKind> unwanted = EnumSet.allOf(MailKind.class);
      unwanted.removeAll(choice.wanted());
      choices.unwant(file.person().id(), unwanted);
    }
    if (choice.any() == file.doNotContact()) {
      record.handle(file.person().id(), new RecordConsent.Word(ConsentPurpose.CONTACT, choice.any(), language, ConsentChannel.PAGE, null));
    }
  }
}
