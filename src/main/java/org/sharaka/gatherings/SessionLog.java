package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is recorded while a session goes on. Who writes into it holds the session's lock. */
@Service
@Transactional
public class SessionLog {

  private final JdbcClient db;
  private final CurrentActor actor;
  private final Clock clock;

  SessionLog(JdbcClient db, CurrentActor actor, Clock clock) {
    this.db = db;
    this.actor = actor;
    this.clock = clock;
  }

  /** The number of the item that is on now; empty before the first. */
  @Transactional(readOnly = true)
  public Optional<Integer> currentItem(CaseNumber session) {
    return db.sql("select current_item from session_terms where number = ? and current_item is not null").param(session.value()).query(Integer.class).optional();
  }

  @Transactional(readOnly = true)
  public List<Intervention> interventions(CaseNumber session) {
    return db.sql("select * from session_intervention where session = ? order by id").param(session.value())
        .query((row, n) -> new Intervention(row.getLong("id"), row.getObject("agenda_item", Integer.class), row.getString("speaker"),
            row.getString("organisation"), row.getString("gist"))).list();
  }

  @Transactional(readOnly = true)
  public List<Outcome> outcomes(CaseNumber session) {
    return db.sql("select * from session_outcome where session = ? order by id").param(session.value())
        .query((row, n) -> new Outcome(row.getLong("id"), new Minutes.Point(PointKind.valueOf(row.getString("kind")), null, row.getString("text"),
            row.getString("owner"), row.getObject("due_on", LocalDate.class), row.getObject("agenda_item", Integer.class)))).list();
  }

  @Transactional(readOnly = true)
  public List<Vote> votes(CaseNumber session) {
    Map<Long, List<Vote.Reservation>> reservations = db.sql("""
        select r.vote, r.guest_id, p.name, r.reasons from vote_reservation r join session_vote v on v.id = r.vote join guest g on g.id = r.guest_id
          join person p on p.id = g.person_id where v.session = ? order by r.recorded_at, r.guest_id""").param(session.value())
        .query((row, n) -> Map.entry(row.getLong("vote"), new Vote.Reservation(row.getLong("guest_id"), row.getString("name"), row.getString("reasons"))))
        .list().stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return db.sql("""
        select v.id, v.agenda_item, v.question, v.in_favour, v.against, (select count(*) from vote_voter o where o.vote = v.id) as present,
          (select count(*) from vote_voter o where o.vote = v.id and o.recused = true) as recused
        from session_vote v where v.session = ? order by v.id""").param(session.value()).query((row, n) -> vote(row, reservations)).list();
  }

  /** Who of those present at a vote it was. */
  @Transactional(readOnly = true)
  public Set<Long> voters(long vote) {
    return Set.copyOf(db.sql("select guest_id from vote_voter where vote = ?").param(vote).query(Long.class).list());
  }

  void current(CaseNumber session, int item) {
    db.sql("update session_terms set current_item = ? where number = ?").params(item, session.value()).update();
  }

  void noItem(CaseNumber session) {
    db.sql("update session_terms set current_item = null where number = ?").param(session.value()).update();
  }

  /** @return whether it is new; what was sent before stays as it is */
  boolean add(CaseNumber session, FormKey key, Intervention said) {
    return isNew("session_intervention", session, key) && db.sql("""
        insert into session_intervention (session, agenda_item, speaker, organisation, gist, recorded_by, recorded_at, form_key)
        values (?, ?, ?, ?, ?, ?, ?, ?)""").params(session.value(), said.item(), said.speaker(), said.organisation(), said.gist(), actor.name(), now(), key.value())
        .update() == 1;
  }

  boolean add(CaseNumber session, FormKey key, Minutes.Point outcome) {
    return isNew("session_outcome", session, key) && db.sql("""
        insert into session_outcome (session, agenda_item, kind, text, owner, due_on, recorded_by, recorded_at, form_key)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(session.value(), outcome.item(), outcome.kind().name(), outcome.text(), outcome.owner(), outcome.due(),
        actor.name(), now(), key.value()).update() == 1;
  }

  boolean isNewVote(CaseNumber session, FormKey key) {
    return isNew("session_vote", session, key);
  }

  void add(CaseNumber session, FormKey key, Vote vote, List<Attendee> present, Set<Long> recused) {
    db.sql("insert into session_vote (session, agenda_item, question, in_favour, against, recorded_by, recorded_at, form_key) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(session.value(), vote.item(), vote.question(), vote.inFavour(), vote.against(), actor.name(), now(), key.value()).update();
    long id = db.sql("select id from session_vote where session = ? and form_key = ?").params(session.value(), key.value()).query(Long.class).single();
    present.forEach(voter -> db.sql("insert into vote_voter (vote, guest_id, recused) values (?, ?, ?)")
        .params(id, voter.guest(), recused.contains(voter.guest())).update());
  }

  /** Said twice, the later reasons stand. */
  void reserve(long vote, long guest, String reasons) {
    db.sql("delete from vote_reservation where vote = ? and guest_id = ?").params(vote, guest).update();
    db.sql("insert into vote_reservation (vote, guest_id, reasons, recorded_at) values (?, ?, ?, ?)").params(vote, guest, reasons, now()).update();
  }

  boolean isVoteOf(CaseNumber session, long vote) {
    return db.sql("select count(*) from session_vote where id = ? and session = ?").params(vote, session.value()).query(Integer.class).single() == 1;
  }

  void strikeIntervention(CaseNumber session, long id) {
    db.sql("delete from session_intervention where id = ? and session = ?").params(id, session.value()).update();
  }

  void strikeOutcome(CaseNumber session, long id) {
    db.sql("delete from session_outcome where id = ? and session = ?").params(id, session.value()).update();
  }

  void strikeVote(CaseNumber session, long id) {
    if (isVoteOf(session, id)) {
      db.sql("delete from vote_reservation where vote = ?").param(id).update();
      db.sql("delete from vote_voter where vote = ?").param(id).update();
      db.sql("delete from session_vote where id = ?").param(id).update();
    }
  }

  private boolean isNew(String table, CaseNumber session, FormKey key) {
    return db.sql("select count(*) from " + table + " where session = ? and form_key = ?").params(session.value(), key.value()).query(Integer.class).single() == 0;
  }

  private static Vote vote(ResultSet row, Map<Long, List<Vote.Reservation>> reservations) throws SQLException {
    long id = row.getLong("id");
    return new Vote(id, row.getObject("agenda_item", Integer.class), row.getString("question"), row.getInt("present"), row.getInt("recused"),
        row.getInt("in_favour"), row.getInt("against"), reservations.getOrDefault(id, List.of()));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
