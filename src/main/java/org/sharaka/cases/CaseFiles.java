package org.sharaka.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, finds and keeps the covers of all cases. */
@Service
@Transactional
public class CaseFiles {

  private final JdbcClient db;
  private final CaseNumbers numbers;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  CaseFiles(JdbcClient db, CaseNumbers numbers, Clock clock, ApplicationEventPublisher events) {
    this.db = db;
    this.numbers = numbers;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Opens a case and gives it the next number of its kind and year. Numbers have no gaps: the counter is part of the
   * caller's transaction.
   */
  public CaseNumber open(CaseType type, LocalizedText title, String status, CaseNumber parent) {
    CaseNumber number = numbers.next(type);
    db.sql("""
        insert into case_file (number, type, title_ar, title_en, status, parent, opened_at, search_text)
        values (:number, :type, :ar, :en, :status, :parent, :now, :search)""")
        .param("number", number.value()).param("type", type.name()).param("ar", title.ar()).param("en", title.en())
        .param("status", status).param("parent", parent == null ? null : parent.value()).param("now", Timestamp.from(clock.instant()))
        .param("search", searchText(number, title)).update();
    return number;
  }

  public void retitle(CaseNumber number, LocalizedText title) {
    db.sql("update case_file set title_ar = :ar, title_en = :en, search_text = :search where number = :number")
        .param("ar", title.ar()).param("en", title.en()).param("search", searchText(number, title)).param("number", number.value()).update();
  }

  public void moveTo(CaseNumber number, String status) {
    int moved = db.sql("update case_file set status = :status where number = :number and status <> :status").param("status", status)
        .param("number", number.value()).update();
    if (moved > 0) {
      events.publishEvent(new CaseMoved(number, status));
    }
  }

  public void close(CaseNumber number, String status) {
    db.sql("update case_file set closed_at = :now where number = :number").param("now", Timestamp.from(clock.instant())).param("number", number.value()).update();
    moveTo(number, status);
  }

  /** A case that was closed goes on after all. */
  public void reopen(CaseNumber number, String status) {
    db.sql("update case_file set closed_at = null where number = :number").param("number", number.value()).update();
    moveTo(number, status);
  }

  @Transactional(readOnly = true)
  public Optional<CaseFile> find(CaseNumber number) {
    return db.sql("select * from case_file where number = :number").param("number", number.value()).query(CaseFiles::read).optional();
  }

  /** The covers of several cases, in no particular order. */
  @Transactional(readOnly = true)
  public List<CaseFile> find(Collection<CaseNumber> numbers) {
    return numbers.isEmpty() ? List.of() : db.sql("select * from case_file where number in (:numbers)")
        .param("numbers", numbers.stream().map(CaseNumber::value).toList()).query(CaseFiles::read).list();
  }

  @Transactional(readOnly = true)
  public List<CaseFile> within(CaseNumber parent) {
    return db.sql("select * from case_file where parent = :parent order by opened_at, number").param("parent", parent.value())
        .query(CaseFiles::read).list();
  }

  /**
   * The newest cases first.
   *
   * @param words  every one of them must stand in the number or a title, whatever its spelling
   * @param types  the kinds wanted; all when empty
   * @param before go on after this case, in the order of the list; {@code null} for the first page
   */
  @Transactional(readOnly = true)
  public List<CaseFile> search(String words, Collection<CaseType> types, Boolean closed, CaseFile before, int limit) {
    String behind = before == null ? "" : " and (opened_at < :openedAt or (opened_at = :openedAt and number < :number))";
    StatementSpec query = matching("select *", words, types, closed, behind + " order by opened_at desc, number desc limit :limit").param("limit", limit);
    if (before != null) {
      query = query.param("openedAt", Timestamp.from(before.openedAt())).param("number", before.number().value());
    }
    return query.query(CaseFiles::read).list();
  }

  @Transactional(readOnly = true)
  public int count(String words, Collection<CaseType> types, Boolean closed) {
    return matching("select count(*)", words, types, closed, "").query(Integer.class).single();
  }

  private StatementSpec matching(String columns, String words, Collection<CaseType> types, Boolean closed, String rest) {
    String[] folded = SearchText.fold(words).split(" ");
    StringBuilder sql = new StringBuilder(columns).append(" from case_file where 1 = 1");
    for (int i = 0; i < folded.length; i++) {
      sql.append(" and search_text like :word").append(i);
    }
    if (!types.isEmpty()) {
      sql.append(" and type in (:types)");
    }
    if (closed != null) {
      sql.append(closed ? " and closed_at is not null" : " and closed_at is null");
    }
    StatementSpec query = db.sql(sql.append(rest).toString());
    for (int i = 0; i < folded.length; i++) {
      query = query.param("word" + i, "%" + folded[i] + "%");
    }
    return types.isEmpty() ? query : query.param("types", types.stream().map(Enum::name).toList());
  }

  private static String searchText(CaseNumber number, LocalizedText title) {
    return SearchText.fold(number + " " + title.ar() + " " + title.en());
  }

  private static CaseFile read(ResultSet row, int n) throws SQLException {
    String parent = row.getString("parent");
    Timestamp closed = row.getTimestamp("closed_at");
    Instant closedAt = closed == null ? null : closed.toInstant();
    return new CaseFile(new CaseNumber(row.getString("number")), CaseType.valueOf(row.getString("type")),
        new LocalizedText(row.getString("title_ar"), row.getString("title_en")), row.getString("status"),
        parent == null ? null : new CaseNumber(parent), row.getTimestamp("opened_at").toInstant(), closedAt);
  }
}
