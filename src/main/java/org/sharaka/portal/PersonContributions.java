package org.sharaka.portal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;

/**
 * What a person contributed in one area of the portal, and what became of it. Each area has a component that tells it; the
 * person's page collects them.
 */
public interface PersonContributions {

  List<Line> of(long person, Locale locale);

  /**
   * One contribution.
   *
   * @param how     in which way, in the reader's language
   * @param about   what it was about
   * @param said    their own words, {@code null} where none are kept
   * @param results what became of it, empty while nothing has yet
   */
  record Line(Instant at, String how, CaseNumber number, LocalizedText about, String said, List<Result> results) {}

  /**
   * Something that became of a contribution.
   *
   * @param text   in the reader's language
   * @param status a word on where it stands, may be {@code null}
   * @param mood   the colour of the status, as in {@link PartnerCases.Line}
   * @param link   where more is told, may be {@code null}
   */
  record Result(String text, String status, String mood, String link) {}
}
