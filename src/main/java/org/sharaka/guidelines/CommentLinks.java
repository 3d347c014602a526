package org.sharaka.guidelines;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the personal links of a round; each opens in its reader's language. */
@Component
class CommentLinks {

  private static final int SECRET_BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final String baseUrl;
  private final WorkingCalendar calendar;

  CommentLinks(@Value("${sharaka.base-url}") String baseUrl, WorkingCalendar calendar) {
    this.baseUrl = baseUrl;
    this.calendar = calendar;
  }

  String newToken() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  String personal(String token, Language language) {
    return baseUrl + "/comment/" + token + "?lang=" + language.tag();
  }

  String receipt(Contribution contribution, Language language) {
    return baseUrl + "/comment/" + contribution.token() + "/receipt?lang=" + language.tag();
  }

  /** The day as a value that message bundles can write as a date. */
  long moment(LocalDate day) {
    return calendar.endOf(day).toEpochMilli();
  }
}
