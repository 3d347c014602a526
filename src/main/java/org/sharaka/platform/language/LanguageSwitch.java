package org.sharaka.platform.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** {@code ?lang=ar|en} on any page changes the language and remembers it; other values are passed over. */
class LanguageSwitch implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    Locale asked = LanguageConfiguration.supported(request.getParameter("lang"));
    if (asked != null) {
      RequestContextUtils.getLocaleResolver(request).setLocale(request, response, asked);
    }
    return true;
  }
}
