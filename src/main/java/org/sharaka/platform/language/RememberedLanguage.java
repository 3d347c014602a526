package org.sharaka.platform.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language a person chose, remembered in the cookie {@value #COOKIE}; before any choice the first of the browser's
 * languages that the product speaks, and Arabic when it speaks none of them. Tasklist and Cockpit read the same cookie.
 */
class RememberedLanguage implements LocaleResolver {

  static final String COOKIE = "sharaka-lang";
  private static final String CHOSEN = RememberedLanguage.class.getName();

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
      return chosen;
    }
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    Locale remembered = cookie == null ? null : LanguageConfiguration.supported(cookie.getValue());
    return remembered != null ? remembered : preferred(request);
  }

  @Override
  public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    request.setAttribute(CHOSEN, locale);
    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, locale.getLanguage()).path("/")
        .maxAge(Duration.ofDays(365)).sameSite("Lax").secure(request.isSecure()).build().toString());
  }

  private static Locale preferred(HttpServletRequest request) {
    List<Locale> wished = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? List.of() : Collections.list(request.getLocales());
    return wished.stream().map(l -> LanguageConfiguration.supported(l.getLanguage())).filter(l -> l != null).findFirst()
        .orElse(Locale.forLanguageTag("ar"));
  }
}
