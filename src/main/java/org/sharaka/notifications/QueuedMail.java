package org.sharaka.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sharaka.kernel.Language;

/** A mail that waits to be sent. */
record QueuedMail(long id, String address, String name, Language language, String facts, int attempts) {

  static QueuedMail read(ResultSet row, int n) throws SQLException {
    return new QueuedMail(row.getLong("id"), row.getString("address"), row.getString("name"), Language.valueOf(row.getString("language")),
        row.getString("facts"), row.getInt("attempts"));
  }
}
