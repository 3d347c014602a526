package org.sharaka.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads gates. */
@Service
@Transactional(readOnly = true)
public class Gates {

  private final JdbcClient db;

  /** A promise made when a gate was passed with conditions. */
  public record ActionItem(long id, String what, String owner, LocalDate due, boolean done) {}

  Gates(JdbcClient db) {
    this.db = db;
  }

  public Gate get(long id) {
    return db.sql("select * from gate where id = ?").param(id).query(this::read).optional().orElseThrow(() -> new NotFound("gate " + id));
  }

  public Optional<Gate> latest(CaseNumber project, PhaseKey phase) {
    return db.sql("select * from gate where project = ? and phase = ? order by id desc limit 1").params(project.value(), phase.number())
        .query(this::read).optional();
  }

  public List<Gate> of(CaseNumber project) {
    return db.sql("select * from gate where project = ? order by id desc").param(project.value()).query(this::read).list();
  }

  public List<ActionItem> actionItems(CaseNumber project) {
    return db.sql("select * from action_item where project = ? order by due, id").param(project.value())
        .query((row, n) -> new ActionItem(row.getLong("id"), row.getString("what"), row.getString("owner"),
            row.getObject("due", LocalDate.class), row.getTimestamp("done_at") != null)).list();
  }

  private Gate read(ResultSet row, int n) throws SQLException {
    long id = row.getLong("id");
    Timestamp decided = row.getTimestamp("decided_at");
    String decision = row.getString("decision");
    Integer returnTo = row.getObject("return_to", Integer.class);
    return new Gate(id, new CaseNumber(row.getString("project")), PhaseKey.of(row.getInt("phase")), row.getInt("iteration"),
        row.getTimestamp("opened_at").toInstant(), row.getString("author"), row.getString("memo"), row.getString("deviations"), row.getString("request"),
        row.getString("reviewer"), row.getString("review"), row.getString("decided_by"), decided == null ? null : decided.toInstant(),
        decision == null ? null : GateDecision.valueOf(decision), row.getString("reason"), returnTo == null ? null : PhaseKey.of(returnTo), facts(id), unmet(id));
  }

  private Map<String, Long> facts(long gate) {
    return db.sql("select name, amount from gate_fact where gate_id = ?").param(gate)
        .query((row, n) -> Map.entry(row.getString("name"), row.getLong("amount"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<String> unmet(long gate) {
    return db.sql("select code from gate_criterion where gate_id = ? order by code").param(gate).query(String.class).list();
  }
}
