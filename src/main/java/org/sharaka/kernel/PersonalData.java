package org.sharaka.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one module keeps of people. Each module that keeps something has one such component; whoever answers a person's
 * request about their own data asks all of them.
 */
public interface PersonalData {

  /** Names the module in message keys under {@code privacy.area.}, and in the record of what was erased. */
  String area();

  /** The tables whose texts may name someone. */
  Set<String> tables();

  /** Under what else the owner of an address is known here. */
  default List<Alias> aliases(String email) {
    return List.of();
  }

  /** Whether others bear the name or have the telephone too, so that nobody can tell from it who is meant. */
  default boolean isShared(Alias alias, String email) {
    return false;
  }

  /** What is kept, in a form that can be handed to the person: nothing in it is about others. */
  default List<Held> of(DataSubject subject) {
    return List.of();
  }

  /**
   * Erases what is not needed and puts the pseudonym into what is. Doing it again finds nothing more to do.
   *
   * @return how many entries were changed
   */
  int forget(DataSubject subject);

  /** Something a person is known by. */
  record Alias(Kind kind, String value) {

    /** A number of the register, an address, a name, a telephone. */
    public enum Kind {PERSON, EMAIL, NAME, PHONE}
  }

  /**
   * One thing that is kept.
   *
   * @param what    named in the bundles under {@code privacy.held.}
   * @param number  the case it belongs to, {@code null} for none
   * @param at      may be {@code null}
   * @param details by keys named under {@code privacy.detail.}
   */
  record Held(String what, CaseNumber number, Instant at, Map<String, String> details) {}
}
