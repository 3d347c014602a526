package org.sharaka.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every test context an empty database of the kind named by the system property {@code sharaka.test.database}:
 * {@code h2} in memory, or {@code postgres}, a real server that runs for as long as the tests do.
 */
public class TestDatabase implements EnvironmentPostProcessor {

  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static EmbeddedPostgres postgres;

  public static boolean isPostgres() {
    return "postgres".equals(System.getProperty("sharaka.test.database"));
  }

  /** A PostgreSQL server shared by all tests of this run. */
  public static synchronized EmbeddedPostgres server() {
    try {
      if (postgres == null) {
        postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).setServerConfig("max_connections", "200").setServerConfig("fsync", "off").start();
      }
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates a database on the shared server. */
  public static String createPostgres(String name) {
    try (Connection connection = server().getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return server().getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.acceptsProfiles(org.springframework.core.env.Profiles.of("test"))) {
      return;
    }
    String name = "sharaka_" + COUNTER.incrementAndGet();
    Map<String, Object> database = isPostgres()
        ? Map.of("spring.datasource.url", createPostgres(name), "spring.datasource.username", "postgres", "spring.datasource.password", "")
        : Map.of("spring.datasource.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "spring.datasource.username", "sa", "spring.datasource.password", "");
    environment.getPropertySources().addFirst(new MapPropertySource("test database", database));
  }
}
