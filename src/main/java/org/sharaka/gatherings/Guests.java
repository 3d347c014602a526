package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Person;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who is on the list of a gathering. Who changes a list holds the gathering's lock. */
@Repository
class Guests {

  private static final int BATCH = 1000;

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final Clock clock;

  Guests(JdbcClient db, JdbcTemplate batches, Clock clock) {
    this.db = db;
    this.batches = batches;
    this.clock = clock;
  }

  Optional<Guest> find(long id) {
    return db.sql("select * from guest where id = ?").param(id).query(Guests::read).optional();
  }

  Optional<Guest> find(CaseNumber gathering, long person) {
    return db.sql("select * from guest where gathering = ? and person_id = ?").params(gathering.value(), person).query(Guests::read).optional();
  }

  /** Puts people on the list who are not on it yet. */
  int add(CaseNumber gathering, Collection<Person> people, GuestSource source) {
    Set<Long> listed = new HashSet<>(db.sql("select person_id from guest where gathering = ?").param(gathering.value()).query(Long.class).list());
    List<Person> missing = people.stream().filter(person -> listed.add(person.id())).toList();
    Timestamp now = now();
    batches.batchUpdate("""
        insert into guest (gathering, person_id, organisation_id, institution_key, sector, source, reply, listed_at)
        values (?, ?, ?, ?, ?, ?, 'NONE', ?)""", missing, BATCH, (row, person) -> {
      row.setString(1, gathering.value());
      row.setLong(2, person.id());
      row.setObject(3, person.organisationId(), Types.BIGINT);
      row.setString(4, institution(person).map(Guest.Institution::key).orElse(null));
      row.setString(5, person.sector().name());
      row.setString(6, source.name());
      row.setTimestamp(7, now);
    });
    return missing.size();
  }

  Guest add(CaseNumber gathering, long person, Guest.Institution institution, Sector sector, GuestSource source, GuestReply reply, Instant consentedAt) {
    db.sql("""
        insert into guest (gathering, person_id, organisation_id, institution_name, institution_key, sector, source, reply, replied_at,
          consented_at, listed_at)
        values (:gathering, :person, :organisation, :institution, :key, :sector, :source, :reply, :now, :consented, :now)""")
        .param("gathering", gathering.value()).param("person", person)
        .param("organisation", institution == null ? null : institution.organisationId())
        .param("institution", institution == null ? null : institution.name()).param("key", institution == null ? null : institution.key())
        .param("sector", sector.name()).param("source", source.name()).param("reply", reply.name()).param("now", now())
        .param("consented", consentedAt == null ? null : Timestamp.from(consentedAt)).update();
    return find(gathering, person).orElseThrow();
  }

  void replied(long id, GuestReply reply, Long delegate) {
    db.sql("update guest set reply = :reply, replied_at = :now, delegate_id = :delegate where id = :id")
        .param("reply", reply.name()).param("now", now()).param("delegate", delegate).param("id", id).update();
  }

  void nominated(long id) {
    db.sql("update guest set nominations = nominations + 1 where id = ?").param(id).update();
  }

  /** Another day asks everyone anew; those who had withdrawn stay withdrawn. */
  void askAnew(CaseNumber gathering) {
    db.sql("update guest set reply = 'NONE', replied_at = null where gathering = ? and reply in ('ACCEPTED', 'WAITING', 'DECLINED')")
        .param(gathering.value()).update();
  }

  void remove(long id) {
    db.sql("delete from guest where id = ?").param(id).update();
  }

  int count(CaseNumber gathering) {
    return db.sql("select count(*) from guest where gathering = ?").param(gathering.value()).query(Integer.class).single();
  }

  /** Seats that are taken, or kept for a delegate who has not answered yet, by others than this guest. */
  int taken(CaseNumber gathering, Long except) {
    return db.sql("""
        select count(*) from guest where gathering = :gathering and id <> :except
          and (reply = 'ACCEPTED' or source = 'DELEGATE' and reply = 'NONE')""")
        .param("gathering", gathering.value()).param("except", except == null ? -1L : except).query(Integer.class).single();
  }

  Optional<Guest> firstWaiting(CaseNumber gathering) {
    return db.sql("select * from guest where gathering = ? and reply = 'WAITING' order by replied_at, id limit 1").param(gathering.value())
        .query(Guests::read).optional();
  }

  boolean isNamedAsDelegate(long id) {
    return db.sql("select count(*) from guest where delegate_id = ?").param(id).query(Integer.class).single() > 0;
  }

  Set<Sector> confirmedSectors(CaseNumber gathering) {
    return db.sql("select distinct sector from guest where gathering = ? and reply = 'ACCEPTED'").param(gathering.value())
        .query(String.class).list().stream().map(Sector::valueOf).collect(Collectors.toSet());
  }

  /** Those who were there on one of the gathering's days. */
  List<Long> presentPeople(CaseNumber gathering) {
    return db.sql("select person_id from guest g where gathering = ? and " + WAS_THERE + " order by person_id").param(gathering.value())
        .query(Long.class).list();
  }

  Turnout turnout(CaseNumber gathering) {
    Map<Sector, Integer> bySector = db.sql("select sector, count(*) as heads from guest g where gathering = ? and " + WAS_THERE + " group by sector")
        .param(gathering.value()).query((row, n) -> Map.entry(Sector.valueOf(row.getString("sector")), row.getInt("heads"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    int institutions = db.sql("select count(distinct institution_key) from guest g where gathering = ? and " + WAS_THERE).param(gathering.value())
        .query(Integer.class).single();
    return db.sql("""
        select coalesce(sum(case when source = 'CHOSEN' then 1 else 0 end), 0) as invited,
               coalesce(sum(case when reply = 'ACCEPTED' then 1 else 0 end), 0) as confirmed,
               coalesce(sum(case when source = 'CHOSEN' and (%s or %s) then 1 else 0 end), 0) as represented
        from guest g where gathering = ?""".formatted(WAS_THERE, DELEGATE_WAS_THERE)).param(gathering.value())
        .query((row, n) -> new Turnout(row.getInt("invited"), row.getInt("confirmed"), row.getInt("represented"),
            bySector.values().stream().mapToInt(Integer::intValue).sum(), institutions, bySector)).single();
  }

  static Optional<Guest.Institution> institution(Person person) {
    return Optional.ofNullable(person.organisationId()).map(id -> new Guest.Institution(id, null, "#" + id));
  }

  /** Attendance of a day from which the gathering was moved away does not count. */
  static final String WAS_THERE = """
      exists (select 1 from attendance a join gathering_day d on d.on_day = a.on_day where a.guest_id = g.id and d.gathering = g.gathering)""";
  private static final String DELEGATE_WAS_THERE = WAS_THERE.replace("g.id", "g.delegate_id");

  static Guest read(ResultSet row, int n) throws SQLException {
    String key = row.getString("institution_key");
    Guest.Institution institution = key == null ? null
        : new Guest.Institution(row.getObject("organisation_id", Long.class), row.getString("institution_name"), key);
    return new Guest(row.getLong("id"), new CaseNumber(row.getString("gathering")), row.getLong("person_id"), institution,
        Sector.valueOf(row.getString("sector")), GuestSource.valueOf(row.getString("source")), GuestReply.valueOf(row.getString("reply")),
        row.getObject("delegate_id", Long.class), row.getInt("nominations"));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
