package org.sharaka.dialogues.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.DocumentSecrecy;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.UploadDocument;
import org.sharaka.documents.UploadRule;
import org.sharaka.documents.UploadedFile;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that go with a form before it is a request. The same is asked of them as of every file from outside. */
@Service
@Transactional
public class Attachments {

  private static final int MOST = 5;

  private final List<UploadRule> rules;
  private final UploadDocument uploads;
  private final DocumentSecrecy secrecy;
  private final ApplicationEventPublisher events;
  private final JdbcClient db;

  /** @param letter it authorises whoever speaks for the organisation */
  public record Attachment(long id, String fileName, boolean letter, long size) {}

  Attachments(List<UploadRule> rules, UploadDocument uploads, DocumentSecrecy secrecy, ApplicationEventPublisher events, JdbcClient db) {
    this.rules = rules;
    this.uploads = uploads;
    this.secrecy = secrecy;
    this.events = events;
    this.db = db;
  }

  @Transactional(readOnly = true)
  public List<Attachment> of(Draft draft) {
    return db.sql("select id, file_name, letter, byte_count from draft_attachment where draft_id = ? order by id").param(draft.id())
        .query((row, n) -> new Attachment(row.getLong("id"), row.getString("file_name"), row.getBoolean("letter"), row.getLong("byte_count"))).list();
  }

  public void add(Draft draft, String fileName, boolean letter, byte[] content) {
    if (of(draft).size() >= MOST) {
      throw Refusal.at(UploadRule.FIELD, "request.attachments", Map.of("most", MOST)).thrown();
    }
    UploadedFile file = UploadedFile.named(fileName, content);
    check(file);
    db.sql("insert into draft_attachment (draft_id, file_name, letter, byte_count, content) values (?, ?, ?, ?, ?)")
        .params(draft.id(), file.name(), letter, content.length, content).update();
  }

  public void remove(Draft draft, long id) {
    db.sql("delete from draft_attachment where id = ? and draft_id = ?").params(id, draft.id()).update();
  }

  /** The files move into the case, where few may open them until they were looked through. */
  void handOver(Draft draft, CaseNumber number) {
    List<Long> came = new ArrayList<>();
    for (Attachment attachment : of(draft)) {
      byte[] content = db.sql("select content from draft_attachment where id = ?").param(attachment.id()).query((row, n) -> row.getBytes("content")).single();
      InputStreamSource source = () -> new ByteArrayInputStream(content);
      StoredDocument kept = uploads.upload(new UploadDocument.Upload(number, attachment.letter() ? DocumentKind.LETTER : DocumentKind.OTHER, attachment.fileName(), null,
          draft.language(), attachment.fileName(), content.length, source));
      came.add(kept.id());
    }
    db.sql("delete from draft_attachment where draft_id = ?").param(draft.id()).update();
    if (!came.isEmpty()) {
      secrecy.restrict(came);
      events.publishEvent(new AttachmentsReceived(number));
    }
  }

  private void check(UploadedFile file) {
    try {
      for (UploadRule rule : rules) {
        rule.check(file).ifPresent(refusal -> {
          throw refusal.thrown();
        });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
