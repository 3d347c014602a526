package org.sharaka.gatherings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to everyone who attended a training of a project what changed in the text since, and flags the material of its
 * trainings as outdated. The same text is sent once.
 */
@Service
@Transactional
public class SendCorrigendum {

  private static final int LONGEST = 1000;

  private final JdbcClient db;
  private final Gatherings gatherings;
  private final CaseFiles files;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final String address;

  SendCorrigendum(JdbcClient db, Gatherings gatherings, CaseFiles files, Outbox outbox, Chronicle chronicle, @Value("${sharaka.base-url}") String address) {
    this.db = db;
    this.gatherings = gatherings;
    this.files = files;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.address = address;
  }

  /** @return how many are written to; each person once, however many trainings they attended */
  public int send(CaseNumber project, LocalizedText text) {
    if (text.ar().length() > LONGEST || text.en().length() > LONGEST) {
      throw Refusal.at("corrigendum", "gathering.tooLong", Map.of("longest", LONGEST)).thrown();
    }
    CaseFile file = files.find(project).orElseThrow(() -> new NotFound(project));
    List<Recipient> attendees = attendees(project);
    String key = project + "/corrigendum/" + UUID.nameUUIDFromBytes((text.ar() + "\n" + text.en()).getBytes(StandardCharsets.UTF_8));
    outbox.queue(Mailing.of(key, project, "trainingCorrigendum",
        Map.of("project", file.title(), "text", text, "link", address + "/projects/" + project), attendees));
    outdate(project);
    return attendees.size();
  }

  private List<Recipient> attendees(CaseNumber project) {
    return db.sql("""
        select p.id, p.email, p.name, p.language from person p where p.do_not_contact = false and exists (
          select 1 from guest g join gathering h on h.number = g.gathering
          where g.person_id = p.id and h.project = ? and h.kind = 'TRAINING' and h.status = 'HELD' and %s)
        order by p.id""".formatted(Guests.WAS_THERE)).param(project.value())
        .query((row, n) -> new Recipient(row.getLong("id"), row.getString("email"), row.getString("name"),
            Language.valueOf(row.getString("language")), Map.of())).list();
  }

  private void outdate(CaseNumber project) {
    for (Gathering training : gatherings.of(project, GatheringKind.TRAINING)) {
      int flagged = training.status() == GatheringStatus.CANCELLED ? 0
          : db.sql("update training_terms set material_state = 'OUTDATED' where number = ? and material_state <> 'OUTDATED'")
              .param(training.number().value()).update();
      if (flagged > 0) {
        chronicle.note(training, "outdated", Map.of());
      }
    }
  }
}
