package org.sharaka.stakeholders;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The regions of the country this installation serves. The register keeps a region's code, such as {@code North Batinah};
 * a region that is none of them is kept as it was written.
 */
@Component("regions")
public class Regions {

  private static final Set<String> BESIDE_THE_NAME = Set.of("محافظه", "منطقه", "governorate", "province", "region", "al", "ad", "adh", "as", "ash", "the");
  private static final String ARTICLE = "ال";

  private final JdbcClient db;
  private final String country;
  private volatile Book book;

  /** @param code what the register keeps */
  public record Region(String code, LocalizedText name) {}

  private record Book(List<Region> own, Map<String, String> codes, Map<String, LocalizedText> names) {}

  private record Line(String country, Region region, String also) {

    Stream<String> spellings() {
      return Stream.concat(Stream.of(region.code(), region.name().ar(), region.name().en()), Arrays.stream(also.split("\\|"))).filter(s -> !s.isBlank());
    }
  }

  Regions(JdbcClient db, @Value("${sharaka.country}") String country) {
    this.db = db;
    this.country = country;
  }

  /** The regions of the country, in their customary order. */
  public List<Region> all() {
    return book().own();
  }

  /** @return the code of the region that is meant, in either language and any spelling, or the text as it was written */
  public String recognised(String written) {
    return book().codes().getOrDefault(key(written), written);
  }

  /** @return both names of a kept region, or the text itself where it is no region's code */
  public LocalizedText name(String kept) {
    return kept == null || kept.isBlank() ? null : book().names().getOrDefault(kept, LocalizedText.same(kept));
  }

  private Book book() {
    if (book == null) {
      book = read();
    }
    return book;
  }

  private Book read() {
    List<Line> lines = db.sql("select * from region order by country, position").query((row, n) -> new Line(row.getString("country"),
        new Region(row.getString("code"), new LocalizedText(row.getString("name_ar"), row.getString("name_en"))), row.getString("also"))).list();
    List<Line> own = lines.stream().filter(line -> line.country().equals(country)).toList();
    Map<String, String> codes = new HashMap<>();
    own.forEach(line -> line.spellings().forEach(spelling -> codes.putIfAbsent(key(spelling), line.region().code())));
    Map<String, LocalizedText> names = new HashMap<>();
    lines.forEach(line -> names.put(line.region().code(), line.region().name()));
    own.forEach(line -> names.put(line.region().code(), line.region().name()));
    return new Book(own.stream().map(Line::region).toList(), codes, names);
  }

  /** The words of the name without articles and without "governorate", in a fixed order. */
  private static String key(String written) {
    return Arrays.stream(SearchText.fold(written).split(" ")).filter(word -> !BESIDE_THE_NAME.contains(word))
        .map(word -> word.startsWith(ARTICLE) && word.length() > 4 ? word.substring(2) : word).sorted().collect(Collectors.joining(" "));
  }
}
