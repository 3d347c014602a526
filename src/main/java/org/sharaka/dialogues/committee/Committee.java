package org.sharaka.dialogues.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.dialogues.Constituency;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordination committee as it is composed today. */
@Service
@Transactional(readOnly = true)
public class Committee {

  private final JdbcClient db;
  private final WorkingCalendar calendar;

  Committee(JdbcClient db, WorkingCalendar calendar) {
    this.db = db;
    this.calendar = calendar;
  }

  /** All seats of today, those of alternates too. */
  public List<CommitteeSeat> seats() {
    return db.sql("select * from committee_seat where seated_from <= :today and (seated_until is null or seated_until >= :today) order by id")
        .param("today", calendar.today()).query(Committee::read).list();
  }

  /** One for each seat: its holder, or where that one is excluded, its alternate. A seat with nobody left stays empty. */
  List<CommitteeSeat> electorate(Collection<String> excluded) {
    List<CommitteeSeat> all = seats();
    return all.stream().filter(seat -> !seat.isAlternate()).flatMap(seat -> present(seat, all, excluded).stream()).toList();
  }

  /** The alternates of the seats these accounts hold, without those who are excluded. */
  List<CommitteeSeat> alternatesOf(Collection<String> accounts, Collection<String> excluded) {
    List<CommitteeSeat> all = seats();
    return all.stream().filter(seat -> !seat.isAlternate() && accounts.contains(seat.account()))
        .flatMap(seat -> alternates(seat, all).filter(alternate -> !excluded.contains(alternate.account())).limit(1)).toList();
  }

  /** Whose vote tips the scales where a casting vote is the rule: the two co-chairs in turn, from ballot to ballot. */
  Optional<String> chairOf(long ballot) {
    List<String> chairs = seats().stream().filter(CommitteeSeat::coChair).map(CommitteeSeat::account).toList();
    return chairs.isEmpty() ? Optional.empty() : Optional.of(chairs.get((int) (ballot % chairs.size())));
  }

  private static Optional<CommitteeSeat> present(CommitteeSeat seat, List<CommitteeSeat> all, Collection<String> excluded) {
    return Stream.concat(Stream.of(seat), alternates(seat, all)).filter(one -> !excluded.contains(one.account())).findFirst();
  }

  private static Stream<CommitteeSeat> alternates(CommitteeSeat seat, List<CommitteeSeat> all) {
    return all.stream().filter(one -> one.isAlternate() && one.alternateOf() == seat.id());
  }

  private static CommitteeSeat read(ResultSet row, int n) throws SQLException {
    return new CommitteeSeat(row.getLong("id"), row.getString("account"), Constituency.valueOf(row.getString("constituency")), row.getBoolean("co_chair"),
        row.getObject("alternate_of", Long.class), row.getObject("seated_from", LocalDate.class), row.getObject("seated_until", LocalDate.class));
  }
}
