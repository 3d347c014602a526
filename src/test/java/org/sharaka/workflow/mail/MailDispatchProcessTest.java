package org.sharaka.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
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
import org.sharaka.support.BusyMailServer;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailDispatchProcessTest {

  @Autowired Outbox outbox;
  @Autowired DeliveryLedger ledger;
  @Autowired CaseFiles files;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired HistoryService history;
  @Autowired GreenMail server;
  @Autowired JavaMailSender sender;
  @Autowired Engine engine;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired AdjustableClock clock;

  CaseNumber number;
  String mark;

  @BeforeEach
  void openCase() {
    number = files.open(CaseType.EVENT, LocalizedText.same("فعالية"), "DRAFT", null);
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
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
  void aLargeMailingGoesOutInPortions() {
    outbox.queue(mailing(IntStream.range(0, 25).mapToObj(n -> recipient("many" + n, Language.AR)).toArray(Recipient[]::new)));
    management.executeJob(management.createJobQuery().processInstanceId(instance()).singleResult().getId());
    assertThat(ledger.of(number)).singleElement().satisfies(line -> assertThat(line.sent()).isEqualTo(10));
    assertThat(runtime.getActiveActivityIds(instance())).containsExactly("sendPortion");
    engine.work(number);
    assertThat(received()).hasSize(25);
    assertThat(ended("mailSent")).isTrue();
  }

  @Test
  void whatAServerPutsOffIsTriedAgainAfterAQuarterOfAnHour() throws Exception {
    outbox.queue(mailing(recipient("later", Language.AR)));
    atABusyServer(() -> engine.work(number));
    assertThat(runtime.getActiveActivityIds(instance())).containsExactly("waitAWhile");
    assertThat(ledger.of(number)).singleElement().satisfies(line -> assertThat(line.sent() + line.failed()).isZero());
    engine.letPass(Duration.ofMinutes(14), number);
    assertThat(received()).isEmpty();
    engine.letPass(Duration.ofMinutes(2), number);
    assertThat(received()).hasSize(1);
    assertThat(ended("mailSent")).isTrue();
  }

  @Test
  void whatAServerPutsOffFiveTimesIsSaidToHaveFailed() throws Exception {
    outbox.queue(mailing(recipient("never", Language.AR)));
    atABusyServer(() -> IntStream.range(0, 5).forEach(n -> engine.letPass(Duration.ofMinutes(16), number)));
    assertThat(ended("mailSent")).isTrue();
    assertThat(ledger.of(number)).singleElement().satisfies(line -> assertThat(line.failed()).isEqualTo(1));
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

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, MailDispatch.KEY);
  }

  private void atABusyServer(Runnable work) throws Exception {
    JavaMailSenderImpl wire = (JavaMailSenderImpl) sender;
    int port = wire.getPort();
    try (BusyMailServer busy = new BusyMailServer()) {
      wire.setPort(busy.port());
      work.run();
    } finally {
      wire.setPort(port);
    }
  }

  private boolean ended(String end) {
    return history.createHistoricActivityInstanceQuery().activityId(end).processInstanceId(history.createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number.value()).singleResult().getId()).finished().count() == 1;
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
