package org.sharaka.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BundlesTest {

  @ParameterizedTest
  @MethodSource("names")
  void everySentenceIsThereInBothLanguages(String name) throws IOException {
    assertThat(read(name, "ar").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(read(name, "en").stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void noKeyStandsTwice(String language) throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (String name : names()) {
      for (String line : bundle(name, language).getContentAsString(StandardCharsets.UTF_8).split("\n")) {
        Properties one = load(new StringReader(line));
        one.stringPropertyNames().stream().filter(key -> !seen.add(key)).forEach(key -> twice.add(name + ": " + key));
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyLetterHasANameForLists() throws IOException {
    Set<String> keys = new HashSet<>();
    for (String name : names()) {
      keys.addAll(read(name, "ar").stringPropertyNames());
    }
    assertThat(keys.stream().filter(key -> key.matches("mail\\..+\\.subject")).map(key -> key.replaceAll("^mail\\.(.+)\\.subject$", "mail.name.$1")))
        .isNotEmpty().allMatch(keys::contains);
  }

  static List<String> names() throws IOException {
    return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:/messages/*_ar.properties"))
        .map(Resource::getFilename).map(file -> file.replace("_ar.properties", "")).filter(name -> !name.equals("test")).sorted().toList();
  }

  private static Resource bundle(String name, String language) {
    return new PathMatchingResourcePatternResolver().getResource("classpath:/messages/" + name + "_" + language + ".properties");
  }

  private static Properties read(String name, String language) throws IOException {
    try (Reader reader = new InputStreamReader(bundle(name, language).getInputStream(), StandardCharsets.UTF_8)) {
      return load(reader);
    }
  }

  private static Properties load(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    return properties;
  }
}
