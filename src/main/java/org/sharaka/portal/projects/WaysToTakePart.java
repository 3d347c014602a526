package org.sharaka.portal.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.TrainingSeats;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.springframework.stereotype.Component;

/** What people can take part in today. Of what goes by personal links, it tells that it is open and never where. */
@Component
public class WaysToTakePart {

  private static final int TRAININGS = 50;
  private static final Comparator<Way> FIRST_ENDING = Comparator.comparing(Way::until).thenComparing(Way::number);

  private final Gatherings gatherings;
  private final TrainingSeats seats;
  private final Consultations consultations;
  private final Guides guides;
  private final Surveys surveys;
  private final CaseFiles files;
  private final WorkingCalendar calendar;
  private final Clock clock;

  /** What one is asked to do. */
  public enum Kind {
    TRAINING,
    COMMENT,
    SURVEY
  }

  /**
   * @param number  the case it is about: the training, the text or the survey
   * @param project {@code null} of a training that stands alone, and of the charter
   * @param until   the last day; of a training the day it begins
   * @param free    the seats that are left, {@code null} where nobody is counted
   */
  public record Way(Kind kind, CaseNumber number, CaseNumber project, LocalizedText title, LocalDate until, Integer free) {}

  WaysToTakePart(Gatherings gatherings, TrainingSeats seats, Consultations consultations, Guides guides, Surveys surveys, CaseFiles files,
      WorkingCalendar calendar, Clock clock) {
    this.gatherings = gatherings;
    this.seats = seats;
    this.consultations = consultations;
    this.guides = guides;
    this.surveys = surveys;
    this.files = files;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** In projects that go on; what ends first comes first. */
  public List<Way> anywhere(int limit) {
    List<ConsultationRound> rounds = consultations.openOn(calendar.today());
    Map<CaseNumber, CaseFile> texts = covers(rounds.stream().map(ConsultationRound::guide));
    Stream<Way> ways = Stream.of(gatherings.registering(clock.instant(), calendar.zone(), TRAININGS).stream().map(WaysToTakePart::training),
        rounds.stream().map(round -> comment(round, texts.get(round.guide()))), surveys.open(clock.instant()).stream().map(this::survey)).flatMap(way -> way);
    List<Way> all = ways.sorted(FIRST_ENDING).toList();
    Map<CaseNumber, CaseFile> projects = covers(all.stream().map(Way::project).filter(Objects::nonNull));
    return all.stream().filter(way -> way.project() == null || isActive(projects.get(way.project()))).limit(limit).map(this::counted).toList();
  }

  /** In one project. One that is paused or over asks nothing of anybody. */
  public List<Way> in(CaseNumber project) {
    if (!isActive(files.find(project).orElse(null))) {
      return List.of();
    }
    Stream<Way> trainings = gatherings.of(project, GatheringKind.TRAINING).stream()
        .filter(training -> training.takesAnswers(clock.instant(), calendar.zone())).map(WaysToTakePart::training);
    Stream<Way> comments = guides.ofProject(project).map(Guide::number).flatMap(consultations::latest).filter(round -> round.isOpen(calendar.today())).stream()
        .map(round -> comment(round, files.find(round.guide()).orElseThrow()));
    Stream<Way> open = surveys.of(project).stream().filter(survey -> survey.isAnswerableAt(clock.instant())).map(this::survey);
    return Stream.of(trainings, comments, open).flatMap(way -> way).sorted(FIRST_ENDING).map(this::counted).toList();
  }

  private Map<CaseNumber, CaseFile> covers(Stream<CaseNumber> numbers) {
    return files.find(numbers.distinct().toList()).stream().collect(Collectors.toMap(CaseFile::number, file -> file));
  }

  private static boolean isActive(CaseFile project) {
    return project != null && project.status().equals(ProjectStatus.ACTIVE.name());
  }

  private Way counted(Way way) {
    return way.kind() != Kind.TRAINING ? way
        : new Way(way.kind(), way.number(), way.project(), way.title(), way.until(), seats.of(way.number()).free());
  }

  private static Way training(Gathering training) {
    return new Way(Kind.TRAINING, training.number(), training.project(), training.title(), training.arrangement().schedule().first(), null);
  }

  private static Way comment(ConsultationRound round, CaseFile text) {
    return new Way(Kind.COMMENT, text.number(), text.parent(), text.title(), round.closesOn(), null);
  }

  private Way survey(Survey survey) {
    return new Way(Kind.SURVEY, survey.number(), survey.project(), survey.title(), LocalDate.ofInstant(survey.field().closesAt(), calendar.zone()), null);
  }
}
