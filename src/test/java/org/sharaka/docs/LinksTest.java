package org.sharaka.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the papers around the product point to is there, and what they promise to list is listed. */
class LinksTest {

  private static final Path TOP = Path.of("");
  private static final Path DECISIONS = Path.of("docs/adr");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern CALL = Pattern.compile("^(GET|POST|PUT|DELETE) \\{\\{host}}([^?\\s]+)", Pattern.MULTILINE);
  private static final Pattern DOOR = Pattern.compile("^(GET|POST|PUT|DELETE) +(/(?:api|open-data)/[^;\\s]+)", Pattern.MULTILINE);

  private record Link(Path page, String target) {

    boolean leadsInside() {
      return !target.matches("(?:[a-z]+:|#).*");
    }

    boolean isBroken() {
      return !Files.exists(page.resolveSibling(target.replaceFirst("#.*", "")));
    }
  }

  @Test
  void everyLinkLeadsToAFile() {
    List<Link> links = pages().flatMap(page -> found(LINK, page).map(link -> new Link(page, link.group(1)))).filter(Link::leadsInside).toList();
    assertThat(links).hasSizeGreaterThan(100);
    assertThat(links.stream().filter(Link::isBroken)).isEmpty();
  }

  @Test
  void everyModelIsListed() {
    String list = read(Path.of("docs/models.md"));
    assertThat(files(Path.of("processes"), "")).isNotEmpty().allSatisfy(model -> assertThat(list).contains("(../" + model.toString().replace('\\', '/') + ")"));
  }

  @Test
  void decisionsAreNumberedWithoutGapsAndListed() {
    List<String> names = files(DECISIONS, ".md").stream().map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")).sorted().toList();
    assertThat(names).extracting(name -> name.substring(0, 4)).containsExactlyElementsOf(IntStream.rangeClosed(1, names.size()).mapToObj("%04d"::formatted).toList());
    String index = read(DECISIONS.resolve("README.md"));
    assertThat(names).allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
  }

  /** The table of doors is complete: another test compares it with the application. */
  @Test
  void everyAddressOfTheInterfaceCanBeCalledByHand() {
    List<String> calls = files(Path.of("requests"), ".http").stream().flatMap(file -> found(CALL, file)).map(call -> call.group(1) + " " + call.group(2)).toList();
    List<String> doors = found(DOOR, Path.of("src/test/resources/access/pages.txt")).map(door -> door.group(1) + " " + door.group(2)).distinct().toList();
    assertThat(doors).isNotEmpty().allSatisfy(door -> assertThat(calls).anyMatch(call -> call.matches(pattern(door))));
  }

  /** {@code /a/{number}} takes any number, {@code /{kind:a|b}} one of two words. */
  private static String pattern(String door) {
    return door.replace(".", "\\.").replaceAll("\\{\\w+:([^}]+)}", "(?:$1)").replaceAll("\\{\\w+}", "[^/]+");
  }

  private static Stream<Path> pages() {
    try (Stream<Path> top = Files.list(TOP)) {
      List<Path> beside = top.filter(file -> file.toString().endsWith(".md")).toList();
      return Stream.of(beside, files(Path.of("docs"), ".md"), files(Path.of("requests"), ".md")).flatMap(List::stream)
          .filter(file -> !file.toString().contains("node_modules"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<MatchResult> found(Pattern pattern, Path file) {
    return pattern.matcher(read(file)).results();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
