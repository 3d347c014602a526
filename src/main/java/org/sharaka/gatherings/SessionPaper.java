package org.sharaka.gatherings;

import java.time.Instant;

/**
 * A paper that is presented in a session.
 *
 * @param item        the number of the item of the agenda under which it is, {@code null} while it has none
 * @param gist        its abstract
 * @param document    the file among the documents of the case, {@code null} when there is none yet
 * @param consentedAt since when its author agrees that it is published, {@code null} when they do not
 */
public record SessionPaper(long id, Integer item, String title, String author, String gist, Long document, Instant consentedAt) {

  /** Everyone may read it: its author agrees, and what it is presented under is open. */
  public boolean isForAll(Disclosure disclosure) {
    return consentedAt != null && disclosure.of(item) == Confidentiality.OPEN;
  }
}
