package org.sharaka.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code access/matrix.txt}: what can be done, through which door, and by whom. */
final class RoleMatrix {

  private static final Pattern LINE =
      Pattern.compile("(page|api|engine)\\s+(GET|POST)\\s+(\\S+)(?:\\s+~\\s+(\\S+))?(?:\\s+<-\\s+(\\S+))?\\s+:\\s+(.+)");

  private final Map<String, Set<String>> sets = new HashMap<>(Map.of("nobody", Set.of()));
  private final List<Cell> cells = new ArrayList<>();

  /**
   * @param deed  what it is good for
   * @param sees  what must stand in the answer, {@code null} where getting through is enough
   * @param who   names of those who may
   */
  record Cell(String deed, String layer, String method, String address, String sees, String body, Set<String> who) {

    String name() {
      return deed + ": " + layer + " " + method + " " + address + (sees == null ? "" : " ~ " + sees);
    }
  }

  static List<Cell> read() {
    RoleMatrix matrix = new RoleMatrix();
    try (InputStream in = RoleMatrix.class.getResourceAsStream("/access/matrix.txt")) {
      String deed = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).toList()) {
        if (line.startsWith("## ")) {
          deed = line.substring(3);
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          matrix.take(deed, line);
        }
      }
      return matrix.cells;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String deed, String line) {
    Matcher cell = LINE.matcher(line);
    if (cell.matches()) {
      cells.add(new Cell(deed, cell.group(1), cell.group(2), cell.group(3), cell.group(4), cell.group(5), people(cell.group(6))));
      return;
    }
    String[] set = line.split("\\s+=\\s+", 2);
    if (set.length != 2) {
      throw new IllegalArgumentException("not a line of the matrix: " + line);
    }
    sets.put(set[0], people(set[1]));
  }

  private Set<String> people(String names) {
    return Arrays.stream(names.split("\\s+")).flatMap(name -> sets.containsKey(name) ? sets.get(name).stream() : Stream.of(name)).collect(Collectors.toSet());
  }
}
