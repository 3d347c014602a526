package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said in confidence does not leave its session among the findings of a project. */
@SharakaTest
class SessionFindingsTest {

  @Autowired CaseFiles files;
  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired SomeMinutes minutes;
  @Autowired SessionFindings findings;
  @Autowired JdbcClient db;
  @Autowired AdjustableClock clock;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void nothingOfAClosedSessionIsHandedOut() {
    assertThat(findings.of(project(Confidentiality.CLOSED))).isEmpty();
  }

  @Test
  void ofAnOpenSessionEverythingIs() {
    assertThat(findings.of(project(Confidentiality.OPEN))).extracting(SessionFindings.Finding::text)
        .containsExactly("تمويل مستقر", "قالت ريم العلوية: نقص المدربين", "مقر مشترك");
  }

  @Test
  void underTheChathamHouseRuleNeitherSpeakersNorTheirSectorsAre() {
    assertThat(findings.of(project(Confidentiality.CHATHAM_HOUSE))).allSatisfy(finding -> assertThat(finding.sector()).isNull())
        .extracting(SessionFindings.Finding::text).containsExactly("تمويل مستقر", "مقر مشترك");
  }

  @Test
  void eachPointGoesByTheRuleOfItsItem() {
    assertThat(findings.of(project(Confidentiality.OPEN, null, Confidentiality.CHATHAM_HOUSE, Confidentiality.CLOSED)))
        .extracting(SessionFindings.Finding::text, SessionFindings.Finding::sector).containsExactly(org.assertj.core.groups.Tuple.tuple("تمويل مستقر", Sector.PRIVATE));
  }

  private CaseNumber project(Confidentiality session, Confidentiality... items) {
    CaseNumber project = files.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "RUNNING", null);
    long institution = people.organisation(Sector.PRIVATE);
    Person person = people.person(institution);
    CaseNumber number = items.length == 0 ? some.session(null, session, Set.of(institution), null, null, null) : some.session(null, session, Set.of(institution), items);
    db.sql("update gathering set project = ? where number = ?").params(project.value(), number.value()).update();
    List<Minutes.Point> points = List.of(point("تمويل مستقر", 1), point("قالت ريم العلوية: نقص المدربين", 2), point("مقر مشترك", 3));
    minutes.recorded(number, List.of(person), "ريم العلوية", points);
    minutes.circulated(number, points);
    minutes.approved(number);
    return project;
  }

  private static Minutes.Point point(String text, int item) {
    return new Minutes.Point(PointKind.NEED, Sector.PRIVATE, text, null, null, item);
  }
}
