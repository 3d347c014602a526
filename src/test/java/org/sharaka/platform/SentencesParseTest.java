package org.sharaka.platform;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesParseTest {

  @ParameterizedTest
  @MethodSource("org.sharaka.platform.BundlesTest#names")
  void everySentenceIsOneThatCanBeSaid(String name) throws IOException {
    for (String language : new String[] {"ar", "en"}) {
      Properties sentences = new Properties();
      try (Reader reader = new InputStreamReader(getClass().getResourceAsStream("/messages/" + name + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
        sentences.load(reader);
      }
      sentences.forEach((key, pattern) -> assertThatCode(() -> new MessageFormat((String) pattern, Locale.forLanguageTag(language)))
          .as("%s in %s", key, language).doesNotThrowAnyException());
    }
  }
}
