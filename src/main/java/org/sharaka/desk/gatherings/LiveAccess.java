package org.sharaka.desk.gatherings;

import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** Who writes on the live page of a session: its hosts everything; whoever of the committee chairs it, what it comes to. */
@Component("liveAccess")
class LiveAccess {

  static final String HOSTS_AND_CHAIRS = Hosts.ONLY + " or @liveAccess.chairs(#number)";

  private final Sessions sessions;
  private final SignedIn signedIn;

  LiveAccess(Sessions sessions, SignedIn signedIn) {
    this.sessions = sessions;
    this.signedIn = signedIn;
  }

  public boolean chairs(String number) {
    return CaseNumber.looksLike(number) && signedIn.account().filter(account -> account.isIn(Groups.COMMITTEE))
        .filter(account -> sessions.chairs(new CaseNumber(number)).contains(account.id())).isPresent();
  }
}
