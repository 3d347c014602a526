package org.sharaka.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.projects.drafting.ImplementationPlan;
import org.sharaka.projects.drafting.ImplementationPlan.Activity;
import org.sharaka.projects.drafting.ImplementationPlan.Budget;
import org.sharaka.projects.drafting.ImplementationPlan.State;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImplementationPlanProcessTest {

  @Autowired SampleProjects projects;
  @Autowired ImplementationPlan plan;
  @Autowired Timeline timeline;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;

  CaseNumber number;
  LocalDate start;
  String instance;

  @BeforeEach
  void aPlanOfTwoActivitiesBegins() {
    number = projects.registered();
    start = calendar.today();
    plan.write(number, start, List.of(activity("إنشاء وحدة المسؤولية الاجتماعية", 0, 12), activity("تدريب المنسقين", 6, 36)));
    instance = runtime.startProcessInstanceByKey(PlanForms.KEY, number.value()).getId();
    engine.work(number);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void itIsReviewedOnEachAnniversaryAndClosedAfterThreeYears() {
    assertThat(newest()).isEqualTo("plan.began");
    for (int year = 1; year <= ImplementationPlan.YEARS; year++) {
      assertThat(at()).containsExactly("yearOver");
      assertThat(plan.reviews(number)).isEqualTo(year - 1);
      until(start.plusYears(year).minusDays(1));
      assertThat(at()).containsExactly("yearOver");
      until(start.plusYears(year));
      assertThat(at()).containsExactly("reviewYear");
      review(year * 30, State.IN_PROGRESS);
      assertThat(newest()).isEqualTo("plan.reviewed");
    }
    assertThat(plan.isOver(number)).isTrue();
    assertThat(at()).containsExactly("closePlan");
    office.complete("coordinator", number, "closePlan", Map.of("result", "نُفّذ معظم الأنشطة، وانتقلت بقيتها إلى خطة لاحقة"));
    engine.work(number);
    assertThat(ended()).isTrue();
    assertThat(timeline.newestPublic(number, 1)).singleElement().satisfies(entry -> {
      assertThat(entry.event()).isEqualTo("plan.closed");
      assertThat(entry.facts()).containsEntry("result", "نُفّذ معظم الأنشطة، وانتقلت بقيتها إلى خطة لاحقة");
    });
  }

  @Test
  void aReviewKeepsWhatItFoundWithItsEvidence() {
    until(start.plusYears(1));
    review(100, State.DONE);
    assertThat(plan.activities(number)).allSatisfy(activity -> {
      assertThat(activity.percent()).isEqualTo(100);
      assertThat(activity.state()).isEqualTo(State.DONE);
      assertThat(activity.evidence()).isEqualTo("محضر 12");
    });
    assertThat(at()).containsExactly("yearOver");
  }

  @Test
  void aReviewSaysHowTheYearWent() {
    until(start.plusYears(1));
    assertThatThrownBy(() -> office.complete("coordinator", number, "reviewYear", Map.of("activities", findings(10, State.DELAYED))))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting("field").containsExactly("assessment"));
    assertThatThrownBy(() -> office.complete("coordinator", number, "reviewYear", Map.of("activities", findings(101, State.DONE), "assessment", "جيد")))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting("field").contains("activities[0].percent"));
    assertThat(at()).containsExactly("reviewYear");
    assertThat(plan.reviews(number)).isZero();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, PlanForms.KEY);
  }

  private Activity activity(String what, int from, int to) {
    return Activity.planned(what, "الوزارة", start.plusMonths(from), start.plusMonths(to).minusDays(1), Budget.LOW, "العدد", null);
  }

  private void review(int percent, State state) {
    office.complete("coordinator", number, "reviewYear", Map.of("activities", findings(Math.min(100, percent), state), "assessment", "سنة جيدة"));
    engine.work(number);
  }

  private List<Map<String, Object>> findings(int percent, State state) {
    return plan.activities(number).stream().<Map<String, Object>>map(a -> Map.of("id", String.valueOf(a.id()), "what", a.what(), "percent", percent,
        "state", state.name(), "evidence", "محضر 12")).toList();
  }

  private void until(LocalDate day) {
    clock.travelTo(calendar.endOf(day).plus(Duration.ofMinutes(1)));
    engine.work(number);
  }

  private List<String> at() {
    return runtime.getActiveActivityIds(instance);
  }

  private boolean ended() {
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId("planClosed").finished().count() == 1
        && runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
  }

  private String newest() {
    return timeline.newest(number, 1).get(0).event();
  }
}
