package org.sharaka.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Templates name the versions of libraries that the build brings. */
class LibrariesTest {

  private static final Pattern LIBRARY = Pattern.compile("/webjars/[^}'\"\\s]+");

  @Test
  void everyLibraryThatAPageAsksForIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Resource template : new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html")) {
      LIBRARY.matcher(template.getContentAsString(StandardCharsets.UTF_8)).results().forEach(found -> asked.add(found.group()));
    }
    assertThat(asked).isNotEmpty().allSatisfy(path -> assertThat(getClass().getResource("/META-INF/resources" + path)).as(path).isNotNull());
  }
}
