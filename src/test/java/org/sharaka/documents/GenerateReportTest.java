package org.sharaka.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.documents.upload.HostileFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@SharakaTest
class GenerateReportTest {

  static final LocalizedText TITLE = new LocalizedText("تقرير التواصل المجتمعي", "Community outreach report");

  @Autowired GenerateReport reports;
  @Autowired Documents documents;
  @Autowired CaseFiles cases;

  CaseNumber number;

  @BeforeEach
  void openCase() {
    number = cases.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "DRAFT", null);
  }

  @Test
  void bothLanguagesInBothFormatsAreOneVersion() throws Exception {
    List<StoredDocument> made = generate("نص", LocalDate.of(2026, 6, 11));
    assertThat(made).extracting(d -> d.language() + " " + d.format()).containsExactly("AR PDF", "AR DOCX", "EN PDF", "EN DOCX");
    assertThat(made).extracting(StoredDocument::version).containsOnly(1);
    assertThat(made).extracting(StoredDocument::kind).containsOnly(DocumentKind.OUTREACH_REPORT);
    assertThat(made.get(0).fileName()).isEqualTo("تقرير التواصل المجتمعي " + number + ".pdf");
    assertThat(made.get(3).fileName()).isEqualTo("Community outreach report " + number + ".docx");
    assertThat(documents.open(made.get(0).id()).readNBytes(5)).isEqualTo(HostileFiles.bytes("%PDF-"));
  }

  @Test
  void theSameContentMakesNoNewVersionEvenOnAnotherDay() {
    List<StoredDocument> first = generate("نص", LocalDate.of(2026, 6, 11));
    assertThat(generate("نص", LocalDate.of(2026, 6, 12))).isEqualTo(first);
    assertThat(documents.of(number)).hasSize(4);
  }

  @Test
  void twoWhoMakeItAtOnceMakeOneVersion() throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    Callable<List<StoredDocument>> make = () -> generate("نص", LocalDate.of(2026, 6, 11));
    for (var made : pool.invokeAll(List.of(make, make))) {
      assertThat(made.get()).hasSize(4);
    }
    pool.shutdown();
    assertThat(documents.of(number)).hasSize(4);
  }

  @Test
  void otherContentIsTheNextVersion() {
    generate("نص", LocalDate.of(2026, 6, 11));
    assertThat(generate("نص آخر", LocalDate.of(2026, 6, 11))).extracting(StoredDocument::version).containsOnly(2);
    assertThat(generate("نص", LocalDate.of(2026, 6, 11))).extracting(StoredDocument::version).containsOnly(3);
  }

  @Test
  void whatSomeoneUploadedSinceIsFollowedByANewVersion() {
    generate("نص", LocalDate.of(2026, 6, 11));
    documents.store(NewDocument.of(number, DocumentKind.OUTREACH_REPORT, TITLE,
        new NewDocument.File(Language.AR, FileFormat.PDF, "x.pdf", false, new ByteArrayResource(HostileFiles.pdf()))));
    assertThat(generate("نص", LocalDate.of(2026, 6, 11))).extracting(StoredDocument::version).containsOnly(3);
  }

  @Test
  void theWholeVersionIsPublishedAndTakenBackAtOnce() {
    List<Long> ids = generate("نص", LocalDate.of(2026, 6, 11)).stream().map(StoredDocument::id).toList();
    documents.publish(ids);
    assertThat(documents.publishedIn(number)).hasSize(4);
    documents.withdraw(ids, LocalizedText.same("سبب"));
    assertThat(documents.publishedIn(number)).isEmpty();
    assertThat(generate("نص", LocalDate.of(2026, 6, 11))).extracting(StoredDocument::version).containsOnly(2);
  }

  private List<StoredDocument> generate(String text, LocalDate day) {
    return reports.generate(new GenerateReport.Order("outreachReport-" + number, number, DocumentKind.OUTREACH_REPORT, TITLE,
        language -> Report.in(language, TITLE.in(language)).about(number).dated(day).heading(1, "1").paragraph(text).build()));
  }
}
