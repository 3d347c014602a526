package org.sharaka.privacy;

import java.util.UUID;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for tests, by the same door as people's. */
@Component
public class SomePrivacyRequests {

  private final SubmitPrivacyRequest submit;
  private final ConfirmPrivacyRequest confirm;
  private final JdbcClient db;

  SomePrivacyRequests(SubmitPrivacyRequest submit, ConfirmPrivacyRequest confirm, JdbcClient db) {
    this.submit = submit;
    this.confirm = confirm;
    this.db = db;
  }

  /** @return the token of the person's own page */
  public String submitted(RightKind kind, String email) {
    String id = UUID.randomUUID().toString();
    submit.handle(new SubmitPrivacyRequest.Submission(id, kind, email, "يُرجى النظر في بياناتي", Language.AR));
    return db.sql("select token from privacy_request where submission_id = ?").param(id).query(String.class).single();
  }

  public CaseNumber confirmed(RightKind kind, String email) {
    return confirm.handle(submitted(kind, email));
  }
}
