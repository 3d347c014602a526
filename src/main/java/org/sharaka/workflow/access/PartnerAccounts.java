package org.sharaka.workflow.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.OpenSessions;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.springframework.stereotype.Component;

/**
 * The accounts of those who act for an organisation. One is made with the first mandate, with a password nobody knows, and
 * loses its groups with the last; an account without a group can open nothing.
 */
@Component
public class PartnerAccounts {

  private static final List<String> PARTNERS = List.of(Groups.MINISTRY, Groups.CSO);
  private static final int RANDOM_BYTES = 32;

  private final IdentityService identity;
  private final OpenSessions sessions;
  private final SecureRandom random = new SecureRandom();

  PartnerAccounts(IdentityService identity, OpenSessions sessions) {
    this.identity = identity;
    this.sessions = sessions;
  }

  /** @return whether the account is new, so that its holder has to set a password first */
  public boolean open(String account, Person person, Organisation organisation) {
    boolean isNew = identity.createUserQuery().userId(account).count() == 0;
    if (isNew) {
      create(account, person);
    }
    String group = organisation.sector() == Sector.GOVERNMENT ? Groups.MINISTRY : Groups.CSO;
    if (identity.createGroupQuery().groupId(group).groupMember(account).count() == 0) {
      identity.createMembership(account, group);
    }
    return isNew;
  }

  /** Takes the groups of partners from an account and signs it out everywhere. Accounts of staff keep theirs. */
  public void close(String account) {
    for (String group : PARTNERS) {
      if (identity.createGroupQuery().groupId(group).groupMember(account).count() > 0) {
        identity.deleteMembership(account, group);
      }
    }
    sessions.end(account);
  }

  private void create(String account, Person person) {
    String[] names = person.name().split(" ", 2);
    User user = identity.newUser(account);
    user.setFirstName(names[0]);
    user.setLastName(names.length > 1 ? names[1] : "");
    user.setEmail(person.email());
    user.setPassword(unknownToAnyone());
    identity.saveUser(user);
  }

  private String unknownToAnyone() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
