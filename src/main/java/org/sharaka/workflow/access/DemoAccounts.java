package org.sharaka.workflow.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The accounts of the demo; empty everywhere else. */
@ConfigurationProperties("sharaka.accounts")
record DemoAccounts(String password, List<Person> people) {

  record Person(String id, String firstName, String lastName, List<String> groups) {}

  DemoAccounts {
    people = people == null ? List.of() : people;
  }
}
