package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.memberships.Application;
import org.sharaka.memberships.Attachment;
import org.sharaka.memberships.AttachmentKind;
import org.sharaka.memberships.ConfirmApplication;
import org.sharaka.memberships.Issue;
import org.sharaka.memberships.MembershipKind;
import org.sharaka.memberships.SubmitApplication;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stories of memberships begin with: the public form, and the proof of the address. */
@Component
class MembershipPlot {

  private final SubmitApplication submit;
  private final ConfirmApplication confirm;
  private final RequestPartners partners;
  private final TaskInbox inbox;
  private final WorkingCalendar calendar;
  private final JdbcClient db;

  MembershipPlot(SubmitApplication submit, ConfirmApplication confirm, RequestPartners partners, TaskInbox inbox, WorkingCalendar calendar, JdbcClient db) {
    this.submit = submit;
    this.confirm = confirm;
    this.partners = partners;
    this.inbox = inbox;
    this.calendar = calendar;
    this.db = db;
  }

  @SuppressWarnings("unchecked")
  Work begin(String story) {
    StoryText text = StoryText.read("memberships");
    Map<String, Object> told = text.part(story);
    String submission = UUID.randomUUID().toString();
    submit.handle(new SubmitApplication.Submission(submission, application(told), papers(told), true, true));
    CaseNumber number = confirm.handle(db.sql("select token from membership_application where submission_id = ?").param(submission).query(String.class).single());
    Map<String, Object> verified = StoryText.with((Map<String, Object>) told.get("verifyApplication"), Map.of("organisation", organisation(told)));
    return Work.on(number, text, List.of(), (account, task, values) -> inbox.complete(task.id(), values)).with("verifyApplication", (work, task) -> verified);
  }

  private String organisation(Map<String, Object> told) {
    return String.valueOf(partners.organisation((String) told.get("organisation")).id());
  }

  private Application application(Map<String, Object> told) {
    Organisation asking = partners.organisation((String) told.get("organisation"));
    LocalDate today = calendar.today();
    return new Application(asking.name().ar(), asking.name().en(), (String) told.get("registrationNumber"), "وزارة التنمية الاجتماعية (تجريبية)",
        today.minusDays((Integer) told.get("registered")), told.containsKey("expired") ? today.minusDays((Integer) told.get("expired")) : null,
        Issue.valueOf((String) told.get("field")), (String) told.get("specialisation"), (String) told.get("regions"), (Integer) told.get("beneficiaries"),
        contact(told, "representative"), contact(told, "alternate"), true, false, null, MembershipKind.MEMBER, null, Set.of(), true, Language.AR);
  }

  @SuppressWarnings("unchecked")
  private static Application.Contact contact(Map<String, Object> told, String who) {
    Map<String, String> person = (Map<String, String>) told.get(who);
    return person == null ? null : new Application.Contact(person.get("name"), person.get("email"), person.get("phone"));
  }

  private static List<Attachment> papers(Map<String, Object> told) {
    byte[] paper = StoryText.file("paper.txt");
    return StoryText.strings(told, "papers").stream().map(AttachmentKind::valueOf)
        .map(kind -> new Attachment(kind, kind.field() + ".txt", paper.length, new ByteArrayResource(paper))).toList();
  }
}
