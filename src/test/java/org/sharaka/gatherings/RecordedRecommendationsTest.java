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
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
class RecordedRecommendationsTest {

  static final List<Minutes.Point> POINTS = List.of(new Minutes.Point(PointKind.NEED, Sector.PRIVATE, "تمويل مستقر"),
      new Minutes.Point(PointKind.RECOMMENDATION, Sector.PRIVATE, "إنشاء صندوق مشترك"));

  @Autowired CaseFiles files;
  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired SomeMinutes minutes;
  @Autowired PreparePublication prepare;
  @Autowired TranslateSummary translate;
  @Autowired ReleaseMinutes release;
  @Autowired RecordedRecommendations recorded;
  @Autowired JdbcClient db;
  @Autowired Office staff;
  @Autowired AdjustableClock clock;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void whatIsPublishedIsToldAsItWasPublishedAndNobodyOfAChathamHouseSessionIsNamed() {
    CaseNumber number = files.open(CaseType.REQUEST, LocalizedText.same("طلب"), "HELD", null);
    long institution = people.organisation(Sector.PRIVATE);
    Person person = people.person(institution);
    CaseNumber session = some.session(null, Confidentiality.CHATHAM_HOUSE, Set.of(institution));
    db.sql("update gathering set project = ? where number = ?").params(number.value(), session.value()).update();
    minutes.recorded(session, List.of(person), "ريم العلوية", POINTS);
    assertThat(recorded.of(number)).as("not approved yet").isEmpty();
    minutes.circulated(session, POINTS);
    minutes.approved(session);
    assertThat(recorded.of(number)).extracting(RecordedRecommendations.Recorded::text).containsExactly("إنشاء صندوق مشترك");
    staff.as("comms", () -> {
      prepare.prepare(new PreparePublication.Plan(session, Publication.Scope.FULL, null, "البقية في محضر لاحق", new LocalizedText("حوار", "Dialogue"), "نوقش التمويل",
          List.of(new PreparePublication.Kept("P1", "تمويل مستقر"), new PreparePublication.Kept("P2", "إنشاء صندوق تمويل"))));
      translate.translate(session, "Funding was discussed.");
    });
    release.release(session);
    assertThat(recorded.of(number)).containsExactly(new RecordedRecommendations.Recorded(session + "/L2", session, "إنشاء صندوق تمويل"));
    assertThat(recorded.named(number, "اقترحت ريم العلوية صندوقًا")).isPresent();
    assertThat(recorded.named(number, "إنشاء صندوق تمويل")).isEmpty();
    assertThat(recorded.named(files.open(CaseType.REQUEST, LocalizedText.same("آخر"), "HELD", null), "ريم العلوية")).as("another dialogue").isEmpty();
  }
}
