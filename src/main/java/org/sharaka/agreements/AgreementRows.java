package org.sharaka.agreements;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;

/** Reads the columns of agreements. */
final class AgreementRows {

  private AgreementRows() {}

  static Agreement agreement(ResultSet row, List<Party> parties, Amendment amendment) throws SQLException {
    String predecessor = row.getString("predecessor");
    return new Agreement(new Agreement.Stored(new CaseNumber(row.getString("number")), predecessor == null ? null : new CaseNumber(predecessor), terms(row), parties,
        AgreementStatus.valueOf(row.getString("status")), row.getObject("moved_on", LocalDate.class), row.getInt("text_version"), row.getString("drafted_by"),
        row.getString("approved_by"), signature(row, row.getString("signed_at")), row.getObject("ends_on", LocalDate.class), row.getBoolean("end_announced"),
        one(RenewalChoice.class, row.getString("renewal")), notice(row), amendment, row.getString("reason"), row.getString("lesson"), row.getLong("version")));
  }

  static Party party(ResultSet row, int n) throws SQLException {
    return new Party(row.getLong("organisation_id"), row.getString("capacity"), row.getString("representative"), row.getString("liaison"), row.getString("obligations"));
  }

  static Amendment amendment(ResultSet row, int n) throws SQLException {
    return new Amendment(row.getLong("id"), row.getString("what"), Amendment.Stage.valueOf(row.getString("stage")), row.getString("drafted_by"), row.getString("approved_by"),
        row.getObject("text_version", Integer.class), signature(row, null));
  }

  static LocalizedText title(ResultSet row) throws SQLException {
    return new LocalizedText(row.getString("title_ar"), row.getString("title_en"));
  }

  static <E extends Enum<E>> E one(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }

  static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  static Date sql(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static Terms terms(ResultSet row) throws SQLException {
    return new Terms(AgreementKind.valueOf(row.getString("kind")), title(row), row.getString("objectives"), row.getString("areas"), row.getBoolean("financial"),
        row.getString("financial_note"), row.getBoolean("data_sharing"), row.getBoolean("foreign_party"), row.getObject("months", Integer.class),
        one(RenewalRule.class, row.getString("renewal_rule")), row.getObject("notice_days", Integer.class), row.getString("dispute"),
        row.getObject("binding", Boolean.class), one(TextLanguages.class, row.getString("languages")), row.getString("goal"), row.getString("kpis"));
  }

  private static Signature signature(ResultSet row, String place) throws SQLException {
    LocalDate on = row.getObject("signed_on", LocalDate.class);
    return on == null ? null : new Signature(on, place, row.getLong("document_id"), row.getString("copy_hash"));
  }

  private static Notice notice(ResultSet row) throws SQLException {
    LocalDate until = row.getObject("notice_until", LocalDate.class);
    return until == null ? null : new Notice(row.getString("notice_reason"), until);
  }
}
