package org.sharaka.platform.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions people are signed in with, on whichever node. */
@Component
public class OpenSessions {

  private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

  OpenSessions(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
    this.sessions = sessions;
  }

  /** Signs an account out everywhere. */
  public void end(String account) {
    sessions.ifAvailable(known -> known.findByPrincipalName(account).keySet().forEach(known::deleteById));
  }
}
