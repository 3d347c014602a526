package org.sharaka.portal.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.InviteToComment;
import org.sharaka.guidelines.OpenConsultation;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.portal.projects.WaysToTakePart.Kind;
import org.sharaka.portal.projects.WaysToTakePart.Way;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SharakaTest
class WaysToTakePartTest {

  @Autowired MockMvc web;
  @Autowired WaysToTakePart ways;
  @Autowired CommentRounds rounds;
  @Autowired SampleProjects samples;
  @Autowired SomeGatherings some;
  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired FreezeVersion freeze;
  @Autowired OpenConsultation open;
  @Autowired InviteToComment invite;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  CaseNumber project;

  @BeforeEach
  void begin() {
    project = samples.approved();
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void anybodyRegistersForATrainingFromThePageOfItsProject() throws Exception {
    CaseNumber training = some.training(project, 1, 2);
    assertThat(ways.in(project)).extracting(Way::kind, Way::number, Way::free).containsExactly(tuple(Kind.TRAINING, training, 2));
    assertThat(ways.anywhere(1000)).extracting(Way::number).contains(training);
    page().andExpect(content().string(containsString("/training/" + training))).andExpect(content().string(containsString("مقعدان متاحان")));
  }

  @Test
  void aRoundOfCommentsIsAnnouncedButNobodysPersonalLinkIs() throws Exception {
    long round = consultation();
    String token = db.sql("select token from contribution where round_id = ?").param(round).query(String.class).list().get(0);
    assertThat(ways.in(project)).extracting(Way::kind).containsExactly(Kind.COMMENT);
    assertThat(ways.anywhere(1000)).extracting(Way::project).contains(project);
    page().andExpect(content().string(containsString("إبداء الرأي في النص"))).andExpect(content().string(containsString("برابط شخصي")))
        .andExpect(content().string(not(containsString(token)))).andExpect(content().string(not(containsString("/comment/"))));
  }

  @Test
  void aProjectThatIsPausedAsksNothingOfAnybody() {
    CaseNumber training = some.training(project, 1, 2);
    db.sql("update case_file set status = 'ON_HOLD' where number = ?").param(project.value()).update();
    assertThat(ways.in(project)).isEmpty();
    assertThat(ways.anywhere(1000)).extracting(Way::number).doesNotContain(training);
  }

  @Test
  void anAnswerThatIsOwedForTooLongStandsOnTheHomePageUntilThen() throws Exception {
    consultation();
    assertThat(rounds.late()).extracting(CommentRounds.Late::project).doesNotContain(project);
    assertThat(rounds.of(project).orElseThrow().clock()).isNull();
    clock.advance(Duration.ofDays(200));
    assertThat(rounds.late()).extracting(CommentRounds.Late::project).contains(project);
    page().andExpect(content().string(containsString("تأخر الرد")));
    web.perform(get("/").param("lang", "ar")).andExpect(content().string(containsString("/projects/" + project + "#discussion")));
  }

  private long consultation() {
    CaseNumber guide = stories.guide(project);
    stories.clause(guide, guides.text(guides.get(guide).latest().id()).chapters().get(0).id(), "التقرير السنوي", true);
    freeze.of(guide);
    long round = open.with(guide, calendar.today(), calendar.plus(calendar.today(), 25), null);
    invite.prepare(round, List.of(stories.person(Sector.PRIVATE, false)));
    return round;
  }

  private ResultActions page() throws Exception {
    return web.perform(get("/projects/" + project).param("lang", "ar"));
  }
}
