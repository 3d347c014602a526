package org.sharaka.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the files in {@code docker/} promise, as far as it can be read. {@link TwoNodesTest} runs it. */
class DockerFilesTest {

  private static final Path FOLDER = Path.of("docker");
  private static final Map<String, String> ANSWERED = Map.of("DATABASE_PASSWORD", "x", "SHARAKA_ADMIN_PASSWORD", "y");

  private final Dockerfile dockerfile = new Dockerfile();
  private final Compose compose = new Compose(ANSWERED);

  @Test
  void theImageRunsAsNobodyAndBringsNoSecret() throws IOException {
    assertThat(dockerfile.last("USER")).isNotEqualTo("root").isNotEqualTo("0");
    assertThat(dockerfile.all("ARG")).isEmpty();
    assertThat(dockerfile.environment()).containsExactly(Map.entry("SPRING_PROFILES_ACTIVE", "production"));
    assertThat(Files.readString(FOLDER.resolve("Dockerfile.dockerignore")).lines().filter(line -> !line.startsWith("#")).findFirst()).hasValue("**");
  }

  @Test
  void whatChangesMostIsTheLastLayer() {
    assertThat(dockerfile.layers().stream().map(layer -> Path.of(layer).getFileName().toString()))
        .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
    assertThat(dockerfile.last("FROM")).contains("17-jre");
  }

  @Test
  void twoNodesStandBehindTheProxy() throws IOException {
    String proxy = Files.readString(FOLDER.resolve("Caddyfile"));
    String upstreams = compose.nodes().stream().map(node -> node + ":" + dockerfile.last("EXPOSE")).collect(Collectors.joining(" "));
    assertThat(compose.nodes()).hasSize(2);
    assertThat(proxy).contains("reverse_proxy " + upstreams);
    assertThat(dockerfile.healthcheck()).last().asString().endsWith(dockerfile.last("EXPOSE") + path(proxy));
    assertThat(compose.nodes()).allSatisfy(node -> assertThat(compose.service(node)).doesNotContainKey("ports").containsEntry("hostname", node));
  }

  @Test
  void everyServiceWaitsUntilWhatItNeedsIsWell() {
    compose.services().keySet().forEach(name -> Compose.map(compose.service(name).get("depends_on")).forEach((needed, condition) -> {
      assertThat(Compose.map(condition)).as(name + " needs " + needed).containsEntry("condition", "service_healthy");
      assertThat(compose.service(needed).containsKey("healthcheck") || compose.nodes().contains(needed)).as(needed + " has a health check").isTrue();
    }));
    assertThat(Compose.map(compose.service("proxy").get("depends_on"))).containsOnlyKeys(compose.nodes());
  }

  @Test
  void withoutItsSecretsNothingStarts() {
    assertThatThrownBy(() -> new Compose(Map.of()).environment("database")).hasMessageContaining("DATABASE_PASSWORD");
    assertThatThrownBy(() -> new Compose(Map.of("DATABASE_PASSWORD", "x")).environment("node1")).hasMessageContaining("SHARAKA_ADMIN_PASSWORD");
    assertThat(compose.environment("node1")).containsEntry("SPRING_DATASOURCE_PASSWORD", "x").containsEntry("SHARAKA_ADMIN_PASSWORD", "y");
  }

  @Test
  void theExampleNamesEveryVariableAndTellsNoSecret() throws IOException {
    String example = Files.readString(FOLDER.resolve(".env.example"));
    Set<String> named = new TreeSet<>(Pattern.compile("^#?([A-Z_]+)=", Pattern.MULTILINE).matcher(example).results().map(found -> found.group(1)).toList());
    Set<String> asked = Pattern.compile("\\$\\{([A-Z_]+)").matcher(Files.readString(Compose.FILE)).results().map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isEqualTo(asked);
    Properties given = new Properties();
    given.load(Files.newBufferedReader(FOLDER.resolve(".env.example")));
    given.forEach((name, value) -> assertThat(name.toString().contains("PASSWORD") ? value.toString() : "").as(name + " is for the operator to choose").isEmpty());
  }

  @Test
  void whatMustSurviveLiesInVolumes() {
    assertThat(compose.service("database").get("volumes")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly("database:/var/lib/postgresql/data");
    assertThat(compose.nodes()).allSatisfy(node -> assertThat(compose.service(node)).containsEntry("read_only", true).doesNotContainKey("volumes"));
    assertThat(compose.service("database").get("image")).isEqualTo("postgres:17");
  }

  private static String path(String proxy) {
    List<MatchResult> found = Pattern.compile("health_uri (\\S+)").matcher(proxy).results().toList();
    return found.get(0).group(1);
  }
}
