package org.sharaka.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

@ReportTest
class DocxReportTest {

  @Autowired ReportWriter writer;

  @Test
  void itSaysTheSameAsThePdf() throws Exception {
    try (XWPFDocument document = open(OutreachReport.in(Language.AR)); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText()).contains("تقرير التواصل المجتمعي", "معدل الاستجابة (RR2) 52.5 ٪ من أصل 120 مدعوًّا", "25 ذو الحجة 1447 هـ",
          "«نحتاج إلى تمويلٍ مستقرٍّ قبل أن نحتاج إلى دليلٍ جديدٍ؛ فمن يموّل التطبيق؟»", "إرشادات التطبيق: يكفي تقرير موجز", "مقابلة رقم 12؛ الحلقة الثانية");
      assertThat(document.getFooterList().get(0).getText()).startsWith("مسودة نهائية – لم تُعتمد بعد · صفحة ");
      assertThat(document.getHeaderList().get(0).getText()).contains("PRJ-2026-001");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLineRunsInTheDirectionOfItsLanguage(Language language) throws Exception {
    boolean fromRight = language == Language.AR;
    try (XWPFDocument document = open(OutreachReport.in(language))) {
      List<XWPFParagraph> lines = document.getParagraphs().stream().filter(p -> !p.getText().isBlank()).toList();
      assertThat(lines).hasSizeGreaterThan(30).allSatisfy(p -> assertThat(p.getCTP().getPPr().isSetBidi()).isEqualTo(fromRight));
      assertThat(document.getTables()).hasSize(5).allSatisfy(t -> assertThat(t.getCTTbl().getTblPr().isSetBidiVisual()).isEqualTo(fromRight));
      assertThat(document.getDocument().getBody().getSectPr().xmlText().contains("<w:bidi/>")).isEqualTo(fromRight);
    }
  }

  @Test
  void codesKeepTheirOrderAmongArabicWords() throws Exception {
    try (XWPFDocument document = open(Report.in(Language.AR, "عنوان").paragraph("الملف PRJ-2026-001 جديد").build())) {
      var runs = document.getParagraphs().get(1).getRuns();
      assertThat(runs).extracting(r -> r.getText(0)).containsExactly("الملف ", "PRJ-2026-001", " جديد");
      assertThat(runs).extracting(r -> r.getCTR().xmlText().contains("<w:rtl/>")).containsExactly(true, false, true);
    }
  }

  @Test
  void headingsAreHeadings() throws Exception {
    try (XWPFDocument document = open(OutreachReport.in(Language.EN))) {
      assertThat(document.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())).map(XWPFParagraph::getText))
          .containsExactly("Summary", "Method", "Results", "Proposed clauses", "Next steps");
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle).filter(Objects::nonNull).distinct())
          .allSatisfy(style -> assertThat(document.getStyles().styleExist(style)).as(style).isTrue());
    }
  }

  @Test
  void headersOfTablesStandOnEveryPage() throws Exception {
    try (XWPFDocument document = open(OutreachReport.in(Language.EN))) {
      List<XWPFTable> withHeader = document.getTables().stream().filter(t -> t.getRow(0).isRepeatHeader()).toList();
      assertThat(withHeader).hasSize(4);
      assertThat(withHeader.get(0).getRow(0).getCell(0).getText()).isEqualTo("Channel");
    }
  }

  @Test
  void chartsArePicturesWithWordsAndATable() throws Exception {
    try (XWPFDocument document = open(OutreachReport.in(Language.EN))) {
      assertThat(document.getAllPictures()).hasSize(3);
      assertThat(document.getDocument().xmlText()).contains("descr=\"Bar chart: Response rate by sector. Government: 60.0%; Private sector: 40.0%;");
      assertThat(document.getTables().get(2).getText()).contains("Private sector\t40.0%");
    }
  }

  @Test
  void numberedListsEachBeginAtOne() throws Exception {
    try (XWPFDocument document = open(Report.in(Language.EN, "Lists").numbered("a", "b").bullets("c").numbered("d").build())) {
      List<String> lists = document.getParagraphs().stream().filter(p -> p.getNumID() != null).map(p -> p.getNumID() + p.getNumFmt()).toList();
      assertThat(lists).containsExactly("2decimal", "2decimal", "1bullet", "4decimal");
    }
  }

  @Test
  void itKnowsItsTitleAndLanguage() throws Exception {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(writer.docx(OutreachReport.in(Language.AR))))) {
      assertThat(file.getPackageProperties().getTitleProperty()).contains("تقرير التواصل المجتمعي");
      assertThat(file.getPackageProperties().getLanguageProperty()).contains("ar-SA");
    }
  }

  @Test
  void whateverIsTypedStaysText() throws Exception {
    String hostile = "<w:instrText>DDEAUTO</w:instrText> & ]]> ${1+1} \u0000\uFFFF";
    try (XWPFDocument document = open(Report.in(Language.EN, hostile).labelled(hostile).heading(1, hostile).paragraph(hostile).build())) {
      assertThat(document.getParagraphs().get(0).getText()).isEqualTo("<w:instrText>DDEAUTO</w:instrText> & ]]> ${1+1} ");
    }
  }

  private XWPFDocument open(Report report) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(writer.docx(report)));
  }
}
