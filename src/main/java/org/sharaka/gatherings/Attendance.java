package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who came on a day of a gathering, and who is still there. */
@Repository
class Attendance {

  /** As {@link Standing.Presence} counts. */
  private static final String PRESENCE_ON = """
      (select coalesce(max(case when a.remote then 1 else 2 end), 0) from attendance a
       where a.guest_id = %s and a.on_day = :day and a.left_at is null)""";

  private final JdbcClient db;

  Attendance(JdbcClient db) {
    this.db = db;
  }

  /** Everyone on the list, as a quorum sees them on one day; who left again is away. */
  List<Standing> standing(CaseNumber gathering, LocalDate day) {
    return db.sql("""
        select g.sector, g.source, g.reply, %s as own, %s as delegate from guest g where g.gathering = :gathering"""
        .formatted(PRESENCE_ON.formatted("g.id"), PRESENCE_ON.formatted("g.delegate_id"))).param("gathering", gathering.value()).param("day", day)
        .query(Attendance::standing).list();
  }

  /** Those who came on a day, by name. */
  List<Attendee> attendees(CaseNumber gathering, LocalDate day) {
    return db.sql("""
        select g.id, p.name, g.sector, g.source, g.institution_name, o.name_ar, o.name_en, a.remote, a.left_at from attendance a join guest g on g.id = a.guest_id
          join person p on p.id = g.person_id left join organisation o on o.id = g.organisation_id
        where g.gathering = ? and a.on_day = ? order by p.name, g.id""").params(gathering.value(), day)
        .query((row, n) -> new Attendee(row.getLong("id"), row.getString("name"), GuestList.institution(row), Sector.valueOf(row.getString("sector")),
            row.getBoolean("remote"), row.getString("source").equals(GuestSource.DELEGATE.name()), row.getTimestamp("left_at") != null)).list();
  }

  private static Standing standing(ResultSet row, int n) throws SQLException {
    return new Standing(Sector.valueOf(row.getString("sector")), row.getString("source").equals(GuestSource.CHOSEN.name()),
        row.getString("reply").equals(GuestReply.ACCEPTED.name()), row.getString("source").equals(GuestSource.DELEGATE.name()),
        Standing.Presence.values()[row.getInt("own")], Standing.Presence.values()[row.getInt("delegate")]);
  }
}
