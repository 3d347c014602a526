package org.sharaka.guidelines;

import java.time.Instant;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;

/**
 * A comment as those who work through them see it.
 *
 * @param clause      {@code null} when it is about the whole
 * @param revision    goes up when its author changes it
 * @param disposition {@code null} while it waits for one
 */
public record Comment(long id, long contribution, long round, Long clause, CommentKind kind, String body, String proposal, Instant savedAt,
    int revision, Disposition disposition, String decidedBy, Author author) {

  /** @param organisation {@code null} of someone who speaks for nobody but themselves */
  public record Author(Long person, String name, LocalizedText organisation, Sector sector, boolean key, Language language, Naming naming) {

    /** Until they chose, nothing is published. */
    public Naming naming() {
      return naming == null ? Naming.NOT_PUBLISHED : naming;
    }

    /** Whom staff see: the person, or the institution where no person is known. */
    public LocalizedText shown() {
      return name == null ? organisation : LocalizedText.same(name);
    }
  }

  public boolean isOpen() {
    return disposition == null;
  }
}
