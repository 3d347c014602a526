package org.sharaka.workflow.engine;

import java.util.List;
import java.util.Locale;
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
  public Optional<Account> authenticate(String name, String password) {
    String id = name.contains("@") ? byAddress(name) : name;
    if (id.isEmpty() || password.isEmpty() || !passwordIsRight(id, password)) {
      return Optional.empty();
    }
    User user = identity.createUserQuery().userId(id).singleResult();
    Set<String> groups = identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).collect(Collectors.toSet());
    return Optional.of(new Account(user.getId(), name(user), groups));
  }

  @Override
  public Optional<String> nameOf(String id) {
    return Optional.ofNullable(identity.createUserQuery().userId(id).singleResult()).map(EngineAccounts::name);
  }

  private static String name(User user) {
    return user.getFirstName() + " " + user.getLastName();
  }

  /** People may also sign in with their e-mail address, when it belongs to one account. */
  private String byAddress(String address) {
    List<User> found = identity.createUserQuery().userEmail(address.toLowerCase(Locale.ROOT)).listPage(0, 2);
    return found.size() == 1 ? found.get(0).getId() : "";
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
