package org.sharaka.workflow.demo;

import java.util.List;
import java.util.Map;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.GenerateReport;
import org.sharaka.documents.Report;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** The paper in which the office sets down what a dialogue came to. It is added to the file, and published from there. */
@Component
class OutcomePaper implements Part {

  private final GenerateReport generate;
  private final WorkingCalendar calendar;

  OutcomePaper(GenerateReport generate, WorkingCalendar calendar) {
    this.generate = generate;
    this.calendar = calendar;
  }

  @Override
  public Map<String, ?> fill(Work work, TaskInbox.Line task) {
    LocalizedText title = new LocalizedText(work.text().text("outcomeAr"), work.text().text("outcomeEn"));
    long paper = generate.generate(new GenerateReport.Order("outcome-" + work.number(), work.number(), DocumentKind.MINUTES, title,
        language -> paper(work, title, language))).get(0).titleId();
    return Map.of("another", "NO", "publication", "PUBLISH", "papers", List.of(String.valueOf(paper)));
  }

  private Report paper(Work work, LocalizedText title, Language language) {
    String code = language == Language.AR ? "ar" : "en";
    return Report.in(language, title.in(language)).about(work.number()).dated(calendar.today())
        .paragraph(work.text().text(language == Language.AR ? "summary" : "summaryEn"))
        .numbered(work.text().rows("agreed").stream().map(row -> (String) row.get(code)).toArray(String[]::new))
        .note((String) work.text().part("open").get(code)).build();
  }
}
