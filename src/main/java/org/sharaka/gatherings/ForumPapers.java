package org.sharaka.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.notifications.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the papers of forums. */
@Service
@Transactional
public class ForumPapers {

  private final JdbcClient db;
  private final Clock clock;

  private record Owned(long paper, ForumPaper.Review review) {}

  ForumPapers(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** In the order in which they came. */
  @Transactional(readOnly = true)
  public List<ForumPaper> of(CaseNumber event) {
    Map<Long, List<ForumPaper.Review>> reviews = db.sql("""
        select r.* from paper_review r join forum_paper f on f.id = r.paper_id where f.event = ? order by r.reviewed_at, r.reviewer""").param(event.value())
        .query((row, n) -> new Owned(row.getLong("paper_id"), new ForumPaper.Review(row.getString("reviewer"), ForumPaper.Verdict.valueOf(row.getString("verdict")),
            row.getString("note")))).list().stream().collect(Collectors.groupingBy(Owned::paper, Collectors.mapping(Owned::review, Collectors.toList())));
    return db.sql("select f.*, p.name from forum_paper f join person p on p.id = f.person_id where f.event = ? order by f.submitted_at, f.id").param(event.value())
        .query((row, n) -> read(row, reviews)).list();
  }

  /** Those on the programme, in its order. */
  @Transactional(readOnly = true)
  public Map<Integer, List<ForumPaper>> accepted(CaseNumber event) {
    return of(event).stream().filter(ForumPaper::isAccepted).collect(Collectors.groupingBy(ForumPaper::item));
  }

  ForumPaper get(CaseNumber event, long paper) {
    return of(event).stream().filter(one -> one.id() == paper).findFirst().orElseThrow(() -> new NotFound("paper"));
  }

  /** @return its id; nothing when it was sent before, which then stays as it is */
  Optional<Long> add(CaseNumber event, FormKey key, long person, String institution, String title, String gist) {
    if (db.sql("select count(*) from forum_paper where event = ? and form_key = ?").params(event.value(), key.value()).query(Integer.class).single() > 0) {
      return Optional.empty();
    }
    db.sql("""
        insert into forum_paper (event, person_id, institution, title, gist, submitted_at, form_key, status) values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(event.value(), person, institution, title, gist, Timestamp.from(clock.instant()), key.value(), ForumPaper.Status.SUBMITTED.name()).update();
    return db.sql("select id from forum_paper where event = ? and form_key = ?").params(event.value(), key.value()).query(Long.class).optional();
  }

  void save(ForumPaper paper) {
    db.sql("update forum_paper set status = ?, agenda_item = ?, reason = ?, decided_by = ? where id = ?").params(paper.status().name(), paper.item(), paper.reason(),
        paper.decidedBy(), paper.id()).update();
    db.sql("delete from paper_review where paper_id = ?").param(paper.id()).update();
    paper.reviews().forEach(review -> db.sql("insert into paper_review (paper_id, reviewer, verdict, note, reviewed_at) values (?, ?, ?, ?, ?)")
        .params(paper.id(), review.reviewer(), review.verdict().name(), review.note(), Timestamp.from(clock.instant())).update());
  }

  /** Its authors were told what was decided; nothing about its papers changes any more. */
  @Transactional(readOnly = true)
  public boolean isClosed(CaseNumber event) {
    return db.sql("select count(*) from forum_paper where event = ? and told = true").param(event.value()).query(Integer.class).single() > 0;
  }

  void onlyOpen(CaseNumber event) {
    if (isClosed(event)) {
      throw Refusal.of("forum.callOver").thrown();
    }
  }

  void close(CaseNumber event) {
    db.sql("update forum_paper set told = true where event = ?").param(event.value()).update();
  }

  List<Recipient> author(long paper) {
    return db.sql("""
        select p.id, p.email, p.name, p.language from forum_paper f join person p on p.id = f.person_id where f.id = ? and p.do_not_contact = false""").param(paper)
        .query((row, n) -> new Recipient(row.getLong("id"), row.getString("email"), row.getString("name"), Language.valueOf(row.getString("language")), Map.of())).list();
  }

  private static ForumPaper read(ResultSet row, Map<Long, List<ForumPaper.Review>> reviews) throws SQLException {
    long id = row.getLong("id");
    return new ForumPaper(id, new CaseNumber(row.getString("event")), row.getString("name"), row.getString("institution"), row.getString("title"), row.getString("gist"),
        row.getTimestamp("submitted_at").toInstant(), ForumPaper.Status.valueOf(row.getString("status")), row.getObject("agenda_item", Integer.class),
        row.getString("reason"), row.getString("decided_by"), reviews.getOrDefault(id, List.of()));
  }
}
