package org.sharaka.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What is the same in all mails of a mailing. */
record MailingText(long id, String key, String template, String facts, String calendar) {

  static MailingText read(ResultSet row, int n) throws SQLException {
    return new MailingText(row.getLong("id"), row.getString("mailing_key"), row.getString("template"), row.getString("facts"), row.getString("calendar"));
  }
}
