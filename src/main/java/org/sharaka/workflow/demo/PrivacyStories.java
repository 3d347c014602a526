package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.privacy.ConfirmPrivacyRequest;
import org.sharaka.privacy.PrivacyRequests;
import org.sharaka.privacy.PrivacyStatus;
import org.sharaka.privacy.RightKind;
import org.sharaka.privacy.SubmitPrivacyRequest;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the register asks to be erased; on day 20 of 45 the officer knows who they are and has yet to decide. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class PrivacyStories {

  private static final int DAYS_AGO = 20;

  private final SubmitPrivacyRequest submit;
  private final ConfirmPrivacyRequest confirm;
  private final PrivacyRequests requests;
  private final TaskInbox inbox;
  private final OfficeDays days;
  private final JdbcClient db;

  PrivacyStories(SubmitPrivacyRequest submit, ConfirmPrivacyRequest confirm, PrivacyRequests requests, TaskInbox inbox, OfficeDays days, JdbcClient db) {
    this.submit = submit;
    this.confirm = confirm;
    this.requests = requests;
    this.inbox = inbox;
    this.days = days;
    this.db = db;
  }

  @Bean
  Story someoneAsksToBeErased() {
    return new Story() {
      @Override
      public int beginsDaysAgo() {
        return DAYS_AGO;
      }

      @Override
      public void tell(LocalDate start, LocalDate today) {
        days.begin(start);
        Work work = begin();
        days.until(work, w -> requests.get(w.number()).status() == PrivacyStatus.DECISION);
        days.rest(work, Instant.now());
      }
    };
  }

  private Work begin() {
    StoryText text = StoryText.read("privacy");
    Map<String, Object> told = text.part("erase");
    String submission = UUID.randomUUID().toString();
    submit.handle(new SubmitPrivacyRequest.Submission(submission, RightKind.ERASE, (String) told.get("email"), (String) told.get("words"), Language.AR));
    CaseNumber number = confirm.handle(db.sql("select token from privacy_request where submission_id = ?").param(submission).query(String.class).single());
    return Work.on(number, text, List.of(), (account, task, values) -> inbox.complete(task.id(), values))
        .with("checkIdentity", (work, task) -> Map.of("outcome", "PROVEN", "proof", "CALL"));
  }
}
