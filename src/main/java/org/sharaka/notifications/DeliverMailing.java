package org.sharaka.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Delivers a mailing, one portion at a call. Several connections to the mail server work side by side; what the server
 * answered for a mail is recorded at once and apart from any transaction of the caller. A call that is cut short leaves
 * the rest queued: the next call goes on there. Only a mail that the server had accepted and whose answer was not yet
 * recorded, at most one for each connection, is sent again, with the same Message-ID.
 */
@Service
public class DeliverMailing implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(DeliverMailing.class);
  private static final Duration AFTER_A_TEMPORARY_REFUSAL = Duration.ofMinutes(15);
  private static final int MOST_ATTEMPTS = 5;

  private final JdbcClient db;
  private final MailWire wire;
  private final Clock clock;
  private final MailSettings settings;
  private final ApplicationEventPublisher events;
  private final ExecutorService connections;

  /** What is left to do. Waiting mails were refused for the moment and are tried again after a while. */
  public record Progress(int total, int sent, int failed, int waiting, boolean more) {

    public boolean done() {
      return !more && waiting == 0;
    }
  }

  DeliverMailing(JdbcClient db, MailWire wire, Clock clock, MailSettings settings, ApplicationEventPublisher events) {
    this.db = db;
    this.wire = wire;
    this.clock = clock;
    this.settings = settings;
    this.events = events;
    this.connections = Executors.newFixedThreadPool(settings.connections(), work -> new Thread(work, "mail"));
  }

  /**
   * Sends the next portion, bounded in number and time so that it ends well before a job's lock does.
   *
   * @throws MailServerUnavailable when no connection could be had or all broke; whatever was sent before stays recorded
   */
  public Progress next(long mailing) {
    MailingText text = text(mailing);
    Queue<QueuedMail> portion = new ConcurrentLinkedQueue<>(portion(mailing));
    if (!portion.isEmpty()) {
      long until = System.nanoTime() + settings.portionTime().toNanos();
      int workers = Math.min(settings.connections(), portion.size());
      join(IntStream.range(0, workers).mapToObj(i -> CompletableFuture.runAsync(
          () -> work(text, portion, () -> System.nanoTime() < until), connections)).toList());
    }
    Progress progress = progress(mailing);
    log.info("mailing {}: {} of {} sent, {} given up, {} put off", mailing, progress.sent(), progress.total(), progress.failed(), progress.waiting());
    if (progress.done()) {
      events.publishEvent(new MailingSettled(mailing, text.about(), text.template()));
    }
    return progress;
  }

  private void work(MailingText text, Queue<QueuedMail> portion, BooleanSupplier inTime) {
    try (MailWire.Connection connection = wire.connect()) {
      QueuedMail mail;
      while (inTime.getAsBoolean() && (mail = portion.poll()) != null) {
        record(mail, connection.send(text, mail));
      }
    }
  }

  private void join(List<CompletableFuture<Void>> workers) {
    RuntimeException failure = null;
    int failed = 0;
    for (CompletableFuture<Void> worker : workers) {
      try {
        worker.join();
      } catch (CompletionException e) {
        failed++;
        failure = e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }
    if (failed == workers.size()) {
      throw failure;
    }
    if (failed > 0) {
      log.warn("{} of {} mail connections broke: {}", failed, workers.size(), failure.getMessage());
    }
  }

  private void record(QueuedMail mail, MailWire.Answer answer) {
    boolean lastAttempt = mail.attempts() + 1 >= MOST_ATTEMPTS;
    String status = switch (answer.kind()) {
      case ACCEPTED -> "SENT";
      case REFUSED -> "FAILED";
      case LATER -> lastAttempt ? "FAILED" : "QUEUED";
    };
    Timestamp now = Timestamp.from(clock.instant());
    db.sql("update outbox_mail set status = ?, attempts = attempts + 1, next_attempt_at = ?, settled_at = ?, reply = ? where id = ?")
        .params(status, Timestamp.from(clock.instant().plus(AFTER_A_TEMPORARY_REFUSAL)), status.equals("QUEUED") ? null : now, answer.reply(), mail.id())
        .update();
  }

  private List<QueuedMail> portion(long mailing) {
    return db.sql("""
        select id, address, name, language, facts, attempts from outbox_mail
        where mailing_id = :mailing and status = 'QUEUED' and next_attempt_at <= :now order by id limit :portion""")
        .param("mailing", mailing).param("now", Timestamp.from(clock.instant())).param("portion", settings.portion())
        .query(QueuedMail::read).list();
  }

  private MailingText text(long mailing) {
    return db.sql("select id, mailing_key, template, facts, calendar, case_number from mailing where id = ?").param(mailing).query(MailingText::read).single();
  }

  private Progress progress(long mailing) {
    return db.sql("""
        select count(*) as total,
               coalesce(sum(case when status = 'SENT' then 1 else 0 end), 0) as sent,
               coalesce(sum(case when status = 'FAILED' then 1 else 0 end), 0) as failed,
               coalesce(sum(case when status = 'QUEUED' and next_attempt_at > :now then 1 else 0 end), 0) as waiting,
               coalesce(sum(case when status = 'QUEUED' and next_attempt_at <= :now then 1 else 0 end), 0) as ready
        from outbox_mail where mailing_id = :mailing""").param("mailing", mailing).param("now", Timestamp.from(clock.instant()))
        .query((row, n) -> new Progress(row.getInt("total"), row.getInt("sent"), row.getInt("failed"), row.getInt("waiting"), row.getInt("ready") > 0)).single();
  }

  @Override
  public void destroy() {
    connections.shutdownNow();
  }
}
