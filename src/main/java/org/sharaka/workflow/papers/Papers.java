package org.sharaka.workflow.papers;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.sharaka.cases.CaseFiles;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.GenerateReport;
import org.sharaka.documents.Report;
import org.sharaka.documents.StoredDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the reports of a case in both languages. The same content again makes no new version. */
@Component
@Transactional
public class Papers {

  private final GenerateReport generate;
  private final Documents documents;
  private final CaseFiles files;
  private final Sentences sentences;
  private final WorkingCalendar calendar;

  /** @param name in the message bundles under {@code paper.}: its title */
  public record Paper(CaseNumber number, DocumentKind kind, String name, String labelKey) {}

  Papers(GenerateReport generate, Documents documents, CaseFiles files, Sentences sentences, WorkingCalendar calendar) {
    this.generate = generate;
    this.documents = documents;
    this.files = files;
    this.sentences = sentences;
    this.calendar = calendar;
  }

  /** For those who work on the case. */
  public List<StoredDocument> write(Paper paper, BiConsumer<Report.Builder, Words> content) {
    return write(paper, files.find(paper.number()).orElseThrow(() -> new NotFound(paper.number())).title(), content);
  }

  private List<StoredDocument> write(Paper paper, LocalizedText subject, BiConsumer<Report.Builder, Words> content) {
    LocalizedText title = sentences.both("paper." + paper.name(), Map.of());
    return generate.generate(new GenerateReport.Order(paper.name() + "-" + paper.number(), paper.number(), paper.kind(), title,
        language -> report(paper, title, subject, language, content)));
  }

  /** For everyone. */
  public void publish(Paper paper, BiConsumer<Report.Builder, Words> content) {
    documents.publish(write(paper, content).stream().map(StoredDocument::id).toList());
  }

  /** The same where the public knows the case by another title than the house does. */
  public void publish(Paper paper, LocalizedText subject, BiConsumer<Report.Builder, Words> content) {
    documents.publish(write(paper, subject, content).stream().map(StoredDocument::id).toList());
  }

  private Report report(Paper paper, LocalizedText title, LocalizedText subject, Language language, BiConsumer<Report.Builder, Words> content) {
    Words words = new Words(sentences, language);
    Report.Builder report = Report.in(language, words.of(title)).subtitle(words.of(subject)).about(paper.number()).dated(calendar.today());
    if (paper.labelKey() != null) {
      report.labelled(words.say(paper.labelKey()));
    }
    content.accept(report, words);
    return report.build();
  }
}
