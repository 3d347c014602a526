package org.sharaka.workflow.survey;

import java.time.Instant;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.language.Dates;
import org.sharaka.surveys.DayNames;
import org.springframework.stereotype.Component;

@Component
class SpokenDays implements DayNames {

  private final Dates dates;

  SpokenDays(Dates dates) {
    this.dates = dates;
  }

  @Override
  public LocalizedText day(Instant moment) {
    return new LocalizedText(dates.full(moment, Language.AR.locale()), dates.full(moment, Language.EN.locale()));
  }
}
