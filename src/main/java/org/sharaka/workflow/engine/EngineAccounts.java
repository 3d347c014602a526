package org.sharaka.workflow.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.Accounts;
import org.springframework.stereotype.Component;

/** Accounts are the engine's users and groups, so that Admin manages everyone who can sign in. */
@Component
class EngineAccounts implements Accounts {

  private final IdentityService identity;

  EngineAccounts(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Optional<Account> authenticate(String id, String password) {
    if (id.isEmpty() || password.isEmpty() || !passwordIsRight(id, password)) {
      return Optional.empty();
    }
    User user = identity.createUserQuery().userId(id).singleResult();
    Set<String> groups = identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).collect(Collectors.toSet());
    return Optional.of(new Account(user.getId(), user.getFirstName() + " " + user.getLastName(), groups));
  }

  /** The engine slows down after failed attempts and locks an account after too many. */
  private boolean passwordIsRight(String id, String password) {
    try {
      return identity.checkPassword(id, password);
    } catch (AuthenticationException locked) {
      return false;
    }
  }
}
