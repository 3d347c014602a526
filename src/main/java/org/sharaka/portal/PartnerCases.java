package org.sharaka.portal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;

/** The cases of one area of the portal that an organisation brought or is party to, for the partner's home. */
public interface PartnerCases {

  /** @return open cases and those closed lately, the newest first */
  List<Line> of(Collection<Long> organisations, Locale locale);

  /**
   * @param status   where it stands, in the reader's language
   * @param mood     the colour of the status: {@code ""} going on, {@code wait} for them, {@code done}, {@code late} or {@code plain}
   * @param expected by when the next step is expected, {@code null} when nothing is
   * @param link     the page on which it is followed
   */
  record Line(CaseNumber number, LocalizedText title, String status, String mood, LocalDate expected, String link) {}
}
