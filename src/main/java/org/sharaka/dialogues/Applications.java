package org.sharaka.dialogues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants wrote, as it was sent. */
@Service
@Transactional
public class Applications {

  private final JdbcClient db;
  private final JdbcTemplate batches;

  Applications(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  @Transactional(readOnly = true)
  public Application get(CaseNumber number) {
    return db.sql("""
        select a.*, r.side, r.organisation_id, r.area, f.title_ar, f.title_en from request_application a
        join dialogue_request r on r.number = a.number join case_file f on f.number = a.number where a.number = ?""").param(number.value())
        .query(this::read).optional().orElseThrow(() -> new NotFound(number));
  }

  void add(CaseNumber number, Application application) {
    Application.Applicant who = application.applicant();
    Application.Issue issue = application.issue();
    Application.Ask ask = application.ask();
    Application.Declarations declared = application.declarations();
    db.sql("""
        insert into request_application (number, organisation_name, registration_number, registration_authority, representative, email, phone, language,
          account, name_public, region, problem, affected_groups, affected_number, legal_texts, entry_point, earlier_contacts, format_wish, outcome_wish,
          proposals, urgency, preferred_from, preferred_until, confidentiality_wish, charter_version, conflict, notice_version, counterpart_unknown)
        values (:number, :name, :regNumber, :regAuthority, :representative, :email, :phone, :language, :account, :namePublic, :region, :problem, :groups,
          :affected, :legal, :entryPoint, :earlier, :format, :outcome, :proposals, :urgency, :from, :until, :confidentiality, :charter, :conflict, :notice, :unknown)""")
        .param("number", number.value()).param("name", who.name()).param("regNumber", who.registrationNumber())
        .param("regAuthority", who.registrationAuthority()).param("representative", who.representative()).param("email", who.email())
        .param("phone", who.phone()).param("language", who.language().name()).param("account", who.account()).param("namePublic", who.namePublic())
        .param("region", issue.region()).param("problem", issue.problem()).param("groups", issue.affectedGroups()).param("affected", issue.affectedNumber())
        .param("legal", issue.legalTexts()).param("entryPoint", issue.entryPoint().name()).param("earlier", issue.earlierContacts())
        .param("format", name(ask.format())).param("outcome", ask.outcome()).param("proposals", ask.proposals()).param("urgency", ask.urgency())
        .param("from", ask.from()).param("until", ask.until()).param("confidentiality", name(ask.confidentiality()))
        .param("charter", declared.charterVersion()).param("conflict", declared.conflict()).param("notice", declared.noticeVersion())
        .param("unknown", ask.counterpartUnknown()).update();
    batches.batchUpdate("insert into request_sector (number, sector) values (?, ?)",
        issue.sectors().stream().map(sector -> new Object[] {number.value(), sector.name()}).toList());
    batches.batchUpdate("insert into request_wished_counterpart (number, organisation_id) values (?, ?)",
        ask.counterparts().stream().map(id -> new Object[] {number.value(), id}).toList());
  }

  private Application read(ResultSet row, int n) throws SQLException {
    String number = row.getString("number");
    Application.Applicant who = new Application.Applicant(Side.valueOf(row.getString("side")), row.getObject("organisation_id", Long.class),
        row.getString("organisation_name"), row.getString("registration_number"), row.getString("registration_authority"), row.getString("representative"),
        row.getString("email"), row.getString("phone"), Language.valueOf(row.getString("language")), row.getString("account"), row.getBoolean("name_public"));
    Application.Issue issue = new Application.Issue(new LocalizedText(row.getString("title_ar"), row.getString("title_en")), row.getString("area"),
        sectors(number), row.getString("region"), row.getString("problem"), row.getString("affected_groups"), row.getObject("affected_number", Integer.class),
        row.getString("legal_texts"), EntryPoint.valueOf(row.getString("entry_point")), row.getString("earlier_contacts"));
    Application.Ask ask = new Application.Ask(counterparts(number), row.getBoolean("counterpart_unknown"), value(DialogueFormat.class, row.getString("format_wish")),
        row.getString("outcome_wish"), row.getString("proposals"), row.getString("urgency"), row.getObject("preferred_from", LocalDate.class),
        row.getObject("preferred_until", LocalDate.class), value(Confidentiality.class, row.getString("confidentiality_wish")), coApplicants(number));
    return new Application(who, issue, ask,
        new Application.Declarations(row.getString("charter_version"), row.getString("conflict"), row.getString("notice_version")));
  }

  private Set<Sector> sectors(String number) {
    return new LinkedHashSet<>(db.sql("select sector from request_sector where number = ? order by sector").param(number).query(String.class).list()
        .stream().map(Sector::valueOf).toList());
  }

  private Set<Long> counterparts(String number) {
    return new LinkedHashSet<>(db.sql("select organisation_id from request_wished_counterpart where number = ? order by organisation_id").param(number)
        .query(Long.class).list());
  }

  private List<String> coApplicants(String number) {
    return db.sql("select name from request_co_applicant where number = ? and joined_by is null order by id").param(number).query(String.class).list();
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static <E extends Enum<E>> E value(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
