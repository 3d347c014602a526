package org.sharaka.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.MailServerUnavailable;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.support.Caller;
import org.sharaka.support.Engine;
import org.sharaka.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server stayed away longer than the process tries by itself: Cockpit shows it, and a manager presses "retry". */
@ServedTest
class MailIncidentTest {

  private static final int TRIES = 6;
  private static final int NO_SUCH_PORT = 1;

  @Autowired Outbox outbox;
  @Autowired CaseFiles files;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired GreenMail server;
  @Autowired JavaMailSender sender;
  @Autowired Engine engine;
  @LocalServerPort int port;

  CaseNumber number;
  String address;
  String job;

  @BeforeEach
  void theServerStaysAway() {
    number = files.open(CaseType.EVENT, LocalizedText.same("فعالية"), "DRAFT", null);
    address = "late-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    outbox.queue(Mailing.of("incident-" + address, number, "test", Map.of(), List.of(new Recipient(null, address, "س", Language.AR, Map.of()))));
    wire().setPort(NO_SUCH_PORT);
    job = jobs().get(0).getId();
    for (int tried = 0; tried < TRIES; tried++) {
      assertThat(jobs().get(0).getRetries()).as("tries left after " + tried).isPositive();
      assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(MailServerUnavailable.class);
    }
    assertThat(jobs().get(0).getRetries()).isZero();
  }

  @AfterEach
  void theServerIsBack() {
    wire().setPort(server.getSmtp().getPort());
    management.createJobQuery().jobId(job).noRetriesLeft().list().forEach(left -> management.setJobRetries(left.getId(), 1));
    engine.work(number);
  }

  @Test
  void theManagerSeesTheIncidentAndOneClickLaterTheMailIsSent() {
    Caller manager = Caller.signedIn(port, "manager", Language.AR);
    HttpResponse<String> seen = manager.getEngine("incident?processInstanceId=" + jobs().get(0).getProcessInstanceId());
    assertThat(Caller.json(seen)).singleElement().satisfies(incident -> {
      assertThat(incident.path("activityId").asText()).isEqualTo("sendPortion");
      assertThat(incident.path("incidentMessage").asText()).contains("no connection").doesNotContain(address);
    });
    wire().setPort(server.getSmtp().getPort());
    assertThat(manager.putEngine("job/" + job + "/retries", "{\"retries\": 1}").statusCode()).isEqualTo(204);
    assertThat(management.createJobQuery().jobId(job).executable().count()).as("the executor takes it at once").isEqualTo(1);
    engine.work(number);
    assertThat(server.getReceivedMessagesForDomain(address)).hasSize(1);
    assertThat(runtime.createIncidentQuery().count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"coordinator", "director", "auditor", "secretariat"})
  void othersCannotRetry(String account) {
    Caller other = Caller.signedIn(port, account, Language.AR);
    assertThat(other.putEngine("job/" + job + "/retries", "{\"retries\": 1}").statusCode()).isEqualTo(403);
    assertThat(jobs().get(0).getRetries()).isZero();
  }

  private JavaMailSenderImpl wire() {
    return (JavaMailSenderImpl) sender;
  }

  private List<Job> jobs() {
    String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
    return management.createJobQuery().processInstanceId(instance).list();
  }
}
