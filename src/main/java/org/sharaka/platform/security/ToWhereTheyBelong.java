package org.sharaka.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After login: back to the page that asked for it, else staff to the desk and guests to the portal. */
class ToWhereTheyBelong extends SavedRequestAwareAuthenticationSuccessHandler {

  @Override
  protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    return authentication.getPrincipal() instanceof Account account && account.isStaff() ? "/desk" : "/";
  }
}
