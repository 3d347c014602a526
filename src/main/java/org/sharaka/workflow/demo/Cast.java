package org.sharaka.workflow.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.sharaka.platform.security.Account;
import org.springframework.stereotype.Component;

/** Who in the demo's office does what is offered to a group. */
@Component
class Cast {

  private final IdentityService identity;

  Cast(IdentityService identity) {
    this.identity = identity;
  }

  Account named(String id) {
    User user = identity.createUserQuery().userId(id).singleResult();
    Set<String> groups = identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).collect(Collectors.toSet());
    return new Account(id, user.getFirstName() + " " + user.getLastName(), groups);
  }

  /** The first by name of the first group that has anyone. */
  Account of(List<String> groups) {
    return groups.stream().flatMap(group -> identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().listPage(0, 1).stream())
        .findFirst().map(user -> named(user.getId())).orElseThrow(() -> new IllegalStateException("nobody in the demo is of " + groups));
  }
}
