package org.sharaka.guidelines;

import java.time.Instant;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;

/**
 * What an institution means to do with the guide.
 *
 * @param scope       which parts of its work it is about
 * @param support     the help it would like to have
 * @param publishName whether its name may stand on the public list
 * @param confirmedAt when the address was proved; until then it does not count
 */
public record IntendedUse(long id, CaseNumber guide, String institution, String contact, String email, Extent extent, String scope, String support,
    boolean publishName, Language language, Instant submittedAt, Instant confirmedAt) {

  /** How far it means to go. */
  public enum Extent {
    FULL,
    PARTLY,
    CONSIDERING,
    NO
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }
}
