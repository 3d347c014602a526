package org.sharaka.gatherings;

import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the two accounts that chair a session together; both of them approve its minutes. */
@Service
@Transactional
public class NameChairs {

  private static final int BOTH = 2;

  private final Gatherings gatherings;
  private final Sessions sessions;

  NameChairs(Gatherings gatherings, Sessions sessions) {
    this.gatherings = gatherings;
    this.sessions = sessions;
  }

  public void name(CaseNumber session, Set<String> accounts) {
    gatherings.lock(session);
    if (accounts.size() != BOTH) {
      throw Refusal.of("session.twoChairs").thrown();
    }
    sessions.chairedBy(session, accounts);
  }
}
