package org.sharaka.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.PersonalData;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.sharaka.memberships.Application;
import org.sharaka.memberships.SomeApplications;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.RegisterSearch;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.surveys.SampleSurveys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After an erasure the person is found nowhere: the test looks into every text of every table, also those of the engine. */
@SharakaTest
class ErasureTest {

  /** Tables that hold no words about people: what the product brings, what machines keep, and bodies that are no persons. */
  private static final Set<String> NOBODY = Set.of("calendar_day", "spring_session", "spring_session_attributes", "start_lock", "case_sequence", "organisation",
      "region", "document_portion", "questionnaire", "link_seal", "theme", "password_link", "issue_area", "charter_clause", "charter_version", "privacy_request", "privacy_alias",
      "flyway_schema_history");

  @Autowired SomePrivacyRequests some;
  @Autowired SomePeople people;
  @Autowired SomeGatherings gatherings;
  @Autowired SomeApplications applications;
  @Autowired SampleSurveys surveys;
  @Autowired PrivacyRequests requests;
  @Autowired PrivacyFindings findings;
  @Autowired Register register;
  @Autowired RegisterSearch search;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  @Autowired List<PersonalData> areas;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired JdbcClient db;

  String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 12).chars().mapToObj(sign -> String.valueOf((char) ('A' + sign % 26))).collect(Collectors.joining());
  String name = "زاهر " + mark + " المعمري";
  String phone = "+968" + (long) (10_000_000 + Math.random() * 89_999_999);
  Person person;

  @Test
  void anErasedPersonIsFoundInNoTextOfTheDatabase() {
    aPersonWhoIsKnownEverywhere();
    assertThat(mentions()).as("the test would find them").hasSizeGreaterThan(12);
    CaseNumber number = erased();
    assertThat(requests.get(number).status()).isEqualTo(PrivacyStatus.DONE);
    assertThat(mentions()).isEmpty();
  }

  @Test
  void whatBelongsToTheRecordStaysUnderThePseudonym() {
    aPersonWhoIsKnownEverywhere();
    CaseNumber number = erased();
    String pseudonym = requests.get(number).pseudonym();
    Person left = register.person(person.id()).orElseThrow();
    assertThat(left.name()).isEqualTo(pseudonym);
    assertThat(left.organisationId()).as("the organisation they spoke for").isEqualTo(person.organisationId());
    assertThat(db.sql("select count(*) from guest where person_id = ?").param(person.id()).query(Integer.class).single()).isOne();
    assertThat(db.sql("select count(*) from session_terms where moderator = ?").param("الدكتور " + pseudonym).query(Integer.class).single()).isOne();
    assertThat(register.file(person.id())).isEmpty();
    assertThat(register.personByEmail(person.email())).isEmpty();
    assertThat(search.people(new RegisterSearch.People(pseudonym, null, null, null, null, false, null, null), null, 5)).isEmpty();
    assertThat(db.sql("select count(*) from mail_choice_token where person_id = ?").param(person.id()).query(Integer.class).single()).isZero();
    assertThat(db.sql("select count(*) from invitation where person_id = ?").param(person.id()).query(Integer.class).single()).isZero();
  }

  @Test
  void whoHasTheSameNameKeepsIt() {
    aPersonWhoIsKnownEverywhere();
    Person other = people.person(people.organisation(Sector.PRIVATE));
    db.sql("update person set name = ?, name_key = ? where id = ?").params(name, SearchText.fold(name), other.id()).update();
    CaseNumber number = some.confirmed(RightKind.ERASE, person.email());
    carryOut(number);
    assertThat(register.person(other.id()).orElseThrow().name()).isEqualTo(name);
    assertThat(db.sql("select count(*) from session_terms where moderator = ?").param("الدكتور " + name).query(Integer.class).single())
        .as("nobody knows which of the two is meant").isOne();
  }

  /** A new table fails here until somebody says whose words are in it. */
  @Test
  void ofEveryTableItIsKnownWhoTakesPeopleOutOfIt() {
    Set<String> tables = new TreeSet<>(db.sql("select lower(table_name) from information_schema.tables where lower(table_schema) = lower(current_schema) and table_type like '%TABLE'")
        .query(String.class).list());
    tables.removeIf(table -> table.startsWith("act_"));
    Set<String> owned = areas.stream().flatMap(area -> area.tables().stream()).filter(table -> !table.startsWith("act_")).collect(Collectors.toCollection(TreeSet::new));
    assertThat(areas.stream().mapToInt(area -> area.tables().size()).sum()).as("a table has one owner")
        .isEqualTo(areas.stream().flatMap(area -> area.tables().stream()).distinct().count());
    owned.addAll(NOBODY);
    assertThat(tables).isSubsetOf(owned);
    assertThat(owned).as("names of tables that are not there").isSubsetOf(new TreeSet<>(Set.copyOf(withHistory(tables))));
  }

  private static Set<String> withHistory(Set<String> tables) {
    Set<String> all = new TreeSet<>(tables);
    all.add("flyway_schema_history");
    return all;
  }

  private void aPersonWhoIsKnownEverywhere() {
    long organisation = people.organisation(Sector.PRIVATE);
    person = people.person(organisation);
    db.sql("update person set name = ?, name_key = ?, phone = ?, phone_key = ?, search_text = ? where id = ?")
        .params(name, SearchText.fold(name), phone, phone.substring(phone.length() - 8), SearchText.fold(name + " " + person.email() + " " + phone), person.id()).update();
    CaseNumber session = gatherings.session(20, Confidentiality.OPEN, Set.of(organisation));
    gatherings.guest(session, register.person(person.id()).orElseThrow());
    db.sql("update session_terms set moderator = ? where number = ?").params("الدكتور " + name, session.value()).update();
    db.sql("insert into session_intervention (session, speaker, organisation, gist, recorded_by, recorded_at, form_key) values (?, ?, 'جمعية', ?, 'secretariat', ?, ?)")
        .params(session.value(), name, "قال " + name + " إن التمويل غير مستقر", Timestamp.from(Instant.now()), UUID.randomUUID().toString()).update();
    timeline.note(session, "membership.applied", Map.of("name", name + " <" + person.email() + ">"));
    surveys.create(null, List.of(register.person(person.id()).orElseThrow()));
    Application said = applications.application();
    applications.confirmed(applications.submitted(new Application(said.nameAr(), said.nameEn(), said.registrationNumber(), said.registrationAuthority(), said.registeredOn(), null,
        said.field(), null, null, null, new Application.Contact(name, person.email(), phone), null, true, false, "ابن " + name, said.wish(), null, Set.of(), true, said.language())));
    CaseNumber project = files.open(CaseType.PROJECT, new LocalizedText("مبادرة " + name, "Initiative of " + name), "DRAFT", null);
    db.sql("insert into contact (case_number, person_id, kind, guide, state, notes_token, opened_at) values (?, ?, 'PHONE', ?, 'CLOSED', ?, ?)")
        .params(project.value(), person.id(), "يُسأل " + name, "notes" + mark, Timestamp.from(Instant.now())).update();
    db.sql("insert into consent (person_id, purpose, given, notice_version, language, text_hash, channel, recorded_at, actor, note) values (?, 'PHOTO', true, '1', 'AR', ?, 'PAPER', ?, 'x', ?)")
        .params(person.id(), "0".repeat(64), Timestamp.from(Instant.now()), "وقّع " + name).update();
  }

  private CaseNumber erased() {
    CaseNumber number = some.confirmed(RightKind.ERASE, person.email());
    carryOut(number);
    return number;
  }

  private void carryOut(CaseNumber number) {
    engine.work(number);
    office.complete("dpo", number, "checkIdentity", Map.of("outcome", "PROVEN", "proof", "CALL"));
    engine.work(number);
    office.complete("dpo", number, "decideRequest", Map.of("outcome", "GRANT", "law", "المادة 11"));
    engine.work(number);
  }

  /** Every text column of the whole schema that names the person, by their name, folded or not, address or telephone. */
  private Set<String> mentions() {
    Set<String> found = new TreeSet<>();
    db.sql("""
        select table_name as t, column_name as c from information_schema.columns where lower(table_schema) = lower(current_schema)
          and lower(data_type) in ('character varying', 'character', 'character large object', 'text')""")
        .query((row, n) -> new String[] {row.getString("t"), row.getString("c")}).list().forEach(column -> {
          if (db.sql("select count(*) from \"%1$s\" where lower(cast(\"%2$s\" as varchar(100000))) like :mark or lower(cast(\"%2$s\" as varchar(100000))) like :email"
              .formatted(column[0], column[1]) + " or cast(\"%2$s\" as varchar(100000)) like :phone".formatted(column[0], column[1])).param("mark", "%" + mark.toLowerCase() + "%").param("email", "%" + person.email() + "%")
              .param("phone", "%" + phone.substring(4) + "%").query(Integer.class).single() > 0) {
            found.add((column[0] + "." + column[1]).toLowerCase());
          }
        });
    return found;
  }
}
