package org.sharaka.projects.outreach;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The themes that statements are coded with. Each has words that hint at it; a hint is a suggestion, a person decides. */
@Service
public class Codebook {

  private final JdbcClient db;

  Codebook(JdbcClient db) {
    this.db = db;
  }

  public List<Theme> themes() {
    return db.sql("select code, name_ar, name_en from theme order by position")
        .query((row, n) -> new Theme(row.getString("code"), new LocalizedText(row.getString("name_ar"), row.getString("name_en")))).list();
  }

  Suggestions suggestions() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    db.sql("select code, keywords from theme where keywords <> '' order by position").query(row -> {
      words.put(row.getString("code"), Arrays.stream(row.getString("keywords").split(",")).map(SearchText::fold).toList());
    });
    return new Suggestions(words);
  }

  /** Finds the theme most of whose words stand in a statement; the first in the book when several do. */
  record Suggestions(Map<String, List<String>> words) {

    Optional<String> of(String statement) {
      String folded = SearchText.fold(statement);
      String best = null;
      long most = 0;
      for (Map.Entry<String, List<String>> theme : words.entrySet()) {
        long hits = theme.getValue().stream().filter(folded::contains).count();
        if (hits > most) {
          most = hits;
          best = theme.getKey();
        }
      }
      return Optional.ofNullable(best);
    }
  }
}
