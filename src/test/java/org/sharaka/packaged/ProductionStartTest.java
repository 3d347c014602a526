package org.sharaka.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.support.Node;

/** An installation that lacks something says what, and does not start. */
@PackagedTest
class ProductionStartTest {

  private static final List<String> JAR = List.of("java", "-jar", "target/sharaka.jar", "--spring.profiles.active=production");

  @Test
  void withoutDatabaseAndPasswordItSaysThatBothAreMissing() {
    String said = refusal(Map.of());
    assertThat(said).contains("SPRING_DATASOURCE_URL", "SHARAKA_ADMIN_PASSWORD").doesNotContain("\tat org.");
  }

  @Test
  void withADatabaseAloneItAsksForTheAdministratorsPassword() {
    String said = refusal(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://nowhere.invalid/sharaka"));
    assertThat(said).contains("SHARAKA_ADMIN_PASSWORD").doesNotContain("SPRING_DATASOURCE_URL (");
  }

  private static String refusal(Map<String, String> environment) {
    try (Node node = new Node("refused-" + environment.size(), JAR, Path.of("").toAbsolutePath(), environment)) {
      assertThat(node.start().awaitEnd()).isNotZero();
      return node.log();
    }
  }
}
