package org.sharaka.stakeholders.contacts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/**
 * What someone reports of an attempt.
 *
 * @param notesConsent  whether the person agreed that notes are kept
 * @param mayBeRecorded whether the person agreed to a recording, expressly
 * @param recorded      whether there is a recording
 * @param statements    what was said, when there was a conversation
 * @param wishedAt      the appointment the person asked for; may be {@code null}
 * @param remark        for those who try next; may be {@code null}
 */
public record AttemptReport(AttemptResult result, boolean notesConsent, boolean mayBeRecorded, boolean recorded, List<Said> statements,
    Instant wishedAt, String remark) {

  static final int LONGEST_STATEMENT = 4000;

  /** @param theme may be {@code null} */
  public record Said(String text, String theme) {}

  public AttemptReport {
    statements = statements == null ? List.of() : List.copyOf(statements);
  }

  /** A report of an attempt without a conversation. */
  public static AttemptReport of(AttemptResult result, String remark) {
    return new AttemptReport(result, false, false, false, List.of(), null, remark);
  }

  void check() {
    List<Refusal> refusals = new ArrayList<>();
    if (result.isConversation() && !notesConsent) {
      refusals.add(Refusal.at("notesConsent", "contact.notes.consent"));
    }
    if (result.isConversation() && statements.isEmpty()) {
      refusals.add(Refusal.at("statements", "contact.statements"));
    }
    if (recorded && !mayBeRecorded) {
      refusals.add(Refusal.at("recorded", "contact.recording.consent"));
    }
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).text() == null || statements.get(i).text().isBlank()) {
        refusals.add(Refusal.at("statements[" + i + "].text", "register.required"));
      } else if (statements.get(i).text().length() > LONGEST_STATEMENT) {
        refusals.add(Refusal.at("statements[" + i + "].text", "register.tooLong", Map.of("bound", LONGEST_STATEMENT)));
      }
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  List<Statement> said(Instant now) {
    return statements.stream().map(said -> new Statement(said.text().strip(), said.theme(), null, now)).toList();
  }
}
