package org.sharaka.dialogues;

import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What dialogues can be about. */
@Component
public class IssueAreas {

  private final JdbcClient db;

  /** @param sensitive requests about it are handled with discretion from the beginning */
  public record IssueArea(String code, LocalizedText name, boolean sensitive) {}

  IssueAreas(JdbcClient db) {
    this.db = db;
  }

  public List<IssueArea> all() {
    return db.sql("select * from issue_area order by position").query((row, n) -> new IssueArea(row.getString("code"),
        new LocalizedText(row.getString("name_ar"), row.getString("name_en")), row.getBoolean("sensitive"))).list();
  }

  public Optional<IssueArea> find(String code) {
    return all().stream().filter(area -> area.code().equals(code)).findFirst();
  }
}
