package org.sharaka.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.DeliverMailing;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.notifications.MailServerUnavailable;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@SharakaTest
class MailDispatchProcessTest {

  private static final int MOST_ATTEMPTS = 5;
  private static final Duration A_WHILE = Duration.ofMinutes(16);

  @Autowired Outbox outbox;
  @Autowired DeliveryLedger ledger;
  @Autowired CaseFiles files;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired GreenMail server;
  @Autowired JavaMailSender sender;
  @Autowired HistoryService history;
  @Autowired Environment settings;
  @Autowired Engine engine;

  CaseNumber number;
  String mark;

  @BeforeEach
  void openCase() {
    number = files.open(CaseType.EVENT, LocalizedText.same("فعالية"), "DRAFT", null);
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void everyoneIsWrittenToInTheirLanguage() throws Exception {
    outbox.queue(mailing(recipient("ar", Language.AR), recipient("en", Language.EN)));
    engine.work(number);
    assertThat(received()).hasSize(2);
    assertThat(received().stream().map(this::subject)).containsExactlyInAnyOrder("رسالة تجريبية", "Test message");
    assertThat(ledger.of(number)).singleElement().satisfies(line -> assertThat(line.sent()).isEqualTo(2));
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count()).isZero();
  }

  @Test
  void theSameMailingQueuedTwiceIsSentOnce() {
    Mailing mailing = mailing(recipient("one", Language.AR));
    long first = outbox.queue(mailing);
    assertThat(outbox.queue(mailing)).isEqualTo(first);
    engine.work(number);
    assertThat(received()).hasSize(1);
  }

  @Test
  void aBadAddressDoesNotStopTheOthersAndIsSaidInTheLedger() {
    outbox.queue(mailing(recipient("good1", Language.AR), new Recipient(null, "not an address", "س", Language.AR, Map.of()), recipient("good2", Language.AR)));
    engine.work(number);
    assertThat(received()).hasSize(2);
    DeliveryLedger.Line line = ledger.of(number).get(0);
    assertThat(line.failed()).isEqualTo(1);
    assertThat(ledger.failures(line.mailingId())).singleElement().satisfies(f -> assertThat(f.address()).isEqualTo("not an address"));
  }

  @Test
  void withoutAMailServerTheProcessWaitsAndAfterTheLastTryAsksForHelp() {
    JavaMailSenderImpl wire = (JavaMailSenderImpl) sender;
    int port = wire.getPort();
    outbox.queue(mailing(recipient("late", Language.AR)));
    String job = management.createJobQuery().processInstanceId(instance()).singleResult().getId();
    wire.setPort(1);
    try {
      assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(MailServerUnavailable.class);
      management.setJobRetries(job, 1);
      assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(MailServerUnavailable.class);
      assertThat(runtime.createIncidentQuery().processInstanceId(instance()).singleResult().getActivityId()).isEqualTo("sendPortion");
    } finally {
      wire.setPort(port);
    }
    management.setJobRetries(job, 1);
    management.executeJob(job);
    engine.work(number);
    assertThat(received()).hasSize(1);
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count()).isZero();
  }

  @Test
  void whatTheServerPutsOffIsTriedAgainAfterAWhileAndGivenUpAfterTheFifthTime() {
    MessageDeliveryHandler usual = server.getUserManager().getMessageDeliveryHandler();
    server.getUserManager().setMessageDeliveryHandler((message, address) -> {
      if (address.getEmail().startsWith("full-")) {
        throw new IllegalStateException("the mailbox is full");
      }
      return usual.handle(message, address);
    });
    try {
      outbox.queue(mailing(recipient("full", Language.AR), recipient("roomy", Language.AR)));
      engine.work(number);
      assertThat(received()).hasSize(1);
      assertThat(ledger.of(number).get(0).open()).isEqualTo(1);
      for (int again = 2; again <= MOST_ATTEMPTS; again++) {
        assertThat(ledger.of(number).get(0).failed()).isZero();
        engine.letPass(A_WHILE, number);
      }
    } finally {
      server.getUserManager().setMessageDeliveryHandler(usual);
    }
    assertThat(ledger.failures(ledger.of(number).get(0).mailingId())).singleElement().satisfies(f -> assertThat(f.reply()).contains("451"));
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count()).isZero();
    assertThat(received()).hasSize(1);
  }

  @Test
  void aLongMailingIsSentInPortions() {
    outbox.queue(mailing(IntStream.range(0, settings.getProperty("sharaka.mail.portion", Integer.class) + 1)
        .mapToObj(i -> recipient("many" + i, Language.AR)).toArray(Recipient[]::new)));
    engine.work(number);
    assertThat(ledger.of(number).get(0).open()).isZero();
    assertThat(received()).hasSize(ledger.of(number).get(0).total());
    assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(history.createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number.value()).singleResult().getId()).activityId("sendPortion").count()).isEqualTo(2);
  }

  @AfterAll
  static void everyFlowIsTaken(@Autowired TakenFlows flows, @Autowired RepositoryService repository, @Autowired AdjustableClock clock) {
    clock.backToNow();
    flows.coverAll(repository, MailDispatch.KEY);
  }

  @Test
  void whatAJobLogsCarriesTheNumberOfItsCase() {
    Logger logger = (Logger) LoggerFactory.getLogger(DeliverMailing.class);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    logger.setLevel(Level.INFO);
    logger.addAppender(lines);
    try {
      outbox.queue(mailing(recipient("logged", Language.AR)));
      engine.work(number);
    } finally {
      logger.detachAppender(lines);
      logger.setLevel(null);
    }
    assertThat(lines.list).isNotEmpty().allSatisfy(line -> {
      assertThat(line.getMDCPropertyMap()).containsEntry("case", number.value());
      assertThat(line.getFormattedMessage()).doesNotContain("@example.org");
    });
  }

  private String instance() {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
  }

  private Mailing mailing(Recipient... recipients) {
    return Mailing.of("test-" + mark, number, "test", Map.of(), List.of(recipients));
  }

  private Recipient recipient(String name, Language language) {
    return new Recipient(null, name + "-" + mark + "@example.org", name, language, Map.of());
  }

  private List<MimeMessage> received() {
    return Arrays.stream(server.getReceivedMessages()).filter(m -> GreenMailUtil.getHeaders(m).contains(mark)).toList();
  }

  private String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
