package org.sharaka.surveys;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharaka.kernel.Sector;

/**
 * Whom a survey asks. People who do not wish to be contacted are in none.
 *
 * @param sectors only people of these; all when empty
 * @param regions only people whose organisations are in these, by code; all when empty
 */
public record Audience(Kind kind, Set<Sector> sectors, Set<String> regions) {

  private static final String BETWEEN_REGIONS = "|";

  /** How the people are found. */
  public enum Kind {
    /** Named one by one when the survey was made. */
    LISTED,
    /** Everyone in the register. */
    REGISTER,
    /** Key stakeholders in the register. */
    KEY,
    /** Those who took part in the project before. */
    PARTICIPANTS
  }

  public static final Audience LISTED = new Audience(Kind.LISTED, Set.of(), Set.of());

  public Audience {
    sectors = Set.copyOf(sectors);
    regions = Set.copyOf(regions);
  }

  String sectorCodes() {
    return sectors.stream().map(Sector::name).sorted().collect(Collectors.joining(" "));
  }

  String regionCodes() {
    return regions.stream().sorted().collect(Collectors.joining(BETWEEN_REGIONS));
  }

  static Set<String> regions(String codes) {
    return codes.isBlank() ? Set.of() : Set.of(codes.split(Pattern.quote(BETWEEN_REGIONS)));
  }

  static Set<Sector> sectors(String codes) {
    List<String> names = codes.isBlank() ? List.of() : Arrays.asList(codes.split(" "));
    return names.stream().map(Sector::valueOf).collect(Collectors.toSet());
  }
}
