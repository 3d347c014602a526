package org.sharaka.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.documents.Block.Bar;
import org.sharaka.documents.Block.BarChart;
import org.sharaka.documents.Block.Column;
import org.sharaka.documents.Block.Distribution;
import org.sharaka.documents.Block.StackedBars;
import org.sharaka.documents.Block.Table;
import org.sharaka.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

@ReportTest
class PdfReportTest {

  @Autowired ReportWriter writer;

  @ParameterizedTest
  @EnumSource
  void itIsAccessibleAndFitForTheArchive(Language language) throws Exception {
    try (Pdf pdf = pdf(OutreachReport.in(language))) {
      assertThat(pdf.flaws("ua1")).isEmpty();
      assertThat(pdf.flaws("2a")).isEmpty();
    }
  }

  @Test
  void arabicIsReadInTheOrderItWasWritten() throws Exception {
    try (Pdf pdf = pdf(OutreachReport.in(Language.AR))) {
      assertThat(pdf.text()).contains("السياسات الوطنية الموحدة للمسؤولية الاجتماعية والاستدامة", "عبر أربع قنوات: المقابلات، وحلقات العمل",
          "لا يمثل المدعوون عينة عشوائية؛ لذلك لا يُذكر هامش خطأ", "ذو الحجة 1447 هـ", "مسودة نهائية – لم تُعتمد بعد", "معدل الاستجابة بحسب القطاع",
          "PRJ-2026-001", "info@sharaka.example.org", "https://sharaka.example.org/projects/PRJ-2026-001", "صفحة 1 من 5", Normalizer.normalize("لم يُجب عنه فقد استُكمل هاتفيًّا", Normalizer.Form.NFC));
    }
  }

  @Test
  void englishReadsTheSame() throws Exception {
    try (Pdf pdf = pdf(OutreachReport.in(Language.EN))) {
      assertThat(pdf.text()).contains("Community outreach report", "The response rate (RR2) was 52.5% of 120 invited", "11 June 2026", "1447 AH",
          "Final draft – not yet adopted", "Page 1 of 5", "Private sector 40.0%", "Funding 41", "Guidance: A short report of two pages will do.");
    }
  }

  @Test
  void everyFontIsInTheFile() throws Exception {
    try (Pdf pdf = pdf(OutreachReport.in(Language.EN))) {
      List<PDFont> fonts = new ArrayList<>();
      for (COSName name : pdf.document.getPage(0).getResources().getFontNames()) {
        fonts.add(pdf.document.getPage(0).getResources().getFont(name));
      }
      assertThat(fonts).hasSize(3).allSatisfy(font -> {
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("E[A-Z]{5}\\+IBMPlexSansArabic-(Regular|SemiBold)");
      });
    }
  }

  @ParameterizedTest
  @EnumSource
  void itKnowsItsLanguageItsTitleAndItsDirection(Language language) throws Exception {
    Report report = OutreachReport.in(language);
    try (Pdf pdf = pdf(report)) {
      var catalog = pdf.document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo(language.tag());
      assertThat(pdf.document.getDocumentInformation().getTitle()).isEqualTo(report.title());
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(catalog.getViewerPreferences().getReadingDirection())
          .isEqualTo((language == Language.AR ? PDViewerPreferences.READING_DIRECTION.R2L : PDViewerPreferences.READING_DIRECTION.L2R).name());
    }
  }

  @Test
  void headingsAreTaggedListedAndMarked() throws Exception {
    try (Pdf pdf = pdf(OutreachReport.in(Language.AR))) {
      assertThat(pdf.elements("H1")).hasSize(1);
      assertThat(pdf.elements("H2")).hasSize(6);
      assertThat(pdf.elements("H3")).hasSize(4);
      List<PDOutlineItem> chapters = StreamSupport.stream(pdf.document.getDocumentCatalog().getDocumentOutline().children().spliterator(), false).toList();
      assertThat(chapters).extracting(PDOutlineItem::getTitle).containsExactly("الملخص", "المنهجية", "النتائج", "البنود المقترحة", "الخطوات التالية");
      assertThat(StreamSupport.stream(chapters.get(1).children().spliterator(), false).map(PDOutlineItem::getTitle)).containsExactly("القنوات", "معدل الاستجابة");
      List<PDAnnotation> links = pdf.document.getPage(0).getAnnotations(a -> a instanceof PDAnnotationLink);
      assertThat(links).extracting(PDAnnotation::getContents).contains("الملخص", "الموضوعات الأكثر ورودًا").hasSize(9);
    }
  }

  @Test
  void aShortReportHasNoContents() throws Exception {
    try (Pdf pdf = pdf(Report.in(Language.AR, "موجز").heading(1, "الملخص").paragraph("نص").build())) {
      assertThat(pdf.text()).doesNotContain("المحتويات");
      assertThat(pdf.flaws("ua1")).isEmpty();
    }
  }

  @Test
  void tablesSayWhatTheirHeadersHead() throws Exception {
    Table table = new Table("القطاعات", List.of(Column.words("القطاع", 2), Column.figures("العدد", 1)), List.of(List.of("خاص", "7"), List.of("حكومي", "9")), true);
    try (Pdf pdf = pdf(Report.in(Language.AR, "جدول").add(table).build())) {
      assertThat(pdf.elements("TH")).extracting(Pdf::scope).containsExactly("Both", "Column", "Row", "Row");
      assertThat(pdf.elements("TD")).hasSize(2);
    }
  }

  @Test
  void theColumnsOfATableRunInTheDirectionOfTheLanguage() throws Exception {
    Table arabic = new Table(null, List.of(Column.words("1", 1), Column.words("2", 1)), List.of(), false);
    Table english = new Table(null, List.of(Column.words("1", 1), Column.words("2", 1)), List.of(), false);
    try (Pdf pdf = pdf(Report.in(Language.AR, "جدول").add(arabic).build())) {
      assertThat(x(pdf, "1")).isGreaterThan(x(pdf, "2"));
    }
    try (Pdf pdf = pdf(Report.in(Language.EN, "Table").add(english).build())) {
      assertThat(x(pdf, "1")).isLessThan(x(pdf, "2"));
    }
  }

  @Test
  void headersOfALongTableStandOnEveryPage() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 120; i++) {
      rows.add(List.of("row " + i, Integer.toString(i)));
    }
    try (Pdf pdf = pdf(Report.in(Language.EN, "Long").add(new Table(null, List.of(Column.words("Organisation", 1), Column.figures("Count", 1)), rows, true)).build())) {
      assertThat(pdf.document.getNumberOfPages()).isGreaterThan(2);
      assertThat(pdf.text().split("Organisation", -1)).hasSize(pdf.document.getNumberOfPages() + 1);
      assertThat(pdf.flaws("ua1")).isEmpty();
    }
  }

  @Test
  void whoCannotSeeAChartHearsItsFigures() throws Exception {
    Report report = Report.in(Language.AR, "مخططات").add(new BarChart("معدل الاستجابة", "القطاع", "المعدل", "٪", 100, List.of(new Bar("حكومي", 60), new Bar("خاص", 40.5))))
        .add(new StackedBars("الآراء", "العبارة", List.of("لا", "نعم"), List.of(new Distribution("س1", List.of(0, 0)), new Distribution("س2", List.of(3, 5))))).build();
    try (Pdf pdf = pdf(report)) {
      assertThat(pdf.elements("Figure")).extracting(f -> f.getAlternateDescription()).containsExactly(
          "مخطط أعمدة: معدل الاستجابة. حكومي: 60.0 ٪؛ خاص: 40.5 ٪.", "مخطط توزيع الإجابات: الآراء. س1: 0 / 0 / 0؛ س2: 3 / 5 / 8.");
      assertThat(pdf.elements("Table")).hasSize(2);
      assertThat(pdf.flaws("2a")).isEmpty();
    }
  }

  @Test
  void nothingComesOutAsAMissingLetter() throws Exception {
    String text = "«نعم»، لا؛ هل؟ – — ٪ · ✓ 😀 汉 مُقَدِّمَةٌ شَدَّةٌ جدًّا إنَّ حتّى الإِدارةُ پاکستان گچ ژیلہ ﷺ";
    try (Pdf pdf = pdf(Report.in(Language.AR, text).paragraph(Text.of(text).bold(text).italic(text)).build())) {
      assertThat(pdf.text()).doesNotContain("#").doesNotMatch(".*[\uE000-\uF8FF\uFFFD].*").contains("«نعم»، لا؛ هل؟");
      assertThat(pdf.flaws("2a")).isEmpty();
    }
  }

  @Test
  void whateverIsTypedStaysText() throws Exception {
    String hostile = "<fo:external-graphic src=\"file:///etc/passwd\"/> & ]]> ${1+1} __${7*7}__ \u0000\uFFFF";
    try (Pdf pdf = pdf(Report.in(Language.EN, hostile).labelled(hostile).heading(1, hostile).paragraph(hostile).quote(hostile, hostile).build())) {
      assertThat(pdf.text()).contains("<fo:external-graphic src=\"file:///etc/passwd\"/> & ]]> ${1+1} __${7*7}__");
    }
  }

  @Test
  @Timeout(60)
  void sixtyPagesTakeSeconds() throws Exception {
    Report report = OutreachReport.in(Language.AR);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      blocks.addAll(report.blocks());
    }
    try (Pdf pdf = pdf(new Report(report.language(), report.title(), report.subtitle(), report.number(), report.day(), report.status(), blocks))) {
      assertThat(pdf.document.getNumberOfPages()).isGreaterThan(55);
    }
  }

  private static float x(Pdf pdf, String letter) throws Exception {
    return pdf.letters().stream().filter(l -> l.getUnicode().equals(letter)).findFirst().orElseThrow().getXDirAdj();
  }

  private Pdf pdf(Report report) throws Exception {
    return new Pdf(writer.pdf(report));
  }
}
