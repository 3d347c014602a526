package org.sharaka.desk.requests;

import java.util.Set;
import org.sharaka.dialogues.RequestDoor;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** Whether the person at the desk may see requests: their files, or only that they exist. */
@Component("requestAccess")
public class RequestAccess {

  private final RequestDoor door;
  private final SignedIn signedIn;

  RequestAccess(RequestDoor door, SignedIn signedIn) {
    this.door = door;
    this.signedIn = signedIn;
  }

  public boolean toFiles() {
    return door.admitsToFile(visitor());
  }

  public boolean toList() {
    return door.admitsToMetadata(visitor());
  }

  /** May let a request rest, go on, or be urgent. */
  boolean steers() {
    return visitor().groups().contains(Groups.SECRETARIAT) || visitor().groups().contains(Groups.MANAGER);
  }

  /** May put right what was published. */
  boolean corrects() {
    return visitor().groups().contains(Groups.SECRETARIAT);
  }

  boolean cancels() {
    return visitor().groups().contains(Groups.COMMITTEE);
  }

  private RequestDoor.Visitor visitor() {
    return signedIn.account().map(account -> new RequestDoor.Visitor(account.id(), account.groups(), Set.of())).orElseGet(RequestDoor.Visitor::guest);
  }
}
