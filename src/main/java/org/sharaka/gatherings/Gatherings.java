package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds gatherings and what is on their agenda. */
@Service
@Transactional
public class Gatherings {

  private final JdbcClient db;
  private final JdbcTemplate batches;

  Gatherings(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  @Transactional(readOnly = true)
  public Optional<Gathering> find(CaseNumber number) {
    return db.sql("select * from gathering where number = ?").param(number.value()).query(this::read).optional();
  }

  /** @throws NotFound when there is none of this number */
  @Transactional(readOnly = true)
  public Gathering get(CaseNumber number) {
    return find(number).orElseThrow(() -> new NotFound(number));
  }

  /** Those of one kind that serve a project, by number. */
  @Transactional(readOnly = true)
  public List<Gathering> of(CaseNumber project, GatheringKind kind) {
    return db.sql("select * from gathering where project = ? and kind = ? order by number").params(project.value(), kind.name())
        .query(this::read).list();
  }

  /** The trainings that people can register for, the next first. */
  @Transactional(readOnly = true)
  public List<Gathering> registering(Instant now, ZoneId zone, int limit) {
    return db.sql("""
        select * from gathering where kind = 'TRAINING' and status in ('INVITED', 'RESCHEDULED') and first_day >= :today
        order by first_day, number limit :limit""").param("today", LocalDate.ofInstant(now, zone)).param("limit", limit)
        .query(this::read).list().stream().filter(training -> training.takesAnswers(now, zone)).toList();
  }

  @Transactional(readOnly = true)
  public Agenda agenda(CaseNumber number) {
    return new Agenda(db.sql("select * from agenda_item where gathering = ? order by item").param(number.value())
        .query((row, n) -> new Agenda.Item(row.getObject("on_day", LocalDate.class), row.getObject("begins", LocalTime.class),
            row.getObject("ends", LocalTime.class), row.getString("title"), row.getString("led_by"), ItemKind.valueOf(row.getString("kind")),
            Sessions.rule(row.getString("confidentiality")))).list());
  }

  /** @return the gathering, which nobody else can change until the transaction ends */
  Gathering lock(CaseNumber number) {
    return db.sql("select * from gathering where number = ? for update").param(number.value()).query(this::read).optional()
        .orElseThrow(() -> new NotFound(number));
  }

  void add(Gathering gathering) {
    db.sql("""
        insert into gathering (number, kind, project, title_ar, title_en, purpose_ar, purpose_en, status, calendar_sequence, moves)
        values (:number, :kind, :project, :titleAr, :titleEn, :purposeAr, :purposeEn, :status, 0, 0)""")
        .param("number", gathering.number().value()).param("kind", gathering.kind().name())
        .param("project", gathering.project() == null ? null : gathering.project().value())
        .param("titleAr", gathering.title().ar()).param("titleEn", gathering.title().en())
        .param("purposeAr", gathering.purpose().ar()).param("purposeEn", gathering.purpose().en())
        .param("status", gathering.status().name()).update();
  }

  void save(Gathering gathering) {
    Timestamp invitedAt = gathering.invitedAt() == null ? null : Timestamp.from(gathering.invitedAt());
    LocalizedText reason = gathering.reason();
    db.sql("""
        update gathering set status = :status, calendar_sequence = :sequence, moves = :moves, invited_at = :invitedAt,
          reason_ar = :reasonAr, reason_en = :reasonEn where number = :number""")
        .param("status", gathering.status().name()).param("sequence", gathering.sequence()).param("moves", gathering.moves())
        .param("invitedAt", invitedAt).param("reasonAr", reason == null ? null : reason.ar()).param("reasonEn", reason == null ? null : reason.en())
        .param("number", gathering.number().value()).update();
    if (gathering.arrangement() != null) {
      save(gathering.number(), gathering.arrangement());
    }
  }

  void save(CaseNumber number, Agenda agenda) {
    db.sql("delete from agenda_item where gathering = ?").param(number.value()).update();
    List<Agenda.Item> items = agenda.items();
    batches.batchUpdate("insert into agenda_item (gathering, item, on_day, begins, ends, title, led_by, kind, confidentiality) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        java.util.stream.IntStream.range(0, items.size()).mapToObj(i -> new Object[] {number.value(), i, items.get(i).day(), items.get(i).from(),
            items.get(i).to(), items.get(i).title(), items.get(i).lead(), items.get(i).kind().name(),
            items.get(i).confidentiality() == null ? null : items.get(i).confidentiality().name()}).toList());
  }

  private void save(CaseNumber number, Arrangement how) {
    db.sql("""
        update gathering set first_day = :first, last_day = :last, begins = :begins, ends = :ends, place = :place, link = :link,
          held_in = :language, accessibility = :accessibility, capacity = :capacity where number = :number""")
        .param("first", how.schedule().first()).param("last", how.schedule().last()).param("begins", how.schedule().from())
        .param("ends", how.schedule().to()).param("place", how.venue().place()).param("link", how.venue().link())
        .param("language", how.language().name()).param("accessibility", how.accessibility()).param("capacity", how.capacity())
        .param("number", number.value()).update();
    db.sql("delete from gathering_day where gathering = ?").param(number.value()).update();
    batches.batchUpdate("insert into gathering_day (gathering, on_day) values (?, ?)",
        how.schedule().days().stream().map(day -> new Object[] {number.value(), day}).toList());
  }

  private Gathering read(ResultSet row, int n) throws SQLException {
    CaseNumber number = new CaseNumber(row.getString("number"));
    String project = row.getString("project");
    String reason = row.getString("reason_ar");
    Timestamp invitedAt = row.getTimestamp("invited_at");
    return new Gathering(number, GatheringKind.valueOf(row.getString("kind")), project == null ? null : new CaseNumber(project),
        new LocalizedText(row.getString("title_ar"), row.getString("title_en")), new LocalizedText(row.getString("purpose_ar"), row.getString("purpose_en")),
        row.getObject("first_day") == null ? null : arrangement(number, row), GatheringStatus.valueOf(row.getString("status")),
        row.getInt("calendar_sequence"), row.getInt("moves"), invitedAt == null ? null : invitedAt.toInstant(),
        reason == null ? null : new LocalizedText(reason, row.getString("reason_en")));
  }

  private Arrangement arrangement(CaseNumber number, ResultSet row) throws SQLException {
    Schedule schedule = new Schedule(days(number, row), row.getObject("begins", LocalTime.class), row.getObject("ends", LocalTime.class));
    return new Arrangement(schedule, new Venue(row.getString("place"), row.getString("link")), Language.valueOf(row.getString("held_in")),
        row.getString("accessibility"), row.getObject("capacity", Integer.class));
  }

  private List<LocalDate> days(CaseNumber number, ResultSet row) throws SQLException {
    LocalDate first = row.getObject("first_day", LocalDate.class);
    return first.equals(row.getObject("last_day", LocalDate.class)) ? List.of(first)
        : db.sql("select on_day from gathering_day where gathering = ?").param(number.value()).query(LocalDate.class).list();
  }
}
