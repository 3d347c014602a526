package org.sharaka.workflow.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.sharaka.platform.security.SignedIn;

/** Tells Tasklist, Cockpit and Admin who signed in at our login page. Made by reflection, so it injects nothing. */
public class WebAppLogin implements AuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
    return SignedIn.now().map(account -> {
      AuthenticationResult known = AuthenticationResult.successful(account.id());
      known.setGroups(List.copyOf(account.groups()));
      return known;
    }).orElseGet(AuthenticationResult::unsuccessful);
  }

  @Override
  public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
    // the security filters before us send people to the login page
  }
}
