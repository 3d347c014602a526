package org.sharaka.recommendations;

import java.util.Map;
import java.util.Optional;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An addressee reports how far it is. Who says that all is done shows it. */
@Service
@Transactional
public class ReportProgress {

  private static final int LONGEST = 4000;
  private static final int WHOLE = 100;

  private final RecommendationFile file;
  private final ReportDays days;
  private final ProgressReports reports;
  private final UploadDocument uploads;
  private final ApplicationEventPublisher events;

  /**
   * What was chosen as evidence.
   *
   * @param content can be read more than once
   */
  public record Evidence(String fileName, long size, InputStreamSource content, Language language) {}

  /** @param evidence {@code null} for none */
  public record Report(Integer percent, Progress progress, String text, Evidence evidence) {}

  ReportProgress(RecommendationFile file, ReportDays days, ProgressReports reports, UploadDocument uploads, ApplicationEventPublisher events) {
    this.file = file;
    this.days = days;
    this.reports = reports;
    this.uploads = uploads;
    this.events = events;
  }

  public void handle(CaseNumber number, long addressee, Report said) {
    Typed.check(percent(said), Typed.chosen(said.progress(), "progress"), Typed.text(said.text(), "text", LONGEST), evidence(said));
    file.change(number, addressee, one -> one.reported(said.progress(), said.percent(), days.next(addressee)), "reported",
        Map.of("progress", said.progress().name(), "percent", said.percent()));
    reports.add(addressee, said.percent(), said.progress(), said.text().strip(), keep(number, said.evidence()));
    events.publishEvent(new AddresseeSpoke(number, addressee, AddresseeSpoke.Step.REPORTED));
  }

  private static Optional<Refusal> percent(Report said) {
    boolean done = said.progress() == Progress.IMPLEMENTED;
    Integer percent = said.percent();
    return percent == null || percent < 0 || percent > WHOLE || done && percent < WHOLE ? Optional.of(Refusal.at("percent", "recommendation.percent"))
        : said.progress() == Progress.NOT_STARTED && percent > 0 ? Optional.of(Refusal.at("percent", "recommendation.notStarted")) : Optional.empty();
  }

  private Optional<Refusal> evidence(Report said) {
    Evidence evidence = said.evidence();
    if (evidence == null) {
      return said.progress() == Progress.IMPLEMENTED ? Optional.of(Refusal.at("evidence", "recommendation.evidence")) : Optional.empty();
    }
    return uploads.objection(evidence.fileName(), evidence.size(), evidence.content())
        .map(objection -> Refusal.at("evidence", objection.code(), objection.facts()));
  }

  private Long keep(CaseNumber number, Evidence evidence) {
    return evidence == null ? null : uploads.upload(new UploadDocument.Upload(number, DocumentKind.OTHER, "دليل التنفيذ", "Evidence of implementation",
        evidence.language(), evidence.fileName(), evidence.size(), evidence.content())).id();
  }
}
