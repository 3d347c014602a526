package org.sharaka.projects;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to change the scope of a project: what was asked, what it would mean, which dates are proposed. One is open at a time. */
@Service
@Transactional
public class ScopeChanges {

  private final JdbcClient db;
  private final Projects projects;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;

  /** @param spans the proposed dates; empty before the change was assessed */
  public record Request(long id, String request, String impact, String assessedBy, Map<PhaseKey, Project.Span> spans) {}

  ScopeChanges(JdbcClient db, Projects projects, Timeline timeline, CurrentActor actor, Clock clock) {
    this.db = db;
    this.projects = projects;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
  }

  public void ask(CaseNumber number, String request) {
    if (request == null || request.isBlank()) {
      throw Refusal.at("request", "text.required").thrown();
    }
    if (projects.get(number).status() != ProjectStatus.ACTIVE) {
      throw Refusal.of("project.status", Map.of("status", projects.get(number).status().name())).thrown();
    }
    if (open(number).isPresent()) {
      throw Refusal.of("project.scope.open").thrown();
    }
    db.sql("insert into scope_change (project, request, asked_by, asked_at) values (?, ?, ?, ?)")
        .params(number.value(), request, actor.name(), Timestamp.from(clock.instant())).update(new GeneratedKeyHolder(), "id");
    timeline.note(number, "project.scopeAsked", Map.of("request", request));
  }

  public void assess(CaseNumber number, String impact, Map<PhaseKey, Project.Span> spans) {
    Request request = open(number).orElseThrow();
    Project project = projects.get(number);
    project.rebaseline(spans);
    db.sql("update scope_change set impact = ?, assessed_by = ? where id = ?").params(impact, actor.name(), request.id()).update();
    db.sql("delete from scope_change_span where scope_change = ?").param(request.id()).update();
    spans.forEach((key, span) -> db.sql("insert into scope_change_span (scope_change, phase, planned_start, planned_end) values (?, ?, ?, ?)")
        .params(request.id(), key.number(), span.start(), span.end()).update());
  }

  /** Never by who assessed it. */
  public void decide(CaseNumber number, boolean approved, String reason) {
    Request request = open(number).orElseThrow();
    if (actor.name().equals(request.assessedBy())) {
      throw Refusal.of("project.scope.own").thrown();
    }
    db.sql("update scope_change set approved = ?, decided_by = ?, reason = ?, decided_at = ? where id = ?")
        .params(approved, actor.name(), reason, Timestamp.from(clock.instant()), request.id()).update();
    timeline.note(number, approved ? "project.scopeApproved" : "project.scopeRefused", Map.of("reason", reason));
  }

  @Transactional(readOnly = true)
  public Optional<Request> open(CaseNumber number) {
    return read(number, "decided_at is null");
  }

  @Transactional(readOnly = true)
  public Optional<Request> lastApproved(CaseNumber number) {
    return read(number, "approved = true");
  }

  private Optional<Request> read(CaseNumber number, String condition) {
    return db.sql("select * from scope_change where project = ? and " + condition + " order by id desc limit 1").param(number.value())
        .query((row, n) -> new Request(row.getLong("id"), row.getString("request"), row.getString("impact"), row.getString("assessed_by"),
            spans(row.getLong("id")))).optional();
  }

  private Map<PhaseKey, Project.Span> spans(long id) {
    Map<PhaseKey, Project.Span> spans = new EnumMap<>(PhaseKey.class);
    db.sql("select phase, planned_start, planned_end from scope_change_span where scope_change = ?").param(id).query(row -> {
      spans.put(PhaseKey.of(row.getInt("phase")),
          new Project.Span(row.getObject("planned_start", LocalDate.class), row.getObject("planned_end", LocalDate.class)));
    });
    return spans;
  }
}
