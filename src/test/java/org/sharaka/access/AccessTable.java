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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.platform.security.Groups;

/**
 * A table of doors and who may pass, one a line: method, address, then groups. {@code everyone} includes those who are not
 * signed in, {@code staff} are the groups of the desk, {@code nobody} is nobody. A line {@code name = groups} names a set.
 */
final class AccessTable {

  private static final String EVERYONE = "everyone";
  private static final String SIGNED_IN = "signed-in";

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final List<Door> doors = new ArrayList<>();

  /** @param groups who may pass */
  record Door(String method, String address, Set<String> groups, String body) {

    boolean admits(Set<String> visitor) {
      return groups.contains(EVERYONE) || (!visitor.isEmpty() && groups.contains(SIGNED_IN)) || visitor.stream().anyMatch(groups::contains);
    }

    String name() {
      return method + " " + address;
    }
  }

  private AccessTable() {
    sets.put("staff", Set.copyOf(Groups.STAFF));
    sets.put("nobody", Set.of());
  }

  /** Reads {@code access/<name>.txt}. */
  static AccessTable read(String name) {
    AccessTable table = new AccessTable();
    try (InputStream in = AccessTable.class.getResourceAsStream("/access/" + name + ".txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(table::take);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Door> doors() {
    return doors;
  }

  private void take(String line) {
    String[] parts = line.split("\\s+=\\s+", 2);
    if (parts.length == 2 && !parts[0].contains(" ")) {
      sets.put(parts[0], groups(parts[1].split("\\s+")));
      return;
    }
    String[] bodied = line.split("\\s+<-\\s+", 2);
    String[] words = bodied[0].split("\\s+");
    doors.add(new Door(words[0], words[1], groups(Arrays.copyOfRange(words, 2, words.length)), bodied.length == 2 ? bodied[1] : null));
  }

  private Set<String> groups(String[] words) {
    return Arrays.stream(words).flatMap(word -> sets.containsKey(word) ? sets.get(word).stream() : Stream.of(known(word))).collect(Collectors.toSet());
  }

  private static String known(String word) {
    List<String> others = List.of(EVERYONE, SIGNED_IN, Groups.MINISTRY, Groups.CSO);
    if (!Groups.STAFF.contains(word) && !others.contains(word)) {
      throw new IllegalArgumentException("no such group: " + word);
    }
    return word;
  }
}
