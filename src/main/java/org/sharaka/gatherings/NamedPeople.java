package org.sharaka.gatherings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds in a text whoever took part in a session, or the institution behind them, however the name is spelt or joined to
 * the words before it. Under the Chatham House Rule neither may be told. A family name alone tells as well; a first name
 * alone does not, unless it is all there is.
 */
@Component
class NamedPeople {

  private static final String BEFORE = "(?<![\\p{L}\\d])[وفبلك]{0,2}(?:";
  private static final String AFTER = ")(?![\\p{L}\\d])";
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_FAMILY_NAME = 3;

  private final JdbcClient db;

  NamedPeople(JdbcClient db) {
    this.db = db;
  }

  /** @return what in the text tells who was there; the texts of one question are asked with one reading of the names */
  Names of(CaseNumber session) {
    Set<String> told = new LinkedHashSet<>();
    db.sql("select p.name, p.email from guest g join person p on p.id = g.person_id where g.gathering = ? and " + Guests.WAS_THERE).param(session.value())
        .query((row, n) -> List.of(row.getString("name"), row.getString("email"))).list().forEach(person -> {
          told.addAll(ofPerson(person.get(0)));
          told.add(SearchText.fold(person.get(1)));
        });
    db.sql("select m.chair, m.rapporteur, t.moderator from session_terms t left join session_minutes m on m.session = t.number where t.number = ?")
        .param(session.value()).query((row, n) -> three(row.getString("chair"), row.getString("rapporteur"), row.getString("moderator"))).list()
        .forEach(names -> names.forEach(name -> told.addAll(ofPerson(name))));
    db.sql("select led_by from agenda_item where gathering = ? and led_by is not null").param(session.value()).query(String.class).list()
        .forEach(name -> told.addAll(together(name)));
    db.sql("""
        select o.name_ar, o.name_en, g.institution_name from guest g left join organisation o on o.id = g.organisation_id
        where g.gathering = ? and %s""".formatted(Guests.WAS_THERE)).param(session.value())
        .query((row, n) -> three(row.getString("name_ar"), row.getString("name_en"), row.getString("institution_name"))).list()
        .forEach(names -> names.forEach(name -> told.add(SearchText.fold(name))));
    db.sql("select speaker, organisation from session_intervention where session = ?").param(session.value())
        .query((row, n) -> three(row.getString("speaker"), row.getString("organisation"))).list().forEach(said -> {
          told.addAll(ofPerson(said.get(0)));
          said.stream().skip(1).map(SearchText::fold).filter(name -> name.length() >= SHORTEST_FAMILY_NAME).forEach(told::add);
        });
    return Names.of(told);
  }

  /** The names of those who took part, ready to be looked for. */
  static final class Names {

    private final List<Pattern> patterns;

    private Names(List<Pattern> patterns) {
      this.patterns = patterns;
    }

    /** @param folded as {@link SearchText} folds them */
    static Names of(Set<String> folded) {
      return new Names(folded.stream().filter(name -> !name.isBlank()).map(name -> Pattern.compile(BEFORE + spellings(name) + AFTER)).toList());
    }

    Optional<String> in(String text) {
      String folded = SearchText.fold(text);
      return patterns.stream().map(pattern -> pattern.matcher(folded)).filter(found -> found.find()).map(found -> found.group().strip()).findFirst();
    }
  }

  static Set<String> ofPerson(String name) {
    String[] words = SearchText.fold(name).split(" ");
    Set<String> tell = together(name);
    if (words.length > 1 && words[words.length - 1].length() >= SHORTEST_FAMILY_NAME) {
      tell.add(words[words.length - 1]);
    }
    return tell;
  }

  /** Any two words of a name that follow each other. Who leads an item may be a role, so one word of it is not enough. */
  static Set<String> together(String name) {
    String[] words = SearchText.fold(name).split(" ");
    Set<String> tell = new LinkedHashSet<>(List.of(String.join(" ", words)));
    for (int i = 1; i < words.length; i++) {
      tell.add(words[i - 1] + " " + words[i]);
    }
    return tell;
  }

  /** After a preposition the article loses its alef: «للحارثية». */
  private static String spellings(String name) {
    String plain = Pattern.quote(name);
    return name.startsWith(ARTICLE) ? plain + "|لل" + Pattern.quote(name.substring(ARTICLE.length())) : plain;
  }

  private static List<String> three(String... names) {
    List<String> known = new ArrayList<>();
    for (String name : names) {
      if (name != null) {
        known.add(name);
      }
    }
    return known;
  }
}
