package org.sharaka.workflow.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.Pdf;
import org.sharaka.documents.StoredDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.surveys.CloseSurvey;
import org.sharaka.surveys.ImportResponses;
import org.sharaka.surveys.SampleSurveys;
import org.sharaka.surveys.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** The report of the first phase with the given survey in it, as everyone gets it. */
@SharakaTest
class OutreachReportTest {

  @Autowired OutreachReport report;
  @Autowired Documents documents;
  @Autowired CaseFiles files;
  @Autowired SampleSurveys samples;
  @Autowired TestPeople people;
  @Autowired ImportResponses imports;
  @Autowired CloseSurvey close;
  @Autowired Office office;
  @Autowired Engine engine;

  CaseNumber project;

  @BeforeEach
  void aClosedSurvey() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    project = files.open(CaseType.PROJECT, new LocalizedText("السياسات الوطنية الموحدة", "Unified national policies"), "ACTIVE", null);
    CaseNumber survey = samples.create(project, people.given(mark), samples.questionnaire(), SampleSurveys.usual());
    office.complete("director", survey, "approveSurvey", Map.of("decision", "APPROVE"));
    engine.work(survey);
    imports.execute(survey, TestPeople.answers(mark));
    close.execute(survey);
    report.publish(project);
  }

  @ParameterizedTest
  @EnumSource
  void itShowsItsFiguresAsChartsThatEveryoneCanRead(Language language) throws Exception {
    try (Pdf pdf = new Pdf(content(FileFormat.PDF, language))) {
      assertThat(pdf.flaws("ua1")).isEmpty();
      assertThat(pdf.elements("Figure")).hasSizeGreaterThanOrEqualTo(6).allSatisfy(figure -> assertThat(figure.getAlternateDescription()).hasSizeGreaterThan(30));
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content(FileFormat.DOCX, language)))) {
      assertThat(document.getAllPictures()).hasSizeGreaterThanOrEqualTo(6);
      assertThat(document.getDocument().xmlText().split("<wp:docPr ")).hasSizeGreaterThanOrEqualTo(7);
    }
  }

  @Test
  void theFiguresAreThoseGivenAndTheMethodIsToldWithoutAMarginOfError() throws Exception {
    try (Pdf pdf = new Pdf(content(FileFormat.PDF, Language.EN))) {
      String text = pdf.text().replaceAll("\\s+", " ");
      assertThat(text).contains("63 of 120 who were invited answered (RR2 52.5%)").contains("Private sector 35 14 34.3% 40.0%").contains("Strongly disagree")
          .contains("63.5% 62.2%").contains("In preparation 31.5%").contains("Mean 436.4, median 497.").contains("40 people answered in their own words")
          .contains("How the survey was done").contains("no margin of error can be given").contains("Weighted by sector: a sector counts by its share");
      for (String point : List.of("Sponsor", "Conducted by", "Wording", "Population", "Sampling frame", "Selection", "Number of answers", "Mode", "Dates", "Weighting",
          "Answers by sector")) {
        assertThat(text).contains(point);
      }
    }
  }

  private byte[] content(FileFormat format, Language language) throws IOException {
    StoredDocument document = documents.publishedIn(project).stream().filter(d -> d.format() == format && d.language() == language).findFirst().orElseThrow();
    return documents.open(document.id()).readAllBytes();
  }
}
