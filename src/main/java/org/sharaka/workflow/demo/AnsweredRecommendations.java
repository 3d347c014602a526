package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.recommendations.AnswerKind;
import org.sharaka.recommendations.Progress;
import org.sharaka.recommendations.Recommendations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What became of the four recommendations of a dialogue: one is carried out and verified, one late, one going on, one rejected with its
 * reason. With the last answer the request is followed up, and those who took part are asked how it was. The numbers are working days
 * before today.
 */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class AnsweredRecommendations {

  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final String MINISTRY = "ministry";

  private final RecommendationTale tale;
  private final Recommendations recommendations;
  private final OfficeDays days;
  private final StoryJobs jobs;
  private final WorkingCalendar calendar;

  AnsweredRecommendations(RecommendationTale tale, Recommendations recommendations, OfficeDays days, StoryJobs jobs, WorkingCalendar calendar) {
    this.tale = tale;
    this.recommendations = recommendations;
    this.days = days;
    this.jobs = jobs;
    this.calendar = calendar;
  }

  void tell(Work work, LocalDate today) {
    days.until(work, w -> !recommendations.from(w.number()).isEmpty());
    List<CaseNumber> all = recommendations.from(work.number());
    all.forEach(jobs::runDue);
    CaseNumber standard = all.get(0);
    CaseNumber plan = all.get(1);
    CaseNumber report = all.get(2);
    CaseNumber team = all.get(3);
    on(work, today, 14, report, MINISTRY, () -> tale.answer(report, AnswerKind.ACCEPTED, null));
    on(work, today, 13, standard, MINISTRY, () -> tale.answer(standard, AnswerKind.ACCEPTED, null));
    on(work, today, 12, report, MINISTRY, () -> tale.plan(report, "جمع بيانات المباني ونشر التقرير الأول", "دائرة الدراسات", today.minusDays(6), "تقرير منشور", "رابط التقرير"));
    on(work, today, 10, standard, MINISTRY, () -> tale.plan(standard, "اعتماد مسودة المعيار وإصدارها", "الدائرة القانونية", today.plusMonths(2), "قرار منشور", "نص القرار"));
    on(work, today, 9, team, MINISTRY, () -> tale.answer(team, AnswerKind.REJECTED, "تتولى التحقق لجنة قائمة بقانون، وسيُدعى إليها من يمثل ذوي الإعاقة بصفة مراقب."));
    on(work, today, 7, plan, MINISTRY, () -> tale.answer(plan, AnswerKind.PARTLY, "تُقبل للمراكز الصحية، وتُدرس المدارس مع الجهة المختصة بها."));
    on(work, today, 5, report, MINISTRY, () -> tale.report(report, 100, Progress.IMPLEMENTED, "نُشر التقرير الأول عن نسبة المباني المهيأة في كل محافظة.", true));
    on(work, today, 4, plan, MINISTRY, () -> tale.plan(plan, "حصر المراكز الصحية وتقدير كلفتها", "دائرة المشاريع", today.plusMonths(9), "مراكز محصورة", "كشف بالمراكز"));
    on(work, today, 3, standard, MINISTRY, () -> tale.report(standard, 40, Progress.DELAYED, "أُعيدت المسودة لاستكمال رأي جهتين، وتأخر الرد ثلاثة أسابيع.", false));
    on(work, today, 2, report, "manager", () -> tale.verified(report, "رُوجع التقرير المنشور وبيانات ثلاث محافظات."));
  }

  private void on(Work work, LocalDate today, int workingDaysAgo, CaseNumber recommendation, String person, Runnable deed) {
    days.rest(work, calendar.plus(today, -workingDaysAgo).atTime(TEN).atZone(calendar.zone()).toInstant());
    days.as(person, deed);
    jobs.runDue(recommendation);
    jobs.runDue(work.number());
  }
}
