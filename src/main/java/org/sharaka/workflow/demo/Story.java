package org.sharaka.workflow.demo;

import java.time.LocalDate;

/** One case of the demo, told from its beginning to where it stands today. */
interface Story {

  /** How long before today it begins; the oldest are told first. */
  int beginsDaysAgo();

  void tell(LocalDate start, LocalDate today);
}
