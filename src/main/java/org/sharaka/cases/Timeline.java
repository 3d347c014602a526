package org.sharaka.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened in a case, in order. Entries are only ever added. Each names an event; its sentence stands in the message
 * bundles under {@code timeline.<event>}, so that everyone reads it in their own language.
 */
@Service
@Transactional
public class Timeline {

  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

  private final JdbcClient db;
  private final ObjectMapper json;
  private final CurrentActor actor;
  private final Clock clock;

  /** @param facts named values of the sentence; no personal data when the entry is public */
  public record Entry(long id, Instant at, String actor, String event, Map<String, Object> facts, boolean isPublic) {}

  Timeline(JdbcClient db, ObjectMapper json, CurrentActor actor, Clock clock) {
    this.db = db;
    this.json = json;
    this.actor = actor;
    this.clock = clock;
  }

  /** Adds what staff may read. */
  public void note(CaseNumber number, String event, Map<String, ?> facts) {
    add(number, event, facts, false);
  }

  /** Adds what everyone may read on the portal. */
  public void publish(CaseNumber number, String event, Map<String, ?> facts) {
    add(number, event, facts, true);
  }

  @Transactional(readOnly = true)
  public List<Entry> newest(CaseNumber number, int limit) {
    return read("case_number = :number", number, limit);
  }

  /** Older entries, the newest first. @param before the entry to go on after; {@code null} for the newest of all */
  @Transactional(readOnly = true)
  public List<Entry> older(CaseNumber number, Long before, int limit) {
    return before == null ? newest(number, limit) : read("case_number = :number and id < " + before, number, limit);
  }

  @Transactional(readOnly = true)
  public int count(CaseNumber number) {
    return db.sql("select count(*) from timeline_entry where case_number = ?").param(number.value()).query(Integer.class).single();
  }

  @Transactional(readOnly = true)
  public List<Entry> newestPublic(CaseNumber number, int limit) {
    return read("case_number = :number and is_public = true", number, limit);
  }

  private void add(CaseNumber number, String event, Map<String, ?> facts, boolean isPublic) {
    db.sql("""
        insert into timeline_entry (case_number, happened_at, actor, event, facts, is_public)
        values (:number, :at, :actor, :event, :facts, :isPublic)""")
        .param("number", number.value()).param("at", Timestamp.from(clock.instant())).param("actor", actor.name())
        .param("event", event).param("facts", written(facts)).param("isPublic", isPublic).update();
  }

  private List<Entry> read(String condition, CaseNumber number, int limit) {
    return db.sql("select * from timeline_entry where " + condition + " order by id desc limit :limit")
        .param("number", number.value()).param("limit", limit)
        .query((row, n) -> new Entry(row.getLong("id"), row.getTimestamp("happened_at").toInstant(), row.getString("actor"),
            row.getString("event"), facts(row.getString("facts")), row.getBoolean("is_public"))).list();
  }

  private String written(Map<String, ?> facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> facts(String written) {
    try {
      Map<String, Object> facts = new HashMap<>(json.readValue(written, FACTS));
      facts.replaceAll((name, value) -> value instanceof Map<?, ?> text && text.get("ar") instanceof String ar
          ? new LocalizedText(ar, (String) text.get("en")) : value);
      return facts;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
