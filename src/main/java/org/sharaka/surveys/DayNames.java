package org.sharaka.surveys;

import java.time.Instant;
import org.sharaka.kernel.LocalizedText;

/** Says a day in both languages as people of the country write it; for mails. */
public interface DayNames {

  LocalizedText day(Instant moment);
}
