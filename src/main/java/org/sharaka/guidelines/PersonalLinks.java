package org.sharaka.guidelines;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes links that only their reader knows; each opens in its reader's language. */
@Component
class PersonalLinks {

  private static final int SECRET_BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final String baseUrl;
  private final WorkingCalendar calendar;

  PersonalLinks(@Value("${sharaka.base-url}") String baseUrl, WorkingCalendar calendar) {
    this.baseUrl = baseUrl;
    this.calendar = calendar;
  }

  String newToken() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  String comment(String token, Language language) {
    return link("/comment/" + token, language);
  }

  String receipt(String token, Language language) {
    return link("/comment/" + token + "/receipt", language);
  }

  String confirmUse(String token, Language language) {
    return link("/intended-use/confirm/" + token, language);
  }

  /** The day as a value that message bundles can write as a date. */
  long moment(LocalDate day) {
    return calendar.endOf(day).toEpochMilli();
  }

  private String link(String path, Language language) {
    return baseUrl + path + "?lang=" + language.tag();
  }
}
