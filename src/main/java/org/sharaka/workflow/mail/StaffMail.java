package org.sharaka.workflow.mail;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the members of a staff group about a case. */
@Component
public class StaffMail {

  private final IdentityService identity;
  private final Outbox outbox;
  private final CaseFiles files;
  private final String baseUrl;
  private final Language language;

  StaffMail(IdentityService identity, Outbox outbox, CaseFiles files, @Value("${sharaka.base-url}") String baseUrl, @Value("${sharaka.language}") Language language) {
    this.identity = identity;
    this.outbox = outbox;
    this.files = files;
    this.baseUrl = baseUrl;
    this.language = language;
  }

  /** @param occasion names it within the case; the same occasion is told once */
  public void write(CaseNumber number, String group, String template, String occasion) {
    write(number, template, occasion, identity.createUserQuery().memberOfGroup(group).list());
  }

  /** The same where the case has a page of its own that the group may open. @param page its address on the desk */
  public void write(CaseNumber number, String group, String template, String occasion, String page) {
    write(number, template, occasion, page, identity.createUserQuery().memberOfGroup(group).list());
  }

  /** Writes to certain members of the staff only. */
  public void writeTo(CaseNumber number, List<String> accounts, String template, String occasion) {
    write(number, template, occasion, accounts.isEmpty() ? List.of() : identity.createUserQuery().userIdIn(accounts.toArray(String[]::new)).list());
  }

  private void write(CaseNumber number, String template, String occasion, List<User> people) {
    write(number, template, occasion, "/desk/cases/" + number, people);
  }

  private void write(CaseNumber number, String template, String occasion, String page, List<User> people) {
    List<Recipient> recipients = people.stream().filter(user -> user.getEmail() != null).map(this::recipient).toList();
    outbox.queue(Mailing.of(number + "/" + occasion, number, template, Map.of("number", number.value(), "title",
        files.find(number).orElseThrow().title(), "link", baseUrl + page), recipients));
  }

  private Recipient recipient(User user) {
    return new Recipient(null, user.getEmail(), user.getFirstName() + " " + user.getLastName(), language, Map.of());
  }
}
