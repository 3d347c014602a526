package org.sharaka.documents;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.documents.Block.Bar;
import org.sharaka.documents.Block.BarChart;
import org.sharaka.documents.Block.Clause;
import org.sharaka.documents.Block.Column;
import org.sharaka.documents.Block.Distribution;
import org.sharaka.documents.Block.Entry;
import org.sharaka.documents.Block.KeyValues;
import org.sharaka.documents.Block.StackedBars;
import org.sharaka.documents.Block.Table;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;

/** A report on community outreach as a project's first phase ends with, with every kind of block. */
public final class OutreachReport {

  private static final CaseNumber NUMBER = new CaseNumber("PRJ-2026-001");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 11);

  private OutreachReport() {}

  public static Report in(Language language) {
    return language == Language.AR ? arabic() : english();
  }

  private static Report arabic() {
    return Report.in(Language.AR, "تقرير التواصل المجتمعي")
        .subtitle("السياسات الوطنية الموحدة للمسؤولية الاجتماعية والاستدامة").about(NUMBER).dated(DAY)
        .labelled("مسودة نهائية – لم تُعتمد بعد")
        .heading(1, "الملخص")
        .paragraph(Text.of("شاركت في المرحلة الأولى ").bold("36 مؤسسة").plain(" من أربعة قطاعات عبر أربع قنوات: المقابلات، وحلقات العمل، والاتصالات الهاتفية، "
            + "واستطلاع الرأي. وبلغ معدل الاستجابة (RR2) 52.5 ٪ من أصل 120 مدعوًّا، وأُغلق الاستطلاع بتاريخ 2026-05-28؛ أما ما لم يُجب عنه فقد استُكمل هاتفيًّا."))
        .note("لا يمثل المدعوون عينة عشوائية؛ لذلك لا يُذكر هامش خطأ، وتُقرأ النتائج بوصفها آراء من شاركوا.")
        .add(new KeyValues(List.of(new Entry("مدة المرحلة", Text.of("12 أسبوعًا")), new Entry("الجهة المنفذة", Text.of("فريق المشروع (بيانات تجريبية)")),
            new Entry("للتواصل", Text.of("info@sharaka.example.org · ‎+968 2412 3456")), new Entry("رابط المشروع", Text.of("https://sharaka.example.org/projects/PRJ-2026-001")))))
        .heading(1, "المنهجية")
        .heading(2, "القنوات")
        .paragraph("جُمعت الملاحظات من القنوات الأربع، ثم رُمِّزت من باحثَين مستقلَّين وفق دليل الترميز v1، وبلغت موثوقية الترميز κ = 0.74.")
        .bullets("مقابلات فردية: 17 من أصل 20 مخططًا لها.", "ثلاث حلقات عمل حوارية بنصاب مكتمل.", "اتصالات هاتفية: 26 من أصل 30؛ هل كانت كافية؟ نعم.")
        .numbered("التواصل مع أصحاب الشأن الرئيسيين.", "تحليل الإجابات المفتوحة.", "عرض النتائج على من شاركوا.")
        .add(new Table("القنوات: المخطط والمنفَّذ", List.of(Column.words("القناة", 4), Column.figures("المخطط", 2), Column.figures("المنفَّذ", 2), Column.words("ملاحظات", 4)),
            List.of(List.of("المقابلات الفردية", "20", "17", "اعتذر ثلاثة"), List.of("حلقات العمل الحوارية", "3", "3", "أُجّلت واحدة لعدم اكتمال النصاب"),
                List.of("الاتصالات الهاتفية", "30", "26", "أربع محاولات لكل رقم"), List.of("استطلاع الرأي", "1", "1", "SRV-2026-004")), true))
        .heading(2, "معدل الاستجابة")
        .add(new BarChart("معدل الاستجابة بحسب القطاع", "القطاع", "معدل الاستجابة", "٪", 100,
            List.of(new Bar("القطاع الحكومي", 60.0), new Bar("القطاع الخاص", 40.0), new Bar("المجتمع المدني (القطاع غير الربحي)", 56.7), new Bar("الأكاديميا", 50.0))))
        .heading(1, "النتائج")
        .heading(2, "آراء المشاركين")
        .add(new StackedBars("مدى الموافقة على العبارات", "العبارة", List.of("غير موافق بشدة", "غير موافق", "محايد", "موافق", "موافق بشدة"),
            List.of(new Distribution("نحتاج إلى دليل استرشادي وطني موحد للمسؤولية الاجتماعية والاستدامة.", List.of(2, 5, 16, 24, 16)),
                new Distribution("تتوفر لدى مؤسستنا الموارد البشرية المؤهلة.", List.of(9, 18, 14, 15, 7)),
                new Distribution("أُتيحت لمؤسستنا فرصة كافية لإبداء رأيها.", List.of(1, 4, 10, 28, 20)))))
        .quote("نحتاج إلى تمويلٍ مستقرٍّ قبل أن نحتاج إلى دليلٍ جديدٍ؛ فمن يموّل التطبيق؟", "ممثلة جمعية أهلية، الحلقة الثانية")
        .heading(2, "الموضوعات الأكثر ورودًا")
        .add(new BarChart("عدد مرات الورود", "الموضوع", "العدد", "", 0,
            List.of(new Bar("التمويل", 41), new Bar("وضوح السياسات", 33), new Bar("بناء القدرات", 27), new Bar("التنسيق بين القطاعات", 19))))
        .heading(1, "البنود المقترحة")
        .add(new Clause("3.2", "إتاحة المعلومات", "تُتيح المؤسسات معلومات برامجها الاجتماعية للعموم مرةً في السنة على الأقل.\nوتُنشر المعلومات بصيغٍ يسهل الوصول إليها.",
            "يكفي تقرير موجز من صفحتين، ولا يُشترط نموذج محدد.", List.of("مقابلة رقم 12", "الحلقة الثانية", "ISO 26000:2010")))
        .pageBreak()
        .heading(1, "الخطوات التالية")
        .paragraph(Text.of("تُعرض النتائج على من شاركوا في ").italic("مرحلة التغذية الراجعة").plain("، وتُنشر وثيقة الرد خلال 6 إلى 12 أسبوعًا."))
        .build();
  }

  private static Report english() {
    return Report.in(Language.EN, "Community outreach report")
        .subtitle("Unified national policies for social responsibility and sustainability").about(NUMBER).dated(DAY)
        .labelled("Final draft – not yet adopted")
        .heading(1, "Summary")
        .paragraph(Text.of("").bold("36 institutions").plain(" of four sectors took part in the first phase through four channels: interviews, workshops, calls and "
            + "an opinion survey. The response rate (RR2) was 52.5% of 120 invited; the survey closed on 28 May 2026."))
        .note("Those invited are no random sample; no margin of error is given, and the results are to be read as the views of those who took part.")
        .add(new KeyValues(List.of(new Entry("Duration", Text.of("12 weeks")), new Entry("Contact", Text.of("info@sharaka.example.org")),
            new Entry("Arabic title", Text.of("تقرير التواصل المجتمعي")))))
        .heading(1, "Method")
        .heading(2, "Channels")
        .paragraph("Feedback came through four channels and was coded by two researchers, who agreed well (κ = 0.74).")
        .bullets("Interviews: 17 of 20 planned.", "Three dialogue workshops with a quorum.", "Calls: 26 of 30.")
        .numbered("Contact key stakeholders.", "Analyse open answers.", "Show the results to those who took part.")
        .add(new Table("Channels: planned and done", List.of(Column.words("Channel", 4), Column.figures("Planned", 2), Column.figures("Done", 2), Column.words("Notes", 4)),
            List.of(List.of("Interviews", "20", "17", "Three declined"), List.of("Dialogue workshops", "3", "3", "One postponed for lack of quorum"),
                List.of("Calls", "30", "26", "Four attempts for each number"), List.of("Opinion survey", "1", "1", "SRV-2026-004")), true))
        .heading(2, "Response rate")
        .add(new BarChart("Response rate by sector", "Sector", "Response rate", "%", 100,
            List.of(new Bar("Government", 60.0), new Bar("Private sector", 40.0), new Bar("Civil society", 56.7), new Bar("Academia", 50.0))))
        .heading(1, "Results")
        .heading(2, "Views of those who took part")
        .add(new StackedBars("Agreement with statements", "Statement", List.of("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"),
            List.of(new Distribution("We need a unified national guidance manual.", List.of(2, 5, 16, 24, 16)),
                new Distribution("Our institution has qualified staff to apply sustainability practices.", List.of(9, 18, 14, 15, 7)),
                new Distribution("Our institution had sufficient opportunity to express its view.", List.of(1, 4, 10, 28, 20)))))
        .quote("We need stable funding before we need another manual; who will pay for putting it into practice?", "Member of an association, second workshop")
        .heading(2, "Most frequent themes")
        .add(new BarChart("Times mentioned", "Theme", "Count", "", 0,
            List.of(new Bar("Funding", 41), new Bar("Clear policies", 33), new Bar("Capacity building", 27), new Bar("Coordination between sectors", 19))))
        .heading(1, "Proposed clauses")
        .add(new Clause("3.2", "Access to information", "Institutions publish information on their social programmes at least once a year.",
            "A short report of two pages will do.", List.of("Interview 12", "Second workshop", "ISO 26000:2010")))
        .pageBreak()
        .heading(1, "Next steps")
        .paragraph(Text.of("The results are shown to those who took part in the ").italic("feedback phase").plain("."))
        .build();
  }
}
