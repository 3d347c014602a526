package org.sharaka.stakeholders;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who took part in a case, through which channel. Counted by head and by institution; everyone in it is owed the outcome.
 * Recording the same person and channel again changes nothing.
 */
@Service
@Transactional
public class Participation {

  private final JdbcClient db;
  private final Clock clock;

  /** Where someone took part, and how. */
  public record Part(CaseNumber number, LocalizedText title, ContactChannel channel, Instant at) {}

  /** @param institutions distinct organisations behind the heads */
  public record Count(int heads, int institutions) {}

  Participation(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  public void record(CaseNumber number, Collection<Long> people, ContactChannel channel) {
    for (long person : people) {
      db.sql("""
          insert into participation (case_number, person_id, channel, took_part_at)
          select cast(:number as varchar(20)), cast(:person as bigint), cast(:channel as varchar(20)), cast(:at as timestamp with time zone)
          where not exists (select 1 from participation where case_number = :number and person_id = :person and channel = :channel)""")
          .param("number", number.value()).param("person", person).param("channel", channel.name())
          .param("at", Timestamp.from(clock.instant())).update();
    }
  }

  /** Everyone who took part through any channel, each once. */
  @Transactional(readOnly = true)
  public List<Person> people(CaseNumber number) {
    return db.sql("select p.* from person p where exists (select 1 from participation t where t.person_id = p.id and t.case_number = ?) order by p.id")
        .param(number.value()).query(Register::person).list();
  }

  /** @return the ids of everyone who took part through any channel, each once */
  @Transactional(readOnly = true)
  public List<Long> ids(CaseNumber number) {
    return db.sql("select distinct person_id from participation where case_number = ?").param(number.value()).query(Long.class).list();
  }

  /** Everything one person took part in, the newest first. */
  @Transactional(readOnly = true)
  public List<Part> of(long person) {
    return db.sql("""
        select t.case_number, t.channel, t.took_part_at, f.title_ar, f.title_en from participation t join case_file f on f.number = t.case_number
        where t.person_id = ? order by t.took_part_at desc, t.case_number, t.channel""").param(person)
        .query((row, n) -> new Part(new CaseNumber(row.getString("case_number")), new LocalizedText(row.getString("title_ar"), row.getString("title_en")),
            ContactChannel.valueOf(row.getString("channel")), row.getTimestamp("took_part_at").toInstant())).list();
  }

  @Transactional(readOnly = true)
  public Count count(CaseNumber number) {
    return db.sql("""
        select count(distinct p.id) as heads, count(distinct p.organisation_id) as institutions
        from participation t join person p on p.id = t.person_id where t.case_number = ?""")
        .param(number.value()).query((row, n) -> new Count(row.getInt("heads"), row.getInt("institutions"))).single();
  }

  /** Everyone who ever took part in anything, each once. */
  @Transactional(readOnly = true)
  public Count total() {
    return db.sql("""
        select count(*) as heads, count(distinct p.organisation_id) as institutions
        from person p where exists (select 1 from participation t where t.person_id = p.id)""")
        .query((row, n) -> new Count(row.getInt("heads"), row.getInt("institutions"))).single();
  }

  @Transactional(readOnly = true)
  public Map<ContactChannel, Integer> byChannel(CaseNumber number) {
    return db.sql("select channel, count(distinct person_id) as heads from participation where case_number = ? group by channel")
        .param(number.value()).query((row, n) -> Map.entry(ContactChannel.valueOf(row.getString("channel")), row.getInt("heads"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Transactional(readOnly = true)
  public Map<Sector, Integer> bySector(CaseNumber number) {
    return db.sql("""
        select p.sector, count(distinct p.id) as heads from participation t join person p on p.id = t.person_id
        where t.case_number = ? group by p.sector""")
        .param(number.value()).query((row, n) -> Map.entry(Sector.valueOf(row.getString("sector")), row.getInt("heads"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
