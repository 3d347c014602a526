package org.sharaka.notifications;

import java.util.Map;
import org.sharaka.kernel.Language;
import org.sharaka.stakeholders.Person;

/**
 * Someone who gets a mail.
 *
 * @param personId their entry in the register, or {@code null}
 * @param facts    values of the message that are theirs alone, such as a personal link
 */
public record Recipient(Long personId, String address, String name, Language language, Map<String, Object> facts) {

  public Recipient {
    facts = Map.copyOf(facts);
  }

  public static Recipient of(Person person) {
    return of(person, Map.of());
  }

  public static Recipient of(Person person, Map<String, Object> facts) {
    return new Recipient(person.id(), person.email(), person.name(), person.language(), facts);
  }
}
