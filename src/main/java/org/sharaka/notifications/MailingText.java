package org.sharaka.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sharaka.kernel.CaseNumber;

/** What is the same in all mails of a mailing. */
record MailingText(long id, String key, String template, String facts, String calendar, CaseNumber about) {

  static MailingText read(ResultSet row, int n) throws SQLException {
    String about = row.getString("case_number");
    return new MailingText(row.getLong("id"), row.getString("mailing_key"), row.getString("template"), row.getString("facts"), row.getString("calendar"),
        about == null ? null : new CaseNumber(about));
  }
}
