package org.sharaka.workflow.voting;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.sharaka.platform.security.Groups;
import org.springframework.stereotype.Component;

/** The accounts that may be given a seat in the coordination committee. */
@Component
public class CommitteeAccounts {

  private final IdentityService identity;

  /** An account and whose it is. */
  public record Person(String account, String name) {}

  CommitteeAccounts(IdentityService identity) {
    this.identity = identity;
  }

  public List<Person> all() {
    return identity.createUserQuery().memberOfGroup(Groups.COMMITTEE).orderByUserId().asc().list().stream()
        .map(user -> new Person(user.getId(), user.getFirstName() + " " + user.getLastName())).toList();
  }
}
