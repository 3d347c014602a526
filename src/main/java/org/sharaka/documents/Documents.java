package org.sharaka.documents;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the documents of all cases. Nothing is ever overwritten or deleted here. */
@Service
@Transactional
public class Documents {

  static final String SELECT = """
      select d.*, t.case_number, t.title_ar, t.title_en from document d join document_title t on t.id = d.title_id """;

  private final JdbcClient db;
  private final Titles titles;
  private final Portions portions;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Documents(JdbcClient db, Titles titles, Portions portions, Timeline timeline, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
    this.db = db;
    this.titles = titles;
    this.portions = portions;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Keeps the files as the next version of their title. A version with the very content of the current one, or made from
   * the same, is not kept again: the same submission twice has one effect.
   *
   * @return the files of the version, kept now or before
   */
  public List<StoredDocument> store(NewDocument document) {
    long titleId = titles.hold(document.caseNumber(), document.title());
    List<Portions.Measure> measures = document.files().stream().map(f -> Portions.measure(f.content())).toList();
    List<StoredDocument> current = current(titleId);
    if (isSame(current, document, measures) || wasMadeFrom(document.origin(), current)) {
      return current;
    }
    int version = titles.nextVersion(titleId);
    for (int i = 0; i < measures.size(); i++) {
      insert(titleId, version, document, document.files().get(i), measures.get(i));
    }
    timeline.note(document.caseNumber(), "document.stored", Map.of("title", document.title(), "version", version));
    return current(titleId);
  }

  /** The version last made for an occasion, while it is its title's current one and does not stand withdrawn. */
  @Transactional(readOnly = true)
  List<StoredDocument> madeFrom(NewDocument.Origin origin) {
    return db.sql(SELECT + " where d.origin_key = :key and d.origin_hash = :hash and d.version = t.last_version and d.withdrawn_at is null order by d.id")
        .param("key", origin.key()).param("hash", origin.hash()).query(Documents::read).list();
  }

  @Transactional(readOnly = true)
  public Optional<StoredDocument> find(long id) {
    return db.sql(SELECT + " where d.id = :id").param("id", id).query(Documents::read).optional();
  }

  /** All documents of a case: the title added to last comes first, and in it the newest version. */
  @Transactional(readOnly = true)
  public List<StoredDocument> of(CaseNumber number) {
    return db.sql(SELECT + """
         where t.case_number = :number
        order by (select max(n.id) from document n where n.title_id = t.id) desc, d.version desc, d.id""")
        .param("number", number.value()).query(Documents::read).list();
  }

  /** What everyone may open: of each title the files of the newest version that is public. */
  @Transactional(readOnly = true)
  public List<StoredDocument> publishedIn(CaseNumber number) {
    return db.sql(SELECT + """
         where t.case_number = :number and d.visibility = 'PUBLIC' and d.withdrawn_at is null
           and d.version = (select max(n.version) from document n where n.title_id = t.id and n.visibility = 'PUBLIC' and n.withdrawn_at is null)
        order by d.title_id desc, d.id""").param("number", number.value()).query(Documents::read).list();
  }

  /** What everyone could open before a newer version of its title came; it still stands at its address. The newest first. */
  @Transactional(readOnly = true)
  public List<StoredDocument> supersededIn(CaseNumber number) {
    return db.sql(SELECT + """
         where t.case_number = :number and d.visibility = 'PUBLIC' and d.withdrawn_at is null
           and d.version < (select max(n.version) from document n where n.title_id = t.id and n.visibility = 'PUBLIC' and n.withdrawn_at is null)
        order by d.title_id desc, d.version desc, d.id""").param("number", number.value()).query(Documents::read).list();
  }

  /** The content, read as it is needed. */
  @Transactional(readOnly = true)
  public InputStream open(long id) {
    return portions.read(id);
  }

  /** Lets everyone open the documents; what is public stays as it is. */
  public void publish(Collection<Long> ids) {
    List<StoredDocument> documents = all(ids);
    if (documents.stream().anyMatch(StoredDocument::isWithdrawn)) {
      throw Refusal.of("document.withdrawn").thrown();
    }
    if (documents.stream().anyMatch(d -> d.visibility() == Visibility.RESTRICTED)) {
      throw Refusal.of("document.restricted").thrown();
    }
    List<StoredDocument> hidden = documents.stream().filter(d -> !d.isPublic()).toList();
    hidden.forEach(d -> db.sql("update document set visibility = 'PUBLIC', published_at = ? where id = ?").params(Timestamp.from(clock.instant()), d.id())
        .update());
    versions(hidden).forEach(d -> {
      timeline.publish(d.caseNumber(), "document.published", facts(d));
      events.publishEvent(new DocumentPublished(d.caseNumber(), d.kind()));
    });
  }

  /**
   * Takes documents back. What was public leaves a notice with the reason at its address; those who work on the case can
   * still read it.
   *
   * @param reason is public where the document was
   */
  public void withdraw(Collection<Long> ids, LocalizedText reason) {
    List<StoredDocument> standing = all(ids).stream().filter(d -> !d.isWithdrawn()).toList();
    standing.forEach(d -> db.sql("update document set withdrawn_at = :now, withdrawn_why_ar = :ar, withdrawn_why_en = :en where id = :id")
        .param("now", Timestamp.from(clock.instant())).param("ar", reason.ar()).param("en", reason.en()).param("id", d.id()).update());
    for (StoredDocument version : versions(standing)) {
      if (version.isPublic()) {
        timeline.publish(version.caseNumber(), "document.withdrawn", facts(version));
      } else {
        timeline.note(version.caseNumber(), "document.withdrawn", facts(version));
      }
    }
  }

  private List<StoredDocument> all(Collection<Long> ids) {
    List<StoredDocument> found = ids.isEmpty() ? List.of()
        : db.sql(SELECT + " where d.id in (:ids) order by d.visibility, d.id").param("ids", ids).query(Documents::read).list();
    if (found.size() < ids.stream().distinct().count()) {
      throw new NotFound(ids);
    }
    return found;
  }

  /** One file for each version, a public one where there is one. */
  private static Collection<StoredDocument> versions(List<StoredDocument> documents) {
    return documents.stream().collect(Collectors.toMap(d -> d.titleId() + "." + d.version(), d -> d, (a, b) -> a.isPublic() ? a : b)).values();
  }

  private static Map<String, Object> facts(StoredDocument document) {
    return Map.of("title", document.title(), "version", document.version());
  }

  private List<StoredDocument> current(long titleId) {
    return db.sql(SELECT + " where d.title_id = :title and d.version = t.last_version order by d.id").param("title", titleId)
        .query(Documents::read).list();
  }

  private boolean wasMadeFrom(NewDocument.Origin origin, List<StoredDocument> current) {
    return origin != null && !current.isEmpty() && current.equals(madeFrom(origin));
  }

  private static boolean isSame(List<StoredDocument> current, NewDocument document, List<Portions.Measure> measures) {
    List<String> kept = current.stream().filter(d -> !d.isWithdrawn()).map(d -> d.language() + d.sha256()).sorted().toList();
    List<String> offered = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      offered.add(document.files().get(i).language() + measures.get(i).sha256());
    }
    return kept.equals(offered.stream().sorted().toList());
  }

  private void insert(long titleId, int version, NewDocument document, NewDocument.File file, Portions.Measure measure) {
    NewDocument.Origin origin = document.origin();
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("""
        insert into document (title_id, version, kind, language, file_name, content_type, byte_count, sha256, has_script, origin_key, origin_hash,
          created_by, created_at, visibility)
        values (:title, :version, :kind, :language, :name, :type, :size, :sha256, :hasScript, :originKey, :originHash, :by, :at, 'STAFF')""")
        .param("title", titleId).param("version", version).param("kind", document.kind().name()).param("language", file.language().name())
        .param("name", file.name()).param("type", file.format().contentType()).param("size", measure.size()).param("sha256", measure.sha256())
        .param("hasScript", file.hasScript()).param("originKey", origin == null ? null : origin.key())
        .param("originHash", origin == null ? null : origin.hash()).param("by", actor.name()).param("at", Timestamp.from(clock.instant()))
        .update(key, "id");
    portions.write(key.getKey().longValue(), file.content());
  }

  static StoredDocument read(ResultSet row, int n) throws SQLException {
    return new StoredDocument(row.getLong("id"), new CaseNumber(row.getString("case_number")), row.getLong("title_id"),
        new LocalizedText(row.getString("title_ar"), row.getString("title_en")), DocumentKind.valueOf(row.getString("kind")),
        row.getInt("version"), Language.valueOf(row.getString("language")), FileFormat.ofContentType(row.getString("content_type")),
        row.getString("file_name"), row.getLong("byte_count"), row.getString("sha256"), row.getBoolean("has_script"),
        Visibility.valueOf(row.getString("visibility")), row.getString("created_by"), row.getTimestamp("created_at").toInstant(),
        instant(row, "published_at"), withdrawal(row));
  }

  private static StoredDocument.Withdrawal withdrawal(ResultSet row) throws SQLException {
    Instant at = instant(row, "withdrawn_at");
    return at == null ? null
        : new StoredDocument.Withdrawal(at, new LocalizedText(row.getString("withdrawn_why_ar"), row.getString("withdrawn_why_en")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
