package org.sharaka.notifications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.consent.MailChoices;
import org.springframework.stereotype.Component;

/**
 * Those of a mailing's recipients who want it, each with the way to say otherwise. What the law owes someone who asked
 * about their own data goes to them in any case; to the address of someone who was erased goes nothing.
 */
@Component
class Addressees {

  private static final String CHOICES = "choices";
  private static final String OWED = "rights";
  static final String NOBODYS = "@erased.invalid";
  private static final int CHUNK = 5000;

  private final MailChoices choices;

  Addressees(MailChoices choices) {
    this.choices = choices;
  }

  List<Recipient> of(Mailing mailing) {
    if (mailing.template().startsWith(OWED)) {
      return mailing.recipients();
    }
    List<Recipient> there = mailing.recipients().stream().filter(recipient -> !recipient.address().endsWith(NOBODYS)).toList();
    List<Recipient> all = new ArrayList<>(there.size());
    for (int from = 0; from < there.size(); from += CHUNK) {
      all.addAll(some(there.subList(from, Math.min(from + CHUNK, there.size())), mailing.template()));
    }
    return all;
  }

  private List<Recipient> some(List<Recipient> recipients, String template) {
    Set<Long> people = new HashSet<>(recipients.stream().map(Recipient::personId).filter(Objects::nonNull).toList());
    Set<Long> refusing = choices.refusing(people, template);
    Set<String> addresses = choices.refusingAddresses(recipients.stream().map(recipient -> Register.normalised(recipient.address())).toList(), template);
    people.removeAll(refusing);
    Map<Long, String> links = choices.links(people);
    return recipients.stream().filter(recipient -> !refusing.contains(recipient.personId()) && !addresses.contains(Register.normalised(recipient.address())))
        .map(recipient -> withChoices(recipient, links.get(recipient.personId()))).toList();
  }

  private static Recipient withChoices(Recipient recipient, String link) {
    if (link == null || recipient.facts().containsKey(CHOICES)) {
      return recipient;
    }
    Map<String, Object> facts = new HashMap<>(recipient.facts());
    facts.put(CHOICES, link);
    return new Recipient(recipient.personId(), recipient.address(), recipient.name(), recipient.language(), facts);
  }
}
