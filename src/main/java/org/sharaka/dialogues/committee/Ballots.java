package org.sharaka.dialogues.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.dialogues.Constituency;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All ballots. */
@Repository
@Transactional
public class Ballots {

  private final JdbcClient db;
  private final Clock clock;

  Ballots(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** @throws NotFound when there is none of this id */
  @Transactional(readOnly = true)
  public Ballot get(long id) {
    return db.sql("select * from ballot where id = ?").param(id).query(this::read).optional().orElseThrow(() -> new NotFound("ballot " + id));
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Ballot> of(CaseNumber number) {
    return db.sql("select * from ballot where case_number = ? order by id desc").param(number.value()).query(this::read).list();
  }

  Ballot lock(long id) {
    return db.sql("select id from ballot where id = ? for update").param(id).query(Long.class).optional().map(this::get)
        .orElseThrow(() -> new NotFound("ballot " + id));
  }

  long open(CaseNumber number, BallotKind kind, List<String> options, List<BallotMember> members) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("insert into ballot (case_number, kind, options, written, round, status, opened_at) values (?, ?, ?, false, 1, 'OPEN', ?)")
        .params(number.value(), kind.name(), String.join(" ", options), Timestamp.from(clock.instant())).update(key, "id");
    long id = key.getKey().longValue();
    members.forEach(member -> enlist(id, member));
    return id;
  }

  void enlist(long ballot, BallotMember member) {
    db.sql("insert into ballot_member (ballot_id, account, constituency, recused, statement) values (?, ?, ?, ?, ?)")
        .params(ballot, member.account(), member.constituency().name(), member.recused(), member.statement()).update();
  }

  void add(Ballot ballot, Vote vote) {
    db.sql("insert into ballot_vote (ballot_id, round, account, choice, reason, clauses, reservation, cast_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(ballot.id(), ballot.round(), vote.account(), vote.choice(), vote.reason(), String.join(" ", vote.clauses()), vote.reservation(),
            Timestamp.from(clock.instant())).update();
  }

  void recuse(long ballot, String account, String statement) {
    db.sql("update ballot_member set recused = true, statement = ? where ballot_id = ? and account = ?").params(statement, ballot, account).update();
  }

  void save(Ballot ballot) {
    BallotResult result = ballot.result();
    db.sql("update ballot set written = :written, round = :round, status = :status, outcome = :outcome, basis = :basis, closed_at = :closed where id = :id")
        .param("written", ballot.isWritten()).param("round", ballot.round()).param("status", result == null ? "OPEN" : result.verdict().name())
        .param("outcome", result == null ? null : result.outcome()).param("basis", result == null || result.basis() == null ? null : result.basis().name())
        .param("closed", result == null ? null : Timestamp.from(clock.instant())).param("id", ballot.id()).update();
  }

  private Ballot read(ResultSet row, int n) throws SQLException {
    long id = row.getLong("id");
    int round = row.getInt("round");
    List<BallotMember> members = members(id);
    List<Vote> votes = votes(id, round);
    Ballot open = new Ballot(id, new CaseNumber(row.getString("case_number")), BallotKind.valueOf(row.getString("kind")),
        List.of(row.getString("options").split(" ")), new Ballot.Standing(row.getBoolean("written"), round, null), members, votes);
    String status = row.getString("status");
    String basis = row.getString("basis");
    if (!status.equals("OPEN")) {
      open.settle(new BallotResult(BallotResult.Verdict.valueOf(status), row.getString("outcome"), basis == null ? null : BallotResult.Basis.valueOf(basis),
          open.figures(), open.entitled().size(), votes.size()));
    }
    return open;
  }

  private List<BallotMember> members(long ballot) {
    return db.sql("select * from ballot_member where ballot_id = ? order by account").param(ballot).query((row, n) -> new BallotMember(row.getString("account"),
        Constituency.valueOf(row.getString("constituency")), row.getBoolean("recused"), row.getString("statement"))).list();
  }

  private List<Vote> votes(long ballot, int round) {
    return db.sql("select * from ballot_vote where ballot_id = ? and round = ? order by account").params(ballot, round)
        .query((row, n) -> new Vote(row.getString("account"), row.getString("choice"), row.getString("reason"), codes(row.getString("clauses")),
            row.getString("reservation"))).list();
  }

  private static Set<String> codes(String written) {
    return Arrays.stream(written.split(" ")).filter(code -> !code.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
