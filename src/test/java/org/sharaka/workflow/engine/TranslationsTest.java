package org.sharaka.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The Arabic of the web applications against the English they come with. */
class TranslationsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}|%[sd]|</?(?:a|br)\\b[^>]*>");
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Set<String> SIGNS = Set.of("labels.SEARCH_LESS_THAN", "labels.SEARCH_LESS_THAN_EQUALS", "labels.SEARCH_GREATER_THAN",
      "labels.SEARCH_GREATER_THAN_EQUALS", "labels.NO_TASK_FORM");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void everythingIsTranslated(String app) throws IOException {
    Map<String, String> english = texts(app, "en");
    Map<String, String> arabic = texts(app, "ar");
    assertThat(arabic.keySet()).isEqualTo(english.keySet());
    assertThat(arabic.keySet()).filteredOn(key -> key.startsWith("labels.") && !SIGNS.contains(key) && !ARABIC.matcher(arabic.get(key)).find())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void whatIsFilledInLaterKeepsItsPlace(String app) throws IOException {
    Map<String, String> english = texts(app, "en");
    Map<String, String> arabic = texts(app, "ar");
    assertThat(arabic.keySet()).filteredOn(key -> !placeholders(arabic.get(key)).equals(placeholders(english.get(key)))).isEmpty();
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).map(found -> found.replaceAll("\\s+(?=[\\w}])|(?<=\\{)\\s+", "")).sorted()
        .collect(Collectors.toList());
  }

  private static Map<String, String> texts(String app, String language) throws IOException {
    var file = new ClassPathResource("META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json");
    String json = file.getContentAsString(StandardCharsets.UTF_8).replace("\uFEFF", "");
    Map<String, String> texts = new TreeMap<>();
    collect(new ObjectMapper().readTree(json), "", texts);
    return texts;
  }

  private static void collect(JsonNode node, String path, Map<String, String> texts) {
    if (node.isObject()) {
      node.fields().forEachRemaining(field -> collect(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), texts));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), path + "." + i, texts);
      }
    } else {
      texts.put(path, node.asText());
    }
  }
}
