package org.sharaka.dialogues.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sharaka.dialogues.TypedRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells forms that people fill in from those of programs, without puzzles that would shut people out: a field that nobody
 * sees, a time that nobody is fast enough for, texts made of links, and the same text again and again.
 */
@Component
class Suspicion {

  private static final Pattern LINK = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);
  private static final int MOST_LINKS = 5;
  private static final int MOST_OF_ONE_ADDRESS = 3;

  private final Clock clock;
  private final Duration fastest;
  private final Drafts drafts;

  Suspicion(Clock clock, @Value("${sharaka.requests.fastest:20s}") Duration fastest, Drafts drafts) {
    this.clock = clock;
    this.fastest = fastest;
    this.drafts = drafts;
  }

  /** @param trap what stands in the field that nobody sees */
  Optional<String> of(Draft draft, String trap) {
    if (trap != null && !trap.isEmpty()) {
      return Optional.of("TRAP");
    }
    if (draft.account() != null) {
      return Optional.empty();
    }
    if (draft.begunAt().plus(fastest).isAfter(clock.instant())) {
      return Optional.of("TOO_FAST");
    }
    if (links(draft.form()) > MOST_LINKS) {
      return Optional.of("LINKS");
    }
    return isRepeated(draft) ? Optional.of("REPEATED") : Optional.empty();
  }

  private boolean isRepeated(Draft draft) {
    String address = draft.form().text("email").strip().toLowerCase(Locale.ROOT);
    return drafts.in(DraftState.UNCONFIRMED).stream().filter(other -> other.form().text("email").strip().toLowerCase(Locale.ROOT).equals(address)).count()
        >= MOST_OF_ONE_ADDRESS;
  }

  private static long links(TypedRequest form) {
    return form.values().values().stream().flatMap(List::stream).mapToLong(text -> LINK.matcher(text).results().count()).sum();
  }
}
