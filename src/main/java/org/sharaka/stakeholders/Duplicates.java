package org.sharaka.stakeholders;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entries that look like one and the same: people of one organisation whose names differ in spelling only, people with the
 * same telephone, organisations whose names differ in spelling only; the newest entries first. Pairs that someone found to be
 * two are left out.
 */
@Service
@Transactional
public class Duplicates {

  private final JdbcClient db;
  private final CurrentActor actor;
  private final Clock clock;

  /** What two entries have in common. */
  public enum Likeness {NAME, PHONE}

  private enum Kind {PERSON, ORGANISATION}

  /** @param older the entry that stays when the two are merged */
  public record Pair<T>(Likeness likeness, T older, T younger) {}

  private record Ids(long older, long younger) {}

  Duplicates(JdbcClient db, CurrentActor actor, Clock clock) {
    this.db = db;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Pair<Person>> people(int limit) {
    List<Ids> named = pairs("""
        select a.id as older, b.id as younger from person b join person a on a.name_key = b.name_key and a.id < b.id
          and coalesce(a.organisation_id, 0) = coalesce(b.organisation_id, 0)
        where b.name_key <> '' and a.merged_into is null and b.merged_into is null""", Kind.PERSON, limit);
    List<Ids> called = pairs("""
        select a.id as older, b.id as younger from person b join person a on a.phone_key = b.phone_key and a.id < b.id
        where a.merged_into is null and b.merged_into is null""", Kind.PERSON, limit).stream().filter(pair -> !named.contains(pair)).toList();
    return Stream.concat(pairs(Likeness.NAME, named, this::peopleById), pairs(Likeness.PHONE, called, this::peopleById)).toList();
  }

  @Transactional(readOnly = true)
  public List<Pair<Organisation>> organisations(int limit) {
    List<Ids> named = pairs("""
        select a.id as older, b.id as younger from organisation b join organisation a on a.name_key = b.name_key and a.id < b.id
        where b.name_key <> '' and a.merged_into is null and b.merged_into is null
        union select a.id as older, b.id as younger from organisation b join organisation a on a.name_en_key = b.name_en_key and a.id < b.id
        where b.name_en_key <> '' and a.merged_into is null and b.merged_into is null""", Kind.ORGANISATION, limit);
    return pairs(Likeness.NAME, named, this::organisationsById).toList();
  }

  /** Keeps two people who look alike from being shown as one again. */
  public void distinctPeople(long one, long other) {
    distinct(Kind.PERSON, one, other);
  }

  public void distinctOrganisations(long one, long other) {
    distinct(Kind.ORGANISATION, one, other);
  }

  private List<Ids> pairs(String sql, Kind kind, int limit) {
    return db.sql("select older, younger from (" + sql + """
        ) pair where not exists (select 1 from distinct_entries d where d.kind = :kind and d.older_id = pair.older and d.younger_id = pair.younger)
        order by younger desc, older limit :limit""").param("kind", kind.name()).param("limit", limit)
        .query((row, n) -> new Ids(row.getLong("older"), row.getLong("younger"))).list();
  }

  private void distinct(Kind kind, long one, long other) {
    db.sql("""
        insert into distinct_entries (kind, older_id, younger_id, decided_by, decided_at)
        select cast(:kind as varchar(20)), cast(:older as bigint), cast(:younger as bigint), cast(:actor as varchar(100)), cast(:now as timestamp with time zone)
        where not exists (select 1 from distinct_entries where kind = :kind and older_id = :older and younger_id = :younger)""")
        .param("kind", kind.name()).param("older", Math.min(one, other)).param("younger", Math.max(one, other)).param("actor", actor.name())
        .param("now", Timestamp.from(clock.instant())).update();
  }

  private static <T> Stream<Pair<T>> pairs(Likeness likeness, List<Ids> ids, Function<Collection<Long>, Map<Long, T>> byId) {
    Map<Long, T> entries = ids.isEmpty() ? Map.of() : byId.apply(ids.stream().flatMap(pair -> Stream.of(pair.older(), pair.younger())).distinct().toList());
    return ids.stream().map(pair -> new Pair<>(likeness, entries.get(pair.older()), entries.get(pair.younger())));
  }

  private Map<Long, Person> peopleById(Collection<Long> ids) {
    return db.sql("select * from person where id = any (?)").param(new SqlArrayValue("bigint", ids.toArray())).query(Register::person).list().stream()
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  private Map<Long, Organisation> organisationsById(Collection<Long> ids) {
    return db.sql("select * from organisation where id = any (?)").param(new SqlArrayValue("bigint", ids.toArray())).query(Register::organisation).list()
        .stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
  }
}
