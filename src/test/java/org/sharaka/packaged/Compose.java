package org.sharaka.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code docker/compose.yaml} says, read as Compose reads it. */
final class Compose {

  static final Path FILE = Path.of("docker", "compose.yaml");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([-?])([^}]*))?}");

  private final Map<String, Object> file;
  private final Map<String, String> given;

  /** @param given what stands in the operator's {@code .env} */
  Compose(Map<String, String> given) {
    try {
      this.file = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
      this.given = given;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> services() {
    return map(file.get("services"));
  }

  Map<String, Object> service(String name) {
    return map(services().get(name));
  }

  /** The services that run the application. */
  List<String> nodes() {
    return services().keySet().stream().filter(name -> "sharaka".equals(service(name).get("image"))).toList();
  }

  Map<String, String> environment(String service) {
    Map<String, String> resolved = new LinkedHashMap<>();
    map(service(service).get("environment")).forEach((name, value) -> resolved.put(name, resolve(value.toString())));
    return resolved;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  private String resolve(String text) {
    return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(2), found.group(3))));
  }

  private String value(String name, String rule, String rest) {
    String value = given.getOrDefault(name, "");
    if (!value.isEmpty()) {
      return value;
    }
    if ("?".equals(rule)) {
      throw new IllegalStateException("%s: %s".formatted(name, rest));
    }
    return rest == null ? "" : rest;
  }
}
