package org.sharaka.agreements;

import java.util.Arrays;
import java.util.List;

/** Where an agreement stands, from the idea to the end of its term. */
public enum AgreementStatus {
  IDEA,
  DRAFT,
  INTERNAL_REVIEW,
  NEGOTIATION,
  LEGAL_REVIEW,
  APPROVAL,
  READY_TO_SIGN,
  SIGNED,
  ACTIVE,
  AMENDING,
  EXPIRING,
  RENEWED,
  EXPIRED,
  TERMINATED,
  DROPPED;

  /** @return whether it came to its end, by its term, a notice, or before it was signed */
  public boolean isOver() {
    return ordinal() >= RENEWED.ordinal();
  }

  /** @return whether it was signed at some time: then everyone may read it in the public register */
  public boolean isPublic() {
    return ordinal() >= SIGNED.ordinal() && this != DROPPED;
  }

  public boolean isInForce() {
    return this == ACTIVE || this == AMENDING || this == EXPIRING;
  }

  /** @return whether it is still on its way to the signature */
  public boolean isPreparation() {
    return ordinal() < SIGNED.ordinal();
  }

  public static List<AgreementStatus> published() {
    return Arrays.stream(values()).filter(AgreementStatus::isPublic).toList();
  }
}
