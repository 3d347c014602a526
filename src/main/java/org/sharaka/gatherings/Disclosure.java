package org.sharaka.gatherings;

import java.util.List;
import java.util.Objects;

/**
 * What may be told outside of a session: of each item of its agenda by the item's own rule, of everything else by the
 * session's.
 *
 * @param items the rule of each item in the order of the agenda
 */
public record Disclosure(Confidentiality session, List<Confidentiality> items) {

  public Disclosure {
    items = List.copyOf(items);
  }

  static Disclosure of(Confidentiality session, List<Confidentiality> own) {
    return new Disclosure(session, own.stream().map(rule -> Objects.requireNonNullElse(rule, session)).toList());
  }

  /** @param item its number on the agenda, from 1; {@code null} for what belongs to none */
  public Confidentiality of(Integer item) {
    return item == null || item < 1 || item > items.size() ? session : items.get(item - 1);
  }

  public boolean has(Confidentiality rule) {
    return session == rule || items.contains(rule);
  }

  /** Who was there may be told: no part went by the Chatham House Rule, and the session was not closed. */
  public boolean namesPeople() {
    return session == Confidentiality.OPEN && !items.contains(Confidentiality.CHATHAM_HOUSE);
  }

  /** Some item goes by another rule than the session. */
  public boolean isMixed() {
    return items.stream().anyMatch(rule -> rule != session);
  }

  /** Everything may be told. */
  public boolean isOpen() {
    return session == Confidentiality.OPEN && !isMixed();
  }

  /** The strictest rule that whoever comes has to know. */
  public Confidentiality strictest() {
    return items.stream().reduce(session, (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }
}
