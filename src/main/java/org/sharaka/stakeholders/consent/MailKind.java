package org.sharaka.stakeholders.consent;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Kinds of mail people may want or not, told by the first word of a mail's template. Mail of no kind goes to everyone who wants mail at all. */
public enum MailKind {
  SURVEYS("survey", "comment", "feedback"),
  EVENTS("session", "workshop", "training", "event", "invitation", "rsvp", "launch"),
  RESULTS("project", "outreach", "response", "guide", "draft", "report", "outcome", "publication", "awareness", "adoption");

  private final Set<String> words;

  MailKind(String... words) {
    this.words = Set.of(words);
  }

  /** @param template such as {@code survey.invitation} or {@code surveyReminder} */
  public static Optional<MailKind> of(String template) {
    String word = template.split("[.\\-_]|(?=[A-Z])", 2)[0];
    return Arrays.stream(values()).filter(kind -> kind.words.contains(word)).findFirst();
  }
}
