package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.recommendations.AnswerKind;
import org.sharaka.recommendations.Progress;
import org.sharaka.recommendations.SourceKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Recommendations of a round table, one for each thing that can become of them. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class FollowedRecommendations implements Story {

  private static final int DAYS_AGO = 98;
  private static final String WORKS = "ORG-057";
  private static final String RAFIQ = "ORG-045";
  private static final String NOBODY_ACTS = "ORG-001";

  private final RecommendationTale tale;

  FollowedRecommendations(RecommendationTale tale) {
    this.tale = tale;
  }

  @Override
  public int beginsDaysAgo() {
    return DAYS_AGO;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    carriedOut(today);
    delayed(today);
    halfWay(today);
    CaseNumber refused = tale.addressed(today.minusDays(88), "إعفاء أجهزة ذوي الإعاقة من رسوم التركيب في المباني الخاصة",
        "Waive installation fees for assistive devices in private buildings", SourceKind.INTERVENTION, WORKS);
    tale.on(refused, today.minusDays(60), "ministry", () -> tale.answer(refused, AnswerKind.REJECTED, "الرسوم محددة بقانون، ولا تملك الوزارة الإعفاء منها؛ وقد أُحيل المقترح إلى وزارة المالية."));
    tale.addressed(today.minusDays(95), "إدراج كود الإتاحة في مناهج الهندسة المعمارية", "Teach the accessibility code in architecture courses", SourceKind.PAPER, NOBODY_ACTS);
    tale.addressed(today.minusDays(12), "نشر قائمة المباني الحكومية المهيأة وتحديثها كل ثلاثة أشهر", "Publish the list of accessible public buildings and update it each quarter",
        SourceKind.SURVEY, WORKS);
    CaseNumber accepted = tale.addressed(today.minusDays(30), "تدريب متطوعين على مرافقة ذوي الإعاقة البصرية", "Train volunteers to accompany people with visual impairments",
        SourceKind.SESSION, RAFIQ);
    tale.on(accepted, today.minusDays(4), "ngo", () -> tale.answer(accepted, AnswerKind.ACCEPTED, null));
    tale.raised(today.minusDays(2), "توفير مترجمي لغة الإشارة في مراكز الخدمة", "Provide sign-language interpreters in service centres", SourceKind.INTERVENTION);
    tale.untilNow();
  }

  private void carriedOut(LocalDate today) {
    CaseNumber ramps = tale.addressed(today.minusDays(98), "تهيئة مداخل عشرين مبنى حكوميًّا للكراسي المتحركة", "Make the entrances of twenty public buildings accessible to wheelchairs",
        SourceKind.SESSION, WORKS);
    tale.on(ramps, today.minusDays(80), "ministry", () -> tale.answer(ramps, AnswerKind.ACCEPTED, null));
    tale.on(ramps, today.minusDays(70), "ministry", () -> tale.plan(ramps, "تهيئة المداخل العشرين", "دائرة صيانة المباني", today.minusDays(20), "عدد المداخل المهيأة", "كشف المباني ومحاضر الاستلام"));
    tale.on(ramps, today.minusDays(30), "ministry", () -> tale.report(ramps, 100, Progress.IMPLEMENTED, "هُيئت المداخل العشرون وسُلّمت في ثلاث محافظات.", true));
    tale.on(ramps, today.minusDays(25), "manager", () -> tale.complete(ramps, "verifyEvidence", Map.of("outcome", "YES", "note", "رُوجعت محاضر الاستلام وزِيرت أربعة مبانٍ.")));
  }

  private void delayed(LocalDate today) {
    CaseNumber lifts = tale.addressed(today.minusDays(97), "تركيب مصاعد ناطقة في المستشفيات المرجعية", "Install talking lifts in the referral hospitals", SourceKind.PAPER, WORKS);
    tale.on(lifts, today.minusDays(85), "ministry", () -> tale.answer(lifts, AnswerKind.PARTLY, "تُقبل للمستشفيات الخمسة الكبرى، وتُدرس البقية في الخطة القادمة."));
    tale.on(lifts, today.minusDays(78), "ministry", () -> tale.plan(lifts, "توريد المصاعد وتركيبها", "دائرة المشاريع", today.plusDays(60), "عدد المصاعد العاملة", "محاضر التشغيل"));
    tale.on(lifts, today.minusDays(15), "ministry", () -> tale.report(lifts, 35, Progress.DELAYED, "تأخر توريد اللوحات الناطقة ثلاثة أشهر؛ وقُدّم طلب إلى مورّد ثانٍ.", false));
  }

  private void halfWay(LocalDate today) {
    CaseNumber guide = tale.addressed(today.minusDays(90), "إعداد دليل مبسط لحقوق ذوي الإعاقة بلغة سهلة القراءة", "Write an easy-to-read guide to the rights of persons with disabilities",
        SourceKind.SESSION, RAFIQ);
    tale.on(guide, today.minusDays(70), "ngo", () -> tale.answer(guide, AnswerKind.ACCEPTED, null));
    tale.on(guide, today.minusDays(60), "ngo", () -> tale.plan(guide, "صياغة الدليل ومراجعته مع مستخدميه", "لجنة التوعية", today.plusDays(45), "فصول منجزة", "النص المراجَع"));
    tale.on(guide, today.minusDays(20), "ngo", () -> tale.report(guide, 50, Progress.IN_PROGRESS, "اكتملت أربعة فصول من ثمانية، وروجعت مع عشرة مستخدمين.", false));
  }
}
