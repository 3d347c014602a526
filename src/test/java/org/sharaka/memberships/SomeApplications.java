package org.sharaka.memberships;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications for tests: each of an organisation of its own. */
@Component
public class SomeApplications {

  private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private final SubmitApplication submit;
  private final ConfirmApplication confirm;
  private final JudgeApplication judge;
  private final VerifyApplication verify;
  private final DecideMembership decide;
  private final AdmitMember admit;
  private final RuntimeService runtime;
  private final WorkingCalendar calendar;
  private final JdbcClient db;

  SomeApplications(SubmitApplication submit, ConfirmApplication confirm, JudgeApplication judge, VerifyApplication verify, DecideMembership decide,
      AdmitMember admit, RuntimeService runtime, WorkingCalendar calendar, JdbcClient db) {
    this.submit = submit;
    this.confirm = confirm;
    this.judge = judge;
    this.verify = verify;
    this.decide = decide;
    this.admit = admit;
    this.runtime = runtime;
    this.calendar = calendar;
    this.db = db;
  }

  public Application application() {
    return application(true, null, null);
  }

  public Application application(boolean nonProfit, String conflict, LocalDate expires) {
    String mark = UUID.randomUUID().toString();
    return new Application("جمعية الأفق " + mark, "Ufuq Association " + mark, "س-" + mark.substring(0, 12), "وزارة التنمية الاجتماعية", calendar.today().minusYears(5),
        expires, Issue.DISABILITY, null, "مسقط", 1200, new Application.Contact("سلمى الحارثية", "s" + mark + "@example.org", "+96890000000"),
        new Application.Contact("هلال الحارثي", "h" + mark + "@example.org", null), nonProfit, false, conflict, MembershipKind.MEMBER, null, Set.of(Issue.CITIZENSHIP), true,
        Language.AR);
  }

  /** @return the token of the applicant's own page */
  public String submitted(Application application, AttachmentKind... papers) {
    String id = UUID.randomUUID().toString();
    submit.handle(new SubmitApplication.Submission(id, application, List.of(papers).stream().map(SomeApplications::paper).toList(), true, true));
    return db.sql("select token from membership_application where submission_id = ?").param(id).query(String.class).single();
  }

  public CaseNumber confirmed(String token) {
    return confirm.handle(token);
  }

  /** @return a member, admitted without the office; its process has begun */
  public CaseNumber member(Application application, MembershipKind kind, LocalDate termUntil) {
    CaseNumber number = confirmed(submitted(application, AttachmentKind.values()));
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey("membershipApplication").list()
        .forEach(office -> runtime.deleteProcessInstance(office.getId(), "decided by the test"));
    judge.handle(number);
    verify.confirm(number, "قائمة", null);
    decide.handle(number, new DecideMembership.Decision(true, kind, Issue.DISABILITY, termUntil, "مستوفية", null));
    admit.handle(number);
    return number;
  }

  public static Attachment paper(AttachmentKind kind) {
    return new Attachment(kind, kind.field() + ".pdf", PDF.length, new ByteArrayResource(PDF));
  }
}
