package org.sharaka.workflow.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.access.PartnerAccounts;
import org.springframework.stereotype.Component;

/** Accounts, and what the engine remembers of tasks and facts. A partner's account is deleted; one of the staff loses its name and address. */
@Component
class AccountPersonalData implements PersonalData {

  private static final Set<String> TABLES = Set.of("act_ru_variable", "act_ru_task", "act_ru_incident", "act_ru_job", "act_hi_varinst", "act_hi_detail", "act_hi_taskinst",
      "act_hi_comment", "act_hi_op_log", "act_hi_incident", "act_hi_job_log", "act_hi_attachment", "act_hi_procinst");

  private final IdentityService identity;
  private final PartnerAccounts partners;
  private final PersonalTexts texts;

  AccountPersonalData(IdentityService identity, PartnerAccounts partners, PersonalTexts texts) {
    this.identity = identity;
    this.partners = partners;
    this.texts = texts;
  }

  @Override
  public String area() {
    return "accounts";
  }

  @Override
  public Set<String> tables() {
    return TABLES;
  }

  @Override
  public List<Held> of(DataSubject subject) {
    return accounts(subject).map(user -> new Held("account", null, null, Map.of("account", user.getId(), "name", user.getFirstName() + " " + user.getLastName(),
        "email", user.getEmail()))).toList();
  }

  @Override
  public int forget(DataSubject subject) {
    List<User> accounts = accounts(subject).toList();
    accounts.forEach(user -> forget(user, subject));
    return accounts.size() + texts.clean(TABLES, subject);
  }

  private void forget(User user, DataSubject subject) {
    Set<String> groups = identity.createGroupQuery().groupMember(user.getId()).list().stream().map(Group::getId).collect(Collectors.toSet());
    partners.close(user.getId());
    if (groups.stream().anyMatch(Groups.STAFF::contains)) {
      user.setFirstName(subject.pseudonym());
      user.setLastName("");
      user.setEmail(null);
      identity.saveUser(user);
    } else {
      identity.deleteUser(user.getId());
    }
  }

  private Stream<User> accounts(DataSubject subject) {
    return subject.emails().stream().flatMap(email -> identity.createUserQuery().userEmail(email).list().stream());
  }
}
