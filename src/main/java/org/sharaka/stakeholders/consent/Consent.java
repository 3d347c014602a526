package org.sharaka.stakeholders.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.sharaka.kernel.Language;

/**
 * One consent or withdrawal with its proof.
 *
 * @param noticeVersion the version of the notice that was shown
 * @param textHash      SHA-256 of the notice's text in the language, in hexadecimal digits
 * @param actor         the account that recorded it, or {@code system} when the person did so themselves
 */
public record Consent(long id, long personId, ConsentPurpose purpose, boolean given, String noticeVersion, Language language, String textHash,
    ConsentChannel channel, Instant at, String actor, String note) {

  static Consent read(ResultSet row, int n) throws SQLException {
    return new Consent(row.getLong("id"), row.getLong("person_id"), ConsentPurpose.valueOf(row.getString("purpose")), row.getBoolean("given"),
        row.getString("notice_version"), Language.valueOf(row.getString("language")), row.getString("text_hash"),
        ConsentChannel.valueOf(row.getString("channel")), row.getTimestamp("recorded_at").toInstant(), row.getString("actor"), row.getString("note"));
  }
}
