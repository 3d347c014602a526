package org.sharaka.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BundlesTest {

  @Test
  void everySentenceIsThereInBothLanguages() throws IOException {
    assertThat(bundle("ar").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (var reader = new InputStreamReader(BundlesTest.class.getResourceAsStream("/messages/guidelines_" + language + ".properties"),
        StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
