package org.sharaka.notifications;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Metrics of the outbox: what waits, for how long past its time, and what could not be delivered within the last day. */
@Component
class OutboxState implements MeterBinder {

  private final JdbcClient db;
  private final Clock clock;

  OutboxState(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("sharaka.mail.queued", this, OutboxState::queued).description("Mails that wait to be sent").register(registry);
    Gauge.builder("sharaka.mail.failed", this, OutboxState::failed).description("Mails given up within the last day").register(registry);
    TimeGauge.builder("sharaka.mail.overdue", this, TimeUnit.MILLISECONDS, OutboxState::overdue)
        .description("How long the mail that waits longest could have been sent").register(registry);
  }

  private double queued() {
    return db.sql("select count(*) from outbox_mail where status = 'QUEUED'").query(Long.class).single();
  }

  private double failed() {
    return db.sql("select count(*) from outbox_mail where status = 'FAILED' and settled_at > ?")
        .param(Timestamp.from(clock.instant().minus(Duration.ofDays(1)))).query(Long.class).single();
  }

  private double overdue() {
    return db.sql("select min(next_attempt_at) from outbox_mail where status = 'QUEUED'").query(Timestamp.class).optional()
        .map(since -> Math.max(0, Duration.between(since.toInstant(), clock.instant()).toMillis())).orElse(0L);
  }
}
