package org.sharaka.stakeholders.consent;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of mail people may want or not, told by the template's first word. Of surveys and events only what asks people to
 * take part is of the kind: who has taken a seat is told in any case that the day was moved. Mail of no kind goes to
 * everyone who wants mail at all.
 */
public enum MailKind {
  SURVEYS(true, "survey", "comment", "feedback"),
  EVENTS(true, "gathering", "session", "workshop", "training", "event", "launch"),
  RESULTS(false, "project", "outreach", "response", "guide", "draft", "report", "outcome", "publication", "awareness", "adoption", "contribution");

  private final boolean onlyWhenAsking;
  private final Set<String> words;

  MailKind(boolean onlyWhenAsking, String... words) {
    this.onlyWhenAsking = onlyWhenAsking;
    this.words = Set.of(words);
  }

  /** @param template such as {@code survey.invitation} or {@code gatheringReminder} */
  public static Optional<MailKind> of(String template) {
    String word = template.split("[.\\-_]|(?=[A-Z])", 2)[0];
    boolean asks = template.matches("(?i).*(invitation|reminder)");
    return Arrays.stream(values()).filter(kind -> kind.words.contains(word) && (asks || !kind.onlyWhenAsking)).findFirst();
  }
}
