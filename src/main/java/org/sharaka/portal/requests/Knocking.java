package org.sharaka.portal.requests;

import java.util.Arrays;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.RequestDoor;
import org.sharaka.kernel.NotFound;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;

/** Knocks at the door of a request in the name of whoever is behind the current page. */
@Component
class Knocking {

  private final RequestDoor door;
  private final SignedIn signedIn;
  private final Mandates mandates;

  Knocking(RequestDoor door, SignedIn signedIn, Mandates mandates) {
    this.door = door;
    this.signedIn = signedIn;
    this.mandates = mandates;
  }

  DialogueRequest open(String key) {
    return door.open(key, visitor());
  }

  RequestDoor.Pass pass(DialogueRequest request, String key) {
    return door.pass(request, key, visitor());
  }

  /** @throws NotFound for everyone who is not of these parties, as if the request did not exist */
  DialogueRequest openAs(String key, RequestDoor.Party... parties) {
    DialogueRequest request = open(key);
    if (!Arrays.asList(parties).contains(pass(request, key).party())) {
      throw new NotFound(key);
    }
    return request;
  }

  private RequestDoor.Visitor visitor() {
    return signedIn.account().map(account -> new RequestDoor.Visitor(account.id(), account.groups(), mandates.organisationsOf(account.id())))
        .orElseGet(RequestDoor.Visitor::guest);
  }
}
