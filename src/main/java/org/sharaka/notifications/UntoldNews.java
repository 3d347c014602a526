package org.sharaka.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of people's contributions and they have not been told yet. */
@Service
@Transactional
public class UntoldNews {

  private static final int BATCH = 1000;

  private final JdbcClient db;
  private final JdbcTemplate batches;

  UntoldNews(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /** @param about the case the people contributed to */
  public void add(CaseNumber about, Instant at, Collection<Long> people) {
    Timestamp moment = Timestamp.from(at);
    batches.batchUpdate("delete from untold_news where person_id = ? and case_number = ?", people, BATCH, (row, person) -> {
      row.setLong(1, person);
      row.setString(2, about.value());
    });
    batches.batchUpdate("insert into untold_news (person_id, case_number, changed_at) values (?, ?, ?)", people, BATCH, (row, person) -> {
      row.setLong(1, person);
      row.setString(2, about.value());
      row.setTimestamp(3, moment);
    });
  }

  /** Forgets what people were written about anyway, in a letter of its own, to them or to their address. */
  public void dropWrittenOf() {
    db.sql("""
        delete from untold_news where exists (select 1 from outbox_mail o join mailing m on m.id = o.mailing_id
          where o.person_id = untold_news.person_id and m.case_number = untold_news.case_number and m.queued_at >= untold_news.changed_at)""").update();
    db.sql("""
        delete from untold_news where exists (select 1 from person p join (select o.address, m.case_number, max(m.queued_at) as queued_at
            from mailing m join outbox_mail o on o.mailing_id = m.id
            where o.person_id is null and m.case_number in (select case_number from untold_news) group by o.address, m.case_number) w on w.address = p.email
          where p.id = untold_news.person_id and w.case_number = untold_news.case_number and w.queued_at >= untold_news.changed_at)""").update();
  }

  /**
   * The next people to be told, each with the cases that changed.
   *
   * @param template of the mail that tells them; who was sent one since the moment has to wait
   */
  @Transactional(readOnly = true)
  public Map<Long, List<CaseNumber>> next(String template, Instant since, int people) {
    List<Long> next = db.sql("""
        select distinct n.person_id from untold_news n where not exists (select 1 from outbox_mail o join mailing m on m.id = o.mailing_id
          where o.person_id = n.person_id and m.template = ? and m.queued_at >= ?) order by n.person_id limit ?""")
        .params(template, Timestamp.from(since), people).query(Long.class).list();
    Map<Long, List<CaseNumber>> news = new TreeMap<>();
    db.sql("select person_id, case_number from untold_news where person_id = any (?) order by person_id, changed_at desc, case_number").param(array(next))
        .query((row, n) -> news.computeIfAbsent(row.getLong("person_id"), person -> new ArrayList<>()).add(new CaseNumber(row.getString("case_number")))).list();
    return news;
  }

  public void told(Collection<Long> people) {
    db.sql("delete from untold_news where person_id = any (?)").param(array(people)).update();
  }

  @EventListener
  void follow(PeopleMerged merger) {
    db.sql("""
        update untold_news set person_id = :kept where person_id = :merged
          and not exists (select 1 from untold_news k where k.person_id = :kept and k.case_number = untold_news.case_number)""")
        .param("kept", merger.kept()).param("merged", merger.merged()).update();
    told(List.of(merger.merged()));
  }

  private static SqlArrayValue array(Collection<Long> people) {
    return new SqlArrayValue("bigint", people.toArray());
  }
}
