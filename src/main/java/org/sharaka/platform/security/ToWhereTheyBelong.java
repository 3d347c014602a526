package org.sharaka.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After login: back to the page that asked for it, else staff to the desk and whoever acts for an organisation to their own page. */
class ToWhereTheyBelong extends SavedRequestAwareAuthenticationSuccessHandler {

  @Override
  protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    if (!(authentication.getPrincipal() instanceof Account account)) {
      return "/";
    }
    return account.isStaff() ? "/desk" : account.isIn(Groups.MINISTRY, Groups.CSO) ? "/my" : "/";
  }
}
