package org.sharaka.workflow.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.OpenConsultation;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
class ShownDeadlinesTest {

  @Autowired ShownDeadlines shown;
  @Autowired SomePeople people;
  @Autowired SomeGatherings gatherings;
  @Autowired SomeMinutes minutes;
  @Autowired MinutesBook book;
  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired FreezeVersion freeze;
  @Autowired OpenConsultation open;
  @Autowired Consultations consultations;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void thoseWhoMayCommentOnMinutesHaveAsMuchTimeAsBefore() {
    CaseNumber project = stories.project();
    CaseNumber session = circulated(project);
    Instant before = book.find(session).orElseThrow().commentsUntil();
    shown.move(project, Duration.ofHours(75));
    assertThat(book.find(session).orElseThrow().commentsUntil()).isEqualTo(before.plus(Duration.ofHours(75)));
    minutes.approved(session);
    shown.move(project, Duration.ofHours(75));
    assertThat(book.find(session).orElseThrow().commentsUntil()).as("what is settled stays").isEqualTo(before.plus(Duration.ofHours(75)));
  }

  @Test
  void aConsultationEndsAsManyWholeDaysLater() {
    CaseNumber project = stories.project();
    CaseNumber guide = stories.guide(project);
    stories.clause(guide, guides.text(guides.get(guide).latest().id()).chapters().get(0).id(), "التقرير السنوي", true);
    freeze.of(guide);
    long round = open.with(guide, calendar.today(), calendar.plus(calendar.today(), 25), null);
    LocalDate before = consultations.get(round).closesOn();
    shown.move(project, Duration.ofHours(75));
    assertThat(consultations.get(round).closesOn()).isEqualTo(before.plusDays(3));
    shown.move(stories.project(), Duration.ofDays(9));
    assertThat(consultations.get(round).closesOn()).as("another project").isEqualTo(before.plusDays(3));
  }

  private CaseNumber circulated(CaseNumber project) {
    long organisation = people.organisation(Sector.CIVIL_SOCIETY);
    Person person = people.person(organisation);
    CaseNumber session = gatherings.session(null, Confidentiality.OPEN, Set.of(organisation));
    db.sql("update gathering set project = ? where number = ?").params(project.value(), session.value()).update();
    minutes.recorded(session, List.of(person), "ريم", List.of());
    minutes.circulated(session, List.of(new Minutes.Point(PointKind.NEED, Sector.CIVIL_SOCIETY, "تمويل مستقر")));
    return session;
  }
}
