package org.sharaka.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Behind every form stands code that says what it shows and does, and no code speaks of a form that is not there. */
@SharakaTest
class DescribedFormsTest {

  @Autowired FormBook book;

  @Test
  void everyFormIsDescribedAndEveryDescriptionHasItsForm() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      Set<String> forms = files.filter(Files::isRegularFile).map(file -> Path.of("forms").relativize(file).toString().replace(".form", "")).collect(Collectors.toSet());
      assertThat(book.described().stream().filter(form -> !form.startsWith(FormTrial.PROCESS + "/"))).containsExactlyInAnyOrderElementsOf(forms);
    }
  }
}
