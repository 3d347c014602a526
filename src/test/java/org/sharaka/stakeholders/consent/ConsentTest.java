package org.sharaka.stakeholders.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.stakeholders.MergePeople;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.PersonEntry;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.SavePerson;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SharakaTest
@RecordApplicationEvents
class ConsentTest {

  @Autowired Consents consents;
  @Autowired RecordConsent record;
  @Autowired ConsentNotices notices;
  @Autowired MailChoices choices;
  @Autowired ChooseMail choose;
  @Autowired Register register;
  @Autowired SavePerson savePerson;
  @Autowired MergePeople merge;
  @Autowired ApplicationEvents events;

  long person;

  @BeforeEach
  void register() {
    person = register("سلمى");
  }

  @Test
  void everyWordIsKeptWithItsProofAndTheNewestHolds() {
    say(ConsentPurpose.PHOTO, true, "نموذج موقّع رقم 12");
    say(ConsentPurpose.PHOTO, false, null);
    say(ConsentPurpose.SURVEY, true, null);
    assertThat(consents.history(person)).extracting(Consent::purpose).containsExactly(ConsentPurpose.SURVEY, ConsentPurpose.PHOTO, ConsentPurpose.PHOTO);
    Consent first = consents.history(person).get(2);
    assertThat(first.note()).isEqualTo("نموذج موقّع رقم 12");
    assertThat(first.textHash()).isEqualTo(notices.of(ConsentPurpose.PHOTO, Language.AR).hash()).hasSize(64)
        .isNotEqualTo(notices.of(ConsentPurpose.PHOTO, Language.EN).hash());
    assertThat(first.noticeVersion()).isEqualTo("1");
    assertThat(consents.current(person).get(ConsentPurpose.PHOTO).given()).isFalse();
    assertThat(consents.holding(List.of(person), ConsentPurpose.PHOTO)).isEmpty();
    assertThat(consents.holding(List.of(person), ConsentPurpose.SURVEY)).containsExactly(person);
    assertThat(events.stream(ConsentWithdrawn.class)).containsExactly(new ConsentWithdrawn(person, ConsentPurpose.PHOTO));
    say(ConsentPurpose.PHOTO, false, null);
    assertThat(consents.history(person)).hasSize(3);
  }

  @Test
  void whoWithdrawsContactLeavesEveryAudienceAtOnce() {
    say(ConsentPurpose.CONTACT, false, null);
    assertThat(register.file(person).orElseThrow().doNotContact()).isTrue();
    assertThat(register.audience()).extracting(Person::id).doesNotContain(person);
    assertThat(choices.refusing(List.of(person), "anything")).containsExactly(person);
    assertThat(events.stream(ContactRefused.class)).containsExactly(new ContactRefused(person));
    say(ConsentPurpose.CONTACT, true, null);
    assertThat(register.file(person).orElseThrow().doNotContact()).isFalse();
    assertThat(choices.refusing(List.of(person), "anything")).isEmpty();
  }

  @Test
  void aPersonsPageHasOneAddressThatNobodyGuesses() {
    String link = choices.link(person);
    long other = register("هند");
    Map<Long, String> links = choices.links(List.of(person, other));
    assertThat(links.get(person)).isEqualTo(link);
    assertThat(links.get(other)).isNotEqualTo(link);
    assertThat(token(person)).hasSize(32);
    assertThat(choices.personBehind(token(person))).contains(person);
    assertThat(choices.personBehind("x")).isEmpty();
    assertThatThrownBy(() -> choose.handle("x", ChooseMail.Choice.none(), Language.AR)).isInstanceOf(NotFound.class);
  }

  @Test
  void onlyTheChosenKindsOfMailAreSent() {
    String address = register.person(person).orElseThrow().email();
    choose.handle(token(person), new ChooseMail.Choice(true, Set.of(MailKind.RESULTS)), Language.AR);
    assertThat(choices.refusing(List.of(person), "survey.invitation")).containsExactly(person);
    assertThat(choices.refusingAddresses(List.of(address), "session.invitation")).containsExactly(address);
    assertThat(choices.refusing(List.of(person), "guide.published")).isEmpty();
    assertThat(choices.refusing(List.of(person), "contact.notes")).isEmpty();
    assertThat(consents.history(person)).isEmpty();
    choose.handle(token(person), ChooseMail.Choice.none(), Language.AR);
    assertThat(choices.refusing(List.of(person), "guide.published")).containsExactly(person);
    choose.handle(token(person), new ChooseMail.Choice(true, Set.of(MailKind.values())), Language.EN);
    assertThat(choices.refusing(List.of(person), "survey.invitation")).isEmpty();
    assertThat(consents.history(person)).extracting(Consent::given).containsExactly(true, false);
    assertThat(consents.history(person)).extracting(Consent::channel).containsOnly(ConsentChannel.PAGE);
  }

  @Test
  void whatWasSaidToEitherOfTwoMergedEntriesHolds() {
    long second = register("سلمي");
    String oldLink = token(second);
    record.handle(second, new RecordConsent.Word(ConsentPurpose.PHOTO, true, Language.AR, ConsentChannel.PAPER, null));
    choose.handle(oldLink, new ChooseMail.Choice(true, Set.of()), Language.AR);
    merge.handle(person, second);
    assertThat(consents.current(person)).containsKey(ConsentPurpose.PHOTO);
    assertThat(choices.personBehind(oldLink)).contains(person);
    assertThat(choices.unwanted(person)).hasSize(3);
    assertThat(choices.refusing(List.of(second), "survey.invitation")).containsExactly(second);
  }

  @ParameterizedTest
  @CsvSource({"survey.invitation, SURVEYS", "surveyReminder, SURVEYS", "gatheringInvitation, EVENTS", "gatheringCancelled, ", "comment.receipt, ",
      "comment.invitation, SURVEYS", "projectCancelled, RESULTS", "guide.draft, RESULTS", "password, "})
  void aTemplatesFirstWordTellsTheKindOfMail(String template, MailKind kind) {
    assertThat(MailKind.of(template).orElse(null)).isEqualTo(kind);
  }

  private void say(ConsentPurpose purpose, boolean given, String note) {
    record.handle(person, new RecordConsent.Word(purpose, given, Language.AR, ConsentChannel.PAPER, note));
  }

  private String token(long id) {
    String link = choices.link(id);
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private long register(String name) {
    return savePerson.handle(null, new PersonEntry(UUID.randomUUID() + "@example.org", name, null, "private", null, null, null, null, null));
  }
}
