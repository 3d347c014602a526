package org.sharaka.surveys.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaires of the house. Uploading the same workbook under the same title again finds the one that is there. */
@Service
@Transactional
public class Questionnaires {

  private static final int LONGEST_DEFINITION = 1_000_000;
  private static final int LONGEST_TITLE = 300;
  private static final int KEPT_AT_HAND = 50;

  private final JdbcClient db;
  private final ObjectMapper json;
  private final Clock clock;
  private final CurrentActor actor;
  private final Map<Long, Questionnaire> atHand = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Questionnaire> eldest) {
      return size() > KEPT_AT_HAND;
    }
  });

  /** An entry of the list. */
  public record Entry(long id, LocalizedText title, String version, Instant uploadedAt, String uploadedBy) {}

  Questionnaires(JdbcClient db, ObjectMapper json, Clock clock, CurrentActor actor) {
    this.db = db;
    this.json = json;
    this.clock = clock;
    this.actor = actor;
  }

  /** @throws org.sharaka.kernel.Refused with every defect of the workbook */
  public long keep(byte[] workbook, LocalizedText title) {
    if (Math.max(title.ar().length(), title.en().length()) > LONGEST_TITLE) {
      throw Refusal.at("title", "form.maxLength.plain", Map.of("bound", LONGEST_TITLE)).thrown();
    }
    Questionnaire read = XlsForm.read(workbook);
    String digest = digest(workbook);
    return db.sql("select min(id) from questionnaire where digest = ? and title_ar = ? and title_en = ?").params(digest, title.ar(), title.en())
        .query(Long.class).optional().orElseGet(() -> insert(workbook, title, read, digest));
  }

  @Transactional(readOnly = true)
  public Questionnaire get(long id) {
    Questionnaire known = atHand.get(id);
    if (known == null) {
      known = db.sql("select definition from questionnaire where id = ?").param(id).query(String.class).optional().map(this::read)
          .orElseThrow(() -> new NotFound("questionnaire " + id));
      atHand.put(id, known);
    }
    return known;
  }

  @Transactional(readOnly = true)
  public Optional<Entry> find(long id) {
    return db.sql("select id, title_ar, title_en, version, uploaded_at, uploaded_by from questionnaire where id = ?").param(id).query(Questionnaires::entry).optional();
  }

  @Transactional(readOnly = true)
  public List<Entry> newest(int limit) {
    return db.sql("select id, title_ar, title_en, version, uploaded_at, uploaded_by from questionnaire order by uploaded_at desc, id desc limit ?").param(limit).query(Questionnaires::entry).list();
  }

  /** The newest first. @param after go on after this one; {@code null} for the first page */
  @Transactional(readOnly = true)
  public List<Entry> page(Long after, int limit) {
    return db.sql("select id, title_ar, title_en, version, uploaded_at, uploaded_by from questionnaire where 1 = 1"
            + (after == null ? "" : " and (uploaded_at, id) < (select a.uploaded_at, a.id from questionnaire a where a.id = :after)")
            + " order by uploaded_at desc, id desc limit :limit")
        .param("after", after).param("limit", limit).query(Questionnaires::entry).list();
  }

  /** The file as it was uploaded. */
  @Transactional(readOnly = true)
  public byte[] workbook(long id) {
    return db.sql("select workbook from questionnaire where id = ?").param(id).query((row, n) -> row.getBytes(1)).optional()
        .orElseThrow(() -> new NotFound("questionnaire " + id));
  }

  private long insert(byte[] workbook, LocalizedText title, Questionnaire read, String digest) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into questionnaire (title_ar, title_en, form_id, version, digest, definition, workbook, uploaded_at, uploaded_by)
        values (:ar, :en, :formId, :version, :digest, :definition, :workbook, :now, :actor)""")
        .param("ar", title.ar()).param("en", title.en()).param("formId", read.formId()).param("version", read.version()).param("digest", digest)
        .param("definition", written(read)).param("workbook", workbook).param("now", Timestamp.from(clock.instant()))
        .param("actor", actor.name()).update(key, "id");
    return key.getKey().longValue();
  }

  private String written(Questionnaire read) {
    try {
      String definition = json.writeValueAsString(read);
      if (definition.length() > LONGEST_DEFINITION) {
        throw Refusal.at("workbook", "xlsform.unpacked").thrown();
      }
      return definition;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Questionnaire read(String definition) {
    try {
      return json.readValue(definition, Questionnaire.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(row.getLong("id"), new LocalizedText(row.getString("title_ar"), row.getString("title_en")), row.getString("version"),
        row.getTimestamp("uploaded_at").toInstant(), row.getString("uploaded_by"));
  }

  private static String digest(byte[] workbook) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(workbook));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
