package org.sharaka.portal.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.PublishedDocuments;
import org.sharaka.documents.StoredDocument;
import org.sharaka.guidelines.CommentFigures;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.Contributions;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.ResponseClock;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectStatus;
import org.springframework.stereotype.Component;

/** The discussion of a project's text, and whether those who commented had their answer in time. */
@Component
public class CommentRounds {

  private static final Set<String> OWING = Set.of(ProjectStatus.ACTIVE.name(), ProjectStatus.ON_HOLD.name(), ProjectStatus.COMPLETED.name(),
      ProjectStatus.NOT_ADOPTED.name());

  private final Guides guides;
  private final Consultations consultations;
  private final Contributions contributions;
  private final CommentFigures figures;
  private final PublishedDocuments documents;
  private final CaseFiles files;
  private final WorkingCalendar calendar;

  /**
   * The last round.
   *
   * @param clock {@code null} before it is over
   */
  public record Discussion(ConsultationRound round, GuideVersion version, Contributions.Turnout turnout, CommentFigures.Figures figures, ResponseClock clock,
      ResponseClock.State state) {

    public boolean isAnswered() {
      return clock != null && clock.published() != null;
    }
  }

  /** An answer that is owed for longer than it may be. */
  public record Late(CaseNumber project, LocalizedText title, LocalDate due, long days) {}

  CommentRounds(Guides guides, Consultations consultations, Contributions contributions, CommentFigures figures, PublishedDocuments documents, CaseFiles files,
      WorkingCalendar calendar) {
    this.guides = guides;
    this.consultations = consultations;
    this.contributions = contributions;
    this.figures = figures;
    this.documents = documents;
    this.files = files;
    this.calendar = calendar;
  }

  public Optional<Discussion> of(CaseNumber project) {
    return guides.ofProject(project).flatMap(guide -> consultations.latest(guide.number()).map(round -> discussion(guide, round)));
  }

  /** The answers that are late, the longest owed first. */
  public List<Late> late() {
    LocalDate today = calendar.today();
    List<ConsultationRound> due = consultations.closingBefore(today.minusDays(ResponseClock.DAYS)).stream()
        .filter(round -> !guides.get(round.guide()).isStanding()).toList();
    Map<CaseNumber, CaseFile> texts = covers(due.stream().map(ConsultationRound::guide).toList());
    Map<CaseNumber, CaseFile> projects = covers(texts.values().stream().map(CaseFile::parent).toList());
    Map<CaseNumber, List<StoredDocument>> answers = documents.of(projects.keySet(), DocumentKind.FEEDBACK_RESPONSE).stream()
        .collect(Collectors.groupingBy(StoredDocument::caseNumber));
    return due.stream().map(round -> late(round, projects.get(texts.get(round.guide()).parent()), answers, today)).flatMap(Optional::stream)
        .sorted(Comparator.comparing(Late::due)).toList();
  }

  private Optional<Late> late(ConsultationRound round, CaseFile project, Map<CaseNumber, List<StoredDocument>> answers, LocalDate today) {
    ResponseClock clock = clock(round, answers.getOrDefault(project.number(), List.of()));
    return OWING.contains(project.status()) && clock.at(today) == ResponseClock.State.LATE
        ? Optional.of(new Late(project.number(), project.title(), clock.due(), clock.daysLate(today))) : Optional.empty();
  }

  private Discussion discussion(Guide guide, ConsultationRound round) {
    ResponseClock clock = round.isOver(calendar.today()) ? clock(round, documents.of(List.of(guide.project()), DocumentKind.FEEDBACK_RESPONSE)) : null;
    return new Discussion(round, guide.version(round.version()), contributions.turnout(round.id()), figures.of(round.id()), clock,
        clock == null ? null : clock.at(calendar.today()));
  }

  /** What came out before the round was over answers an earlier one. */
  private ResponseClock clock(ConsultationRound round, List<StoredDocument> answers) {
    LocalDate closed = round.ended(calendar.zone());
    return new ResponseClock(closed, answers.stream().map(answer -> day(answer.publishedAt())).filter(day -> !day.isBefore(closed)).findFirst().orElse(null));
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, calendar.zone());
  }

  private Map<CaseNumber, CaseFile> covers(List<CaseNumber> numbers) {
    return files.find(numbers).stream().collect(Collectors.toMap(CaseFile::number, file -> file));
  }
}
