package org.sharaka.platform.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** One login for portal, desk, Tasklist, Cockpit, Admin and the interface. */
@Component
class AccountAuthentication implements AuthenticationProvider {

  private final Accounts accounts;

  AccountAuthentication(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication login) {
    String password = login.getCredentials() == null ? "" : login.getCredentials().toString();
    Account account = accounts.authenticate(login.getName().strip(), password)
        .orElseThrow(() -> new BadCredentialsException("unknown account or wrong password"));
    return UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities());
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
