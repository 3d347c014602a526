package org.sharaka.stakeholders.contacts;

import java.time.Instant;

/**
 * One thing someone said.
 *
 * @param theme   what it is about, in a word or two; may be {@code null}
 * @param asNoted what stood there before the person corrected it; {@code null} when they did not
 */
public record Statement(String text, String theme, String asNoted, Instant saidAt) {

  Statement corrected(String text) {
    return text.equals(this.text) ? this : new Statement(text, theme, asNoted == null ? this.text : asNoted, saidAt);
  }
}
