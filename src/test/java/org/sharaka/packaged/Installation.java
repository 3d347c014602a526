package org.sharaka.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sharaka.kernel.Language;
import org.sharaka.support.Caller;
import org.sharaka.support.Node;
import org.sharaka.support.SurveyStaff;
import org.sharaka.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What the files in {@code docker/} describe, without Docker: a PostgreSQL server, a mail server, and the nodes of
 * {@code compose.yaml} started together by the image's command from the image's folder. Only addresses are replaced, and
 * times shortened that a test would have to wait for.
 */
final class Installation implements AutoCloseable {

  static final String ADMIN_PASSWORD = "first-password-of-the-admin";
  static final String STAFF_PASSWORD = "a-password-of-staff";
  private static final String DATABASE_PASSWORD = "the-databases-own";
  private static final String DATABASE = "sharaka_installed";
  private static final Path IMAGE = Path.of("target", "image");

  private final Dockerfile dockerfile = new Dockerfile();
  private final MailServer mail = new MailServer();
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final String address;

  Installation() throws IOException, InterruptedException, SQLException {
    dockerfile.layOut(IMAGE);
    address = createDatabase();
    Compose compose = new Compose(Map.of("DATABASE_PASSWORD", DATABASE_PASSWORD, "SHARAKA_ADMIN_PASSWORD", ADMIN_PASSWORD, "SHARAKA_SITE", "sharaka.example.org"));
    for (String name : compose.nodes()) {
      nodes.put(name, new Node(name, dockerfile.entrypoint(), IMAGE, environment(name, compose)));
    }
    nodes.values().forEach(Node::start);
    nodes.values().forEach(this::awaitHealthy);
  }

  Node node(String name) {
    return nodes.get(name);
  }

  List<String> names() {
    return List.copyOf(nodes.keySet());
  }

  MailServer mail() {
    return mail;
  }

  void awaitHealthy(Node node) {
    List<String> check = dockerfile.healthcheck();
    node.awaitHealthy(check.get(check.size() - 1));
  }

  JdbcClient database() {
    DataSource source = new DriverManagerDataSource(address, "sharaka", DATABASE_PASSWORD);
    return JdbcClient.create(source);
  }

  /** Nobody else reads or writes the table until the connection is closed. */
  Connection holding(String table) throws SQLException {
    Connection connection = DriverManager.getConnection(address, "sharaka", DATABASE_PASSWORD);
    connection.setAutoCommit(false);
    connection.createStatement().execute("lock table " + table + " in access exclusive mode");
    return connection;
  }

  /** Someone who makes surveys, someone who approves them and someone who protects data, taken on by the administrator. */
  SurveyStaff staff() {
    int first = node(names().get(0)).port();
    Caller admin = new Caller(first, Language.EN);
    admin.signIn("admin", ADMIN_PASSWORD);
    takeOn(admin, "maker", "project-manager");
    takeOn(admin, "approver", "executive-director");
    takeOn(admin, "protector", "dpo");
    return new SurveyStaff(first, new SurveyStaff.Login("maker", STAFF_PASSWORD), new SurveyStaff.Login("approver", STAFF_PASSWORD));
  }

  /** What a node tells the operator's collector. */
  String figures(String node) {
    String credentials = Base64.getEncoder().encodeToString(("admin:" + ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));
    return new Caller(node(node).port(), Language.EN).request("GET", "/actuator/prometheus", Map.of("Authorization", "Basic " + credentials, "Accept", "*/*"), null)
        .body();
  }

  @Override
  public void close() {
    nodes.values().forEach(Node::close);
    mail.close();
  }

  private static void takeOn(Caller admin, String id, String group) {
    String user = """
        {"profile": {"id": "%s", "firstName": "%s", "lastName": "Trial", "email": "%s@example.org"}, "credentials": {"password": "%s"}}""";
    assertThat(admin.postEngine("user/create", user.formatted(id, id, id, STAFF_PASSWORD)).statusCode()).isEqualTo(204);
    assertThat(admin.putEngine("group/%s/members/%s".formatted(group, id), "{}").statusCode()).isEqualTo(204);
  }

  private Map<String, String> environment(String name, Compose compose) {
    Map<String, String> environment = new HashMap<>(dockerfile.environment());
    environment.putAll(compose.environment(name));
    environment.computeIfPresent("SPRING_DATASOURCE_URL", (key, url) -> url.replace("//database:5432/sharaka", address.substring(address.indexOf("//"))));
    environment.put("SPRING_MAIL_HOST", "127.0.0.1");
    environment.put("SPRING_MAIL_PORT", String.valueOf(mail.port()));
    environment.put("SPRING_MAIL_PROPERTIES_MAIL_SMTP_LOCALHOST", compose.service(name).get("hostname").toString());
    environment.put("SHARAKA_MAIL_PORTION", "20");
    environment.put("SHARAKA_MAIL_PORTION_TIME", "3s");
    environment.put("CAMUNDA_BPM_JOB_EXECUTION_LOCK_TIME_IN_MILLIS", "10000");
    return environment;
  }

  /** The application owns its database and is nothing else on the server. */
  private static String createDatabase() throws SQLException {
    try (Connection server = TestDatabase.server().getPostgresDatabase().getConnection(); var statement = server.createStatement()) {
      statement.execute("create role sharaka login password '" + DATABASE_PASSWORD + "'");
      statement.execute("create database " + DATABASE + " owner sharaka");
    }
    return "jdbc:postgresql://localhost:%d/%s".formatted(TestDatabase.server().getPort(), DATABASE);
  }
}
