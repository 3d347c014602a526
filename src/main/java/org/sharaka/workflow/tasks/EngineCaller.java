package org.sharaka.workflow.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** Makes the engine check its answers against the person behind the request. Without a caller it would refuse nobody. */
@Component
class EngineCaller {

  private final IdentityService identities;
  private final SignedIn signedIn;

  EngineCaller(IdentityService identities, SignedIn signedIn) {
    this.identities = identities;
    this.signedIn = signedIn;
  }

  /** @return whether there is someone to check against, which ends with {@link #leave()} */
  boolean enter() {
    Optional<Account> account = signedIn.account();
    account.ifPresent(caller -> identities.setAuthentication(caller.id(), List.copyOf(caller.groups())));
    return account.isPresent();
  }

  void leave() {
    identities.clearAuthentication();
  }

  <T> T ask(Supplier<T> question, T nobody) {
    try {
      return enter() ? question.get() : nobody;
    } finally {
      leave();
    }
  }
}
