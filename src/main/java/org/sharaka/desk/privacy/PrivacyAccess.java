package org.sharaka.desk.privacy;

import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** Whether the person at the desk may see who asked about their data, or only that somebody did. */
@Component("privacyAccess")
public class PrivacyAccess {

  private final SignedIn signedIn;

  PrivacyAccess(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  public boolean toFiles() {
    return isIn(Groups.DPO);
  }

  public boolean toList() {
    return isIn(Groups.DPO, Groups.MANAGER);
  }

  private boolean isIn(String... groups) {
    return signedIn.account().map(account -> account.isIn(groups)).orElse(false);
  }
}
