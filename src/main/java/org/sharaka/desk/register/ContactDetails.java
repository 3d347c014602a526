package org.sharaka.desk.register;

import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** Shows addresses and telephones in full to those who work with them, and masked to everyone else on the staff. */
@Component("contactDetails")
class ContactDetails {

  private static final String[] WORK_WITH_THEM = {Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR, Groups.MANAGER, Groups.SECRETARIAT,
      Groups.RESEARCHER, Groups.COMMS, Groups.DPO};
  private static final int SHOWN_DIGITS = 2;

  private final SignedIn signedIn;

  ContactDetails(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  public boolean inFull() {
    return signedIn.account().filter(account -> account.isIn(WORK_WITH_THEM)).isPresent();
  }

  public String email(String address) {
    return address == null || inFull() ? address : address.charAt(0) + "•••" + address.substring(address.indexOf('@'));
  }

  public String phone(String number) {
    return number == null || inFull() ? number : "•••" + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
  }
}
