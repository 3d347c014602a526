package org.sharaka.projects.outreach;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.ContactChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coding of a project's statements. The first coder codes all of them, the second, another person, the sample; where
 * they differ the codes are reconciled. A sharpened codebook means that both begin anew.
 */
@Service
@Transactional
public class Coding {

  private static final int MOST_ROUNDS = 2;

  private final JdbcClient db;
  private final CurrentActor actor;
  private final Clock clock;

  /** @param mine the theme the current account gave it, {@code suggested} what the codebook hints at; either may be {@code null} */
  public record Line(long id, ContactChannel channel, Sector sector, String content, String suggested, String mine, String settled, boolean inSample,
      List<String> themes) {

    public boolean isDisputed() {
      return themes.stream().distinct().count() > 1;
    }
  }

  /** How far the current account is. */
  public record Progress(int statements, int expected, int coded) {

    public boolean isDone() {
      return statements > 0 && coded >= expected;
    }
  }

  /** The last measured agreement. */
  public record Round(int round, double kappa, double agreement, int doubleCoded, int disagreements) {}

  Coding(JdbcClient db, CurrentActor actor, Clock clock) {
    this.db = db;
    this.actor = actor;
    this.clock = clock;
  }

  public void code(CaseNumber number, long statement, String theme) {
    require(number, statement, theme);
    int changed = db.sql("update statement_code set theme = ? where statement_id = ? and coder = ?").params(theme, statement, actor.name()).update();
    if (changed == 0) {
      db.sql("insert into statement_code (statement_id, coder, theme) values (?, ?, ?)").params(statement, actor.name(), theme).update();
    }
  }

  /** Takes the codebook's hints for whatever the current account has not coded yet; without a hint the theme is "other". */
  public int acceptSuggestions(CaseNumber number) {
    boolean second = coders(number).stream().anyMatch(coder -> !coder.equals(actor.name())) && !coders(number).contains(actor.name());
    return db.sql("""
        insert into statement_code (statement_id, coder, theme)
        select s.id, cast(:coder as varchar(100)), coalesce(s.suggested_theme, 'OTHER') from statement s
        where s.project = :project and (s.in_sample = true or :second = false)
        and not exists (select 1 from statement_code c where c.statement_id = s.id and c.coder = :coder)""")
        .param("coder", actor.name()).param("project", number.value()).param("second", second).update();
  }

  /** Refuses until the current account has coded what falls to it. */
  public void finish(CaseNumber number) {
    Progress progress = progress(number);
    if (!progress.isDone()) {
      throw Refusal.at("done", "coding.open", Map.of("coded", progress.coded(), "expected", progress.expected())).thrown();
    }
    int round = round(number) + 1;
    boolean before = db.sql("select count(*) from coder_done where project = ? and round = ? and coder = ?").params(number.value(), round, actor.name())
        .query(Integer.class).single() > 0;
    if (before) {
      throw Refusal.at("done", "coding.sameCoder").thrown();
    }
    db.sql("insert into coder_done (project, round, coder) values (?, ?, ?)").params(number.value(), round, actor.name()).update();
  }

  /** Compares the two coders and settles what they agree on. Measuring a round again gives the same. */
  public Agreement measure(CaseNumber number) {
    List<Agreement.Pair> pairs = db.sql("""
        select a.theme as first_theme, b.theme as second_theme from statement s
        join statement_code a on a.statement_id = s.id join statement_code b on b.statement_id = s.id and a.coder < b.coder
        where s.project = ?""").param(number.value())
        .query((row, n) -> new Agreement.Pair(row.getString("first_theme"), row.getString("second_theme"))).list();
    Agreement agreement = Agreement.of(pairs);
    settleAgreed(number);
    if (agreement.isSufficient()) {
      settleByFirstCoder(number);
    }
    long disagreements = pairs.stream().filter(pair -> !pair.first().equals(pair.second())).count();
    db.sql("insert into coding_round (project, round, kappa, agreement, double_coded, disagreements, measured_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(number.value(), round(number) + 1, agreement.kappa(), agreement.share(), agreement.doubleCoded(), disagreements,
            Timestamp.from(clock.instant())).update();
    return agreement;
  }

  public void settle(CaseNumber number, long statement, String theme) {
    require(number, statement, theme);
    db.sql("update statement set final_theme = ? where id = ?").params(theme, statement).update();
  }

  /** Ends the dispute: every statement has its theme now. */
  public void reconciled(CaseNumber number, String note) {
    int open = db.sql("select count(*) from statement where project = ? and final_theme is null").param(number.value()).query(Integer.class).single();
    if (open > 0) {
      throw Refusal.at("next", "coding.disputed", Map.of("count", open)).thrown();
    }
    note(number, note);
  }

  /** Begins coding anew after the codebook was sharpened; twice at most. */
  public void again(CaseNumber number, String note) {
    if (round(number) >= MOST_ROUNDS) {
      throw Refusal.at("next", "coding.twice").thrown();
    }
    note(number, note);
    db.sql("delete from statement_code where statement_id in (select id from statement where project = ?)").param(number.value()).update();
    db.sql("update statement set final_theme = null where project = ?").param(number.value()).update();
  }

  @Transactional(readOnly = true)
  public Progress progress(CaseNumber number) {
    return db.sql("""
        select count(*) as total, coalesce(sum(case when in_sample = true then 1 else 0 end), 0) as sample,
               coalesce(sum(case when exists (select 1 from statement_code c where c.statement_id = s.id and c.coder = :coder) then 1 else 0 end), 0) as coded
        from statement s where s.project = :project""").param("coder", actor.name()).param("project", number.value())
        .query((row, n) -> new Progress(row.getInt("total"), otherCodedAll(number, row.getInt("total")) ? row.getInt("sample") : row.getInt("total"),
            row.getInt("coded"))).single();
  }

  @Transactional(readOnly = true)
  public Optional<Round> lastRound(CaseNumber number) {
    return db.sql("select * from coding_round where project = ? order by round desc limit 1").param(number.value())
        .query((row, n) -> new Round(row.getInt("round"), row.getDouble("kappa"), row.getDouble("agreement"), row.getInt("double_coded"),
            row.getInt("disagreements"))).optional();
  }

  /**
   * Statements in order of entry.
   *
   * @param after go on behind this id, 0 for the first page
   */
  @Transactional(readOnly = true)
  public List<Line> page(CaseNumber number, boolean onlyOpen, long after, int limit) {
    List<Line> lines = db.sql("""
        select s.*, (select c.theme from statement_code c where c.statement_id = s.id and c.coder = :coder) as mine
        from statement s where s.project = :project and s.id > :after
        and (:all = true or (s.final_theme is null and not exists (select 1 from statement_code c where c.statement_id = s.id and c.coder = :coder)))
        order by s.id limit :limit""").param("coder", actor.name()).param("project", number.value()).param("after", after).param("all", !onlyOpen)
        .param("limit", limit).query((row, n) -> new Line(row.getLong("id"), ContactChannel.valueOf(row.getString("channel")),
            Sector.valueOf(row.getString("sector")), row.getString("content"), row.getString("suggested_theme"), row.getString("mine"),
            row.getString("final_theme"), row.getBoolean("in_sample"), List.of())).list();
    return withThemes(lines);
  }

  /** Statements whose coders differ and that nobody settled yet. */
  @Transactional(readOnly = true)
  public List<Line> disputed(CaseNumber number) {
    List<Long> ids = db.sql("""
        select s.id from statement s where s.project = ? and s.final_theme is null
        and (select count(distinct c.theme) from statement_code c where c.statement_id = s.id) > 1 order by s.id""").param(number.value())
        .query(Long.class).list();
    return ids.isEmpty() ? List.of() : withThemes(db.sql("select * from statement where id in (:ids) order by id").param("ids", ids)
        .query((row, n) -> new Line(row.getLong("id"), ContactChannel.valueOf(row.getString("channel")), Sector.valueOf(row.getString("sector")),
            row.getString("content"), row.getString("suggested_theme"), null, null, row.getBoolean("in_sample"), List.of())).list());
  }

  private List<Line> withThemes(List<Line> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    var themes = db.sql("select statement_id, theme from statement_code where statement_id in (:ids) order by coder")
        .param("ids", lines.stream().map(Line::id).toList())
        .query((row, n) -> Map.entry(row.getLong("statement_id"), row.getString("theme"))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return lines.stream().map(l -> new Line(l.id(), l.channel(), l.sector(), l.content(), l.suggested(), l.mine(), l.settled(), l.inSample(),
        themes.getOrDefault(l.id(), List.of()))).toList();
  }

  private void settleAgreed(CaseNumber number) {
    db.sql("""
        update statement set final_theme = (select max(c.theme) from statement_code c where c.statement_id = statement.id)
        where project = ? and final_theme is null
        and (select count(distinct c.theme) from statement_code c where c.statement_id = statement.id) = 1""").param(number.value()).update();
  }

  /** The first coder is the one who coded the most. */
  private void settleByFirstCoder(CaseNumber number) {
    coders(number).stream().findFirst().ifPresent(first -> db.sql("""
        update statement set final_theme = (select c.theme from statement_code c where c.statement_id = statement.id and c.coder = :first)
        where project = :project and final_theme is null""").param("first", first).param("project", number.value()).update());
  }

  private List<String> coders(CaseNumber number) {
    return db.sql("""
        select c.coder from statement_code c join statement s on s.id = c.statement_id where s.project = ?
        group by c.coder order by count(*) desc, c.coder""").param(number.value()).query(String.class).list();
  }

  private boolean otherCodedAll(CaseNumber number, int total) {
    return db.sql("""
        select count(*) from (select c.coder from statement_code c join statement s on s.id = c.statement_id
        where s.project = :project and c.coder <> :coder group by c.coder having count(*) >= :total) others""")
        .param("project", number.value()).param("coder", actor.name()).param("total", total).query(Integer.class).single() > 0;
  }

  private int round(CaseNumber number) {
    return db.sql("select coalesce(max(round), 0) from coding_round where project = ?").param(number.value()).query(Integer.class).single();
  }

  private void note(CaseNumber number, String note) {
    db.sql("update coding_round set note = ? where project = ? and round = ?").params(note, number.value(), round(number)).update();
  }

  private void require(CaseNumber number, long statement, String theme) {
    boolean known = db.sql("select count(*) from statement where id = ? and project = ?").params(statement, number.value()).query(Integer.class).single() == 1
        && db.sql("select count(*) from theme where code = ?").param(theme).query(Integer.class).single() == 1;
    if (!known) {
      throw new NotFound("statement " + statement);
    }
  }
}
