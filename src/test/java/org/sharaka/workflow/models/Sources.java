package org.sharaka.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java of the workflow module as text: constants are not to be seen any more where they are used, once it is compiled. */
final class Sources {

  static final Path WORKFLOW = Path.of("src/main/java/org/sharaka/workflow");
  private static final Path TESTS = Path.of("src/test/java/org/sharaka/workflow");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w.]*)\"");
  private static final Pattern CONSTANT = Pattern.compile("static final String (\\w+) = \"([^\"]+)\"");

  private Sources() {}

  record Constant(Source source, String name, String value) {

    /** How often the code and its tests speak of it, beside its declaration. */
    long mentions() {
      Pattern inside = Pattern.compile("(?<![\\w.])" + name + "\\b");
      Pattern elsewhere = Pattern.compile("\\b" + source.type() + "\\." + name + "\\b");
      return count(inside, source.text()) - 1 + Stream.concat(all().stream(), under(TESTS).stream()).mapToLong(other -> count(elsewhere, other.text())).sum();
    }

    private static long count(Pattern pattern, String text) {
      return pattern.matcher(text).results().count();
    }

    @Override
    public String toString() {
      return source.type() + "." + name + " = " + value;
    }
  }

  record Source(Path path, String text) {

    String type() {
      return path.getFileName().toString().replace(".java", "");
    }

    Stream<Constant> constants() {
      return CONSTANT.matcher(text).results().map(found -> new Constant(this, found.group(1), found.group(2)));
    }
  }

  static List<Source> all() {
    return under(WORKFLOW);
  }

  static List<Source> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".java")).map(path -> new Source(path, read(path))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> words() {
    return all().stream().flatMap(source -> words(source.text())).collect(Collectors.toSet());
  }

  static Stream<String> words(String text) {
    Matcher literals = LITERAL.matcher(text);
    return literals.results().map((MatchResult found) -> found.group(1));
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
