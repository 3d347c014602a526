package org.sharaka.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/** The one word that H2 and PostgreSQL do not share: the type of long byte strings. */
@Component
class SchemaDialect implements FlywayConfigurationCustomizer {

  @Override
  public void customize(FluentConfiguration flyway) {
    Map<String, String> words = new HashMap<>(flyway.getPlaceholders());
    words.put("blob", isPostgres(flyway) ? "bytea" : "blob");
    flyway.placeholders(words);
  }

  private static boolean isPostgres(FluentConfiguration flyway) {
    try (Connection connection = flyway.getDataSource().getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be reached", e);
    }
  }
}
