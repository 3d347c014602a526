package org.sharaka.notifications;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that could not be delivered, to be written by hand: the words without the personal addresses that stand in the mail. */
@Service
@Transactional(readOnly = true)
public class ReadLetter {

  private static final List<String> PERSONAL = List.of("link", "choices");

  private final LetterWriter writer;
  private final JdbcClient db;

  /** @param reply what the mail server said when it refused */
  public record Undelivered(String name, String address, String reply, String subject, List<String> paragraphs) {}

  private record Row(String template, String common, String own, String name, String address, String reply, Language language) {}

  ReadLetter(LetterWriter writer, JdbcClient db) {
    this.writer = writer;
    this.db = db;
  }

  /** Those of a mailing that failed for good; nothing is brought to somebody who was erased. */
  public List<Undelivered> undelivered(long mailing) {
    return db.sql("""
        select m.template, m.facts as common, o.facts as own, o.name, o.address, o.reply, o.language from outbox_mail o join mailing m on m.id = o.mailing_id
        where m.id = ? and o.status = 'FAILED' and o.address not like ? order by o.id""").params(mailing, "%" + Addressees.NOBODYS)
        .query((row, n) -> new Row(row.getString("template"), row.getString("common"), row.getString("own"), row.getString("name"), row.getString("address"),
            row.getString("reply"), Language.valueOf(row.getString("language")))).list().stream().map(this::letter).toList();
  }

  private Undelivered letter(Row row) {
    Map<String, Object> facts = new HashMap<>(writer.facts(row.common(), row.own()));
    PERSONAL.forEach(facts::remove);
    Letter letter = writer.write(row.template(), row.language(), row.name(), facts, null);
    List<String> paragraphs = Arrays.stream(letter.text().split("\n-- \n")[0].split("\n\n")).map(String::strip).toList();
    return new Undelivered(row.name(), row.address(), row.reply(), letter.subject(), paragraphs);
  }
}
