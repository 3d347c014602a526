package org.sharaka.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.sharaka.kernel.Language;
import org.sharaka.support.Caller;
import org.sharaka.support.Node;
import org.sharaka.support.SurveyStaff;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the packaged application on a real PostgreSQL, each figure beside its baseline in the same run. {@code bench/run}
 * starts it; {@code bench/README.md} says what the figures mean.
 */
public final class Bench {

  private static final int STARTS = 400;
  private static final int STARTS_TO_WARM_UP = 800;
  private static final int MAILS = 10_000;
  private static final int CONNECTIONS = 4;
  private static final double SLOWEST_PAGE = 200;
  private static final List<String> PARTS = List.of("start", "mail", "pages");

  private final Figures figures = new Figures(System.out);
  private final SmtpSink sink = new SmtpSink();
  private final HikariDataSource database;
  private final JdbcClient db;
  private final Node node;

  private Bench(EmbeddedPostgres server) throws IOException {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
    pool.setMaximumPoolSize(4);
    database = new HikariDataSource(pool);
    db = JdbcClient.create(database);
    node = new Node("bench", List.of("java", "-jar", "target/sharaka.jar"), Path.of("").toAbsolutePath(), Map.of(
        "SPRING_DATASOURCE_URL", server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true", "SPRING_DATASOURCE_USERNAME", "postgres",
        "SPRING_MAIL_HOST", "127.0.0.1", "SPRING_MAIL_PORT", String.valueOf(sink.port()), "SHARAKA_DEMO_STORIES", "false",
        "SHARAKA_MAIL_CONNECTIONS", String.valueOf(CONNECTIONS), "JAVA_TOOL_OPTIONS", System.getProperty("bench.node", "-Xmx1500m")));
    node.start().awaitHealthy("http://localhost:8080/actuator/health/readiness");
  }

  /** @param parts which of {@code start}, {@code mail} and {@code pages} to measure; all without */
  public static void main(String[] parts) throws Exception {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    Set<String> wanted = parts.length == 0 ? Set.copyOf(PARTS) : Set.of(parts);
    try (EmbeddedPostgres server = durable().start()) {
      Bench bench = new Bench(server);
      try (bench.node) {
        if (wanted.contains("start")) {
          bench.starts();
        }
        if (wanted.contains("mail")) {
          bench.mails();
        }
        if (wanted.contains("pages")) {
          bench.pages();
        }
        bench.figures.write();
      }
    }
    System.exit(0);
  }

  /** As in production: what is committed is on the disk. */
  private static EmbeddedPostgres.Builder durable() {
    EmbeddedPostgres.Builder server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1));
    Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "max_connections", "100", "shared_buffers", "256MB")
        .forEach(server::setServerConfig);
    return server;
  }

  /** Registering a project through the interface against the engine alone starting the same model; by turns. */
  private void starts() {
    Talk coordinator = coordinator();
    try (BareEngine bare = new BareEngine(database)) {
      Times product = new Times();
      Times engine = new Times();
      for (int i = 0; i < STARTS + STARTS_TO_WARM_UP; i++) {
        String number = "PRJ-1990-" + (100 + i);
        Times warm = new Times();
        (i < STARTS_TO_WARM_UP ? warm : product).take(() -> register(coordinator));
        (i < STARTS_TO_WARM_UP ? warm : engine).take(() -> bare.start("projectLifecycle", number));
      }
      figures.add("start a project through the interface", "ms, median", product.median(), "the bare engine starting the same model", engine.median(),
          "ratio <= 2", product.median() / engine.median() <= 2);
    }
  }

  private Talk coordinator() {
    Caller coordinator = Caller.signedIn(node.port(), "coordinator", Language.AR);
    return new Talk(node.port(), coordinator, Map.of("Content-Type", "application/json", "X-CSRF-TOKEN", coordinator.csrfToken("/login")));
  }

  private static void register(Talk coordinator) {
    String project = "{\"titleAr\":\"ميثاق القياس\",\"titleEn\":\"Measured charter\",\"descriptionAr\":\"وصف\",\"plannedStart\":\"%s\"}";
    Talk.Answer answer = coordinator.post("/api/v1/projects", project.formatted(LocalDate.now()));
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.body());
    }
  }

  /** Invitations of a survey against a bare loop with as many connections to the same server; by turns, two rounds, the better of each. */
  private void mails() throws Exception {
    SurveyStaff staff = new SurveyStaff(node.port(), new SurveyStaff.Login("coordinator", "sharaka"), new SurveyStaff.Login("director", "sharaka"));
    double product = Math.max(invite(staff, "first", 500), 0);
    BareMail loop = new BareMail(sink.port(), sink.newest());
    bare(loop, 2000);
    double bare = 0;
    product = 0;
    for (String round : List.of("one", "two")) {
      product = Math.max(product, invite(staff, round, MAILS));
      bare = Math.max(bare, bare(loop, MAILS));
    }
    figures.add("send 10,000 invitations", "mails/s", product, "a bare Jakarta Mail loop, " + CONNECTIONS + " connections", bare, "ratio >= 0.8",
        product / bare >= 0.8);
  }

  private double invite(SurveyStaff staff, String mark, int people) {
    String survey = staff.survey(mark, people);
    sink.forget();
    staff.approve(survey, node.port());
    Awaitility.await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofMillis(200)).until(() -> sink.mails() == people);
    return people / sink.seconds();
  }

  private double bare(BareMail loop, int mails) throws InterruptedException {
    sink.forget();
    loop.send(mails, CONNECTIONS);
    return mails / sink.seconds();
  }

  /** Pages with a thousand projects and a hundred thousand open tasks against the same pages of a new installation. */
  private void pages() {
    register(coordinator());
    String project = db.sql("select max(number) from project where number not like 'PRJ-2020-%'").query(String.class).single();
    String task = db.sql("""
        select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
        where e.business_key_ = ? and t.task_def_key_ = 'prepareWorkPlan'""").param(project).query(String.class).single();
    Pages pages = new Pages(node.port());
    Map<String, Double> empty = new HashMap<>();
    pages.measure(project, empty::put);
    new Load(db).multiply(project, task);
    pages.measure("PRJ-2020-0400", (page, p95) -> figures.add(page, "ms, p95", p95, "the same page of a new installation", empty.get(page),
        "<= 200 ms", p95 <= SLOWEST_PAGE));
  }
}
