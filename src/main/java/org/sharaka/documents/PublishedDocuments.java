package org.sharaka.documents;

import java.util.Collection;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what everyone may open, over many cases. */
@Service
@Transactional(readOnly = true)
public class PublishedDocuments {

  /** Each report comes in two languages and two formats, and may be corrected once. */
  private static final int FILES_OF_A_TITLE = 8;

  private final JdbcClient db;

  PublishedDocuments(JdbcClient db) {
    this.db = db;
  }

  /** What came out last: some titles, each with the files of its newest public version. */
  public List<StoredDocument> newest(int titles) {
    List<Long> newest = db.sql("select title_id from document where published_at is not null and withdrawn_at is null order by published_at desc, id desc limit ?")
        .param(titles * FILES_OF_A_TITLE).query(Long.class).list().stream().distinct().limit(titles).toList();
    return newest.isEmpty() ? List.of() : db.sql(Documents.SELECT + """
         where d.title_id in (:titles) and d.published_at is not null and d.withdrawn_at is null
           and d.version = (select max(n.version) from document n where n.title_id = t.id and n.published_at is not null and n.withdrawn_at is null)
        order by d.published_at desc, d.title_id desc, d.id""").param("titles", newest).query(Documents::read).list();
  }

  /** Everything of one kind that is public in some cases, in the order it came out. */
  public List<StoredDocument> of(Collection<CaseNumber> numbers, DocumentKind kind) {
    return numbers.isEmpty() ? List.of() : db.sql(Documents.SELECT + """
         where t.case_number in (:numbers) and d.kind = :kind and d.published_at is not null and d.withdrawn_at is null
        order by d.published_at, d.id""").param("numbers", numbers.stream().map(CaseNumber::value).toList()).param("kind", kind.name()).query(Documents::read).list();
  }
}
