package org.sharaka.desk;

import java.util.regex.Pattern;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** Shows addresses and telephones in full to those who work with them, and masked to everyone else on the staff. */
@Component("contactDetails")
public class ContactDetails {

  private static final String[] WORK_WITH_THEM = {Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR, Groups.MANAGER, Groups.SECRETARIAT,
      Groups.RESEARCHER, Groups.COMMS, Groups.DPO};
  private static final int SHOWN_DIGITS = 2;
  private static final Pattern LOCAL_PART = Pattern.compile("[^\\s<>\"'(),:;@]+@");

  private final SignedIn signedIn;

  ContactDetails(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  public boolean inFull() {
    return signedIn.account().filter(account -> account.isIn(WORK_WITH_THEM)).isPresent();
  }

  public String email(String address) {
    if (address == null || address.isEmpty() || inFull()) {
      return address;
    }
    int at = address.indexOf('@');
    return address.charAt(0) + "•••" + (at < 0 ? "" : address.substring(at));
  }

  /** What a mail server said, in which addresses may stand. */
  public String reply(String said) {
    return said == null || inFull() ? said : LOCAL_PART.matcher(said).replaceAll("•••@");
  }

  public String phone(String number) {
    return number == null || inFull() ? number : "•••" + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
  }
}
