package org.sharaka.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.search.Search;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpointGroups;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the operator reads about an installation. */
@SharakaTest
class MetricsTest {

  @Autowired List<MeterBinder> binders;
  @Autowired List<ScheduledTaskHolder> schedules;
  @Autowired HealthEndpointGroups health;
  @Autowired CaseFiles files;
  @Autowired Outbox outbox;
  @Autowired ManagementService management;
  @Autowired Engine engine;

  MeterRegistry registry = new SimpleMeterRegistry();
  CaseNumber number;

  @BeforeEach
  void bind() {
    binders.stream().filter(binder -> binder.getClass().getName().startsWith("org.sharaka")).forEach(binder -> binder.bindTo(registry));
    number = files.open(CaseType.EVENT, LocalizedText.same("فعالية"), "COUNTED_" + UUID.randomUUID().toString().substring(0, 4), null);
  }

  @Test
  void openCasesAreCountedByKindAndStatus() {
    String status = files.find(number).orElseThrow().status();
    look();
    assertThat(registry.get("sharaka.cases.open").tags("type", "EVENT", "status", status).gauge().value()).isEqualTo(1);
    files.close(number, status);
    look();
    assertThat(Search.in(registry).name("sharaka.cases.open").tags("status", status).gauge()).isNull();
  }

  @Test
  void whatWaitsInTheOutboxIsCountedUntilItIsSentOrGivenUp() {
    double queued = value("sharaka.mail.queued");
    double failed = value("sharaka.mail.failed");
    outbox.queue(Mailing.of("metrics-" + UUID.randomUUID(), number, "test", Map.of(), List.of(recipient("good@example.org"), recipient("not an address"))));
    assertThat(value("sharaka.mail.queued")).isEqualTo(queued + 2);
    engine.work(number);
    assertThat(value("sharaka.mail.queued")).isEqualTo(queued);
    assertThat(value("sharaka.mail.failed")).isEqualTo(failed + 1);
    assertThat(value("sharaka.mail.overdue")).isGreaterThanOrEqualTo(0);
  }

  @Test
  void jobsThatCouldRunAndJobsThatFailedAreCounted() {
    double due = value("sharaka.jobs.due");
    double failed = value("sharaka.jobs.failed");
    outbox.queue(Mailing.of("metrics-" + UUID.randomUUID(), number, "test", Map.of(), List.of(recipient("late@example.org"))));
    assertThat(value("sharaka.jobs.due")).isEqualTo(due + 1);
    String job = management.createJobQuery().messages().withRetriesLeft().orderByJobId().desc().list().stream()
        .filter(waiting -> waiting.getProcessDefinitionKey().equals("mailDispatch")).findFirst().orElseThrow().getId();
    management.setJobRetries(job, 0);
    assertThat(value("sharaka.jobs.failed")).isEqualTo(failed + 1);
    management.setJobRetries(job, 3);
    engine.work(number);
    assertThat(value("sharaka.jobs.failed")).isEqualTo(failed);
  }

  @Test
  void aNodeIsReadyWhenItHasItsDatabaseWhateverTheMailServerDoes() {
    assertThat(health.get("readiness").isMember("db")).isTrue();
    assertThat(health.get("readiness").isMember("mail")).isFalse();
    assertThat(health.get("liveness").isMember("db")).isFalse();
  }

  private double value(String gauge) {
    return registry.get(gauge).gauge().value();
  }

  private void look() {
    schedules.stream().flatMap(holder -> holder.getScheduledTasks().stream()).map(ScheduledTask::getTask)
        .filter(task -> task.toString().contains("OpenCases")).forEach(task -> task.getRunnable().run());
  }

  private static Recipient recipient(String address) {
    return new Recipient(null, address, "س", Language.AR, Map.of());
  }
}
