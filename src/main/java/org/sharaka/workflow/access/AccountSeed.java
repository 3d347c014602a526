package org.sharaka.workflow.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.sharaka.platform.Seed;
import org.sharaka.platform.security.Groups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Creates the administrator of a new installation, and the accounts of the demo. */
@Component
@Order(15)
class AccountSeed implements Seed {

  private final IdentityService identity;
  private final DemoAccounts demo;
  private final String adminPassword;

  AccountSeed(IdentityService identity, DemoAccounts demo, @Value("${sharaka.admin-password:}") String adminPassword) {
    this.identity = identity;
    this.demo = demo;
    this.adminPassword = adminPassword;
  }

  @Override
  public void plant() {
    demo.people().forEach(person -> create(person, demo.password()));
    if (!adminPassword.isBlank()) {
      create(new DemoAccounts.Person("admin", "مدير", "النظام", List.of(Groups.ADMIN)), adminPassword);
    }
  }

  private void create(DemoAccounts.Person person, String password) {
    if (identity.createUserQuery().userId(person.id()).count() > 0) {
      return;
    }
    User user = identity.newUser(person.id());
    user.setFirstName(person.firstName());
    user.setLastName(person.lastName());
    user.setEmail(person.id() + "@sharaka.example.org");
    user.setPassword(password);
    identity.saveUser(user);
    person.groups().forEach(group -> identity.createMembership(person.id(), group));
  }
}
