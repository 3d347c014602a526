package org.sharaka.portal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;

/**
 * What waits for an organisation in one area of the portal: information to give, an invitation to answer, a part to write.
 * Each area has a component that tells its steps; the partner's home collects them. Steps belong to the organisation, never
 * to a person.
 */
public interface PartnerSteps {

  /** @return the open steps of the organisations, in any order */
  List<Step> of(Collection<Long> organisations, Locale locale);

  /**
   * @param what   what is to be done, in the reader's language and beginning with a verbal noun
   * @param number {@code null} for what belongs to no case
   * @param title  of the case, or of whatever it is about
   * @param link   the page on which it is done
   * @param due    {@code null} when it is not on a clock
   */
  record Step(String what, CaseNumber number, LocalizedText title, String link, LocalDate due) {}
}
