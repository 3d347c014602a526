package org.sharaka.workflow.demo;

import java.time.Instant;
import java.util.Optional;

/** People outside the office who answer what they were asked. Called again and again; what is answered is left alone. */
interface Bystander {

  void look(Work work);

  /** When they next have something to say of their own accord. */
  default Optional<Instant> next(Work work) {
    return Optional.empty();
  }
}
