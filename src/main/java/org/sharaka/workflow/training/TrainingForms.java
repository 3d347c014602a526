package org.sharaka.workflow.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.gatherings.ArrangeTraining;
import org.sharaka.gatherings.CloseTraining;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.MaterialState;
import org.sharaka.gatherings.Participants;
import org.sharaka.gatherings.Schedule;
import org.sharaka.gatherings.TrainingSeats;
import org.sharaka.gatherings.TrainingTerms;
import org.sharaka.gatherings.Trainings;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Regions;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.Options;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.sharaka.workflow.training.TrainingWorkshop.Outcome;
import org.springframework.stereotype.Component;

@Component
class TrainingForms implements ProcessForms {

  private final Gatherings gatherings;
  private final Trainings trainings;
  private final TrainingSeats seats;
  private final Participants participants;
  private final ArrangeTraining arrange;
  private final TrainingDecisions decisions;
  private final CloseTraining close;
  private final Regions regions;
  private final Guides guides;
  private final GatheringFields fields;
  private final Sentences sentences;

  TrainingForms(Gatherings gatherings, Trainings trainings, TrainingSeats seats, Participants participants, ArrangeTraining arrange, TrainingDecisions decisions,
      CloseTraining close, Regions regions, Guides guides, GatheringFields fields, Sentences sentences) {
    this.gatherings = gatherings;
    this.trainings = trainings;
    this.seats = seats;
    this.participants = participants;
    this.arrange = arrange;
    this.decisions = decisions;
    this.close = close;
    this.regions = regions;
    this.guides = guides;
    this.fields = fields;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(TrainingWorkshop.KEY)
        .task(TrainingWorkshop.PLAN, this::plan, this::arrange)
        .task(TrainingWorkshop.DECIDE, this::tooFew, (task, values) -> decisions.take(training(task), values))
        .task(TrainingWorkshop.ATTENDANCE, task -> fields.turnout(training(task)), this::attended)
        .task(TrainingWorkshop.RESULTS, this::participants, this::close);
  }

  private Map<String, ?> plan(TaskContext task) {
    Map<String, Object> shown = fields.arrangement(training(task));
    TrainingTerms terms = trainings.terms(training(task));
    shown.put("regions", Options.of(regions.all(), Regions.Region::code, Regions.Region::name));
    shown.put("region", terms.region() == null ? "" : terms.region());
    shown.put("material", MaterialState.FINAL_DRAFT);
    shown.put("versions", Options.of(versions(training(task)), GuideVersion::id, GuideVersion::label));
    return shown;
  }

  private Map<String, ?> arrange(TaskContext task, FormValues values) {
    List<LocalDate> days = values.rows("days").stream().map(row -> row.date("date")).toList();
    if (days.isEmpty()) {
      throw Refusal.at("days", "schedule.noDay").thrown();
    }
    Schedule schedule = new Schedule(days, values.time("from"), values.time("to"));
    TrainingTerms terms = new TrainingTerms(values.text("region"), values.text("audience"), values.integer("minSeats"), values.text("trainer"),
        values.text("materialVersion"), values.id("artefactVersion"), values.choice("material", MaterialState.class));
    arrange.arrange(new ArrangeTraining.Plan(training(task), fields.arrangement(values, schedule), terms, fields.audience(values)));
    return Map.of();
  }

  /** The texts that the material can be made from. */
  private List<GuideVersion> versions(CaseNumber training) {
    return Optional.ofNullable(gatherings.get(training).project()).flatMap(guides::ofProject).map(Guide::versions).orElse(List.of()).stream()
        .filter(version -> !version.isDraft()).toList();
  }

  private Map<String, ?> tooFew(TaskContext task) {
    Map<String, Object> shown = fields.turnout(training(task));
    TrainingSeats.Count count = seats.of(training(task));
    shown.put("taken", count.taken());
    shown.put("least", count.least());
    shown.put("trainings", others(gatherings.get(training(task))));
    return shown;
  }

  /** Trainings it can be merged with: those of the same project that people can still register for. */
  private List<Map<String, Object>> others(Gathering training) {
    return training.project() == null ? List.of() : gatherings.of(training.project(), GatheringKind.TRAINING).stream()
        .filter(other -> other.status() == GatheringStatus.INVITED && !other.number().equals(training.number()))
        .map(other -> GatheringFields.option(other.number().value(), sentences.both("training.option", Map.of("number", other.number().value(),
            "title", other.title())))).toList();
  }

  private Map<String, ?> attended(TaskContext task, FormValues values) {
    close.attended(training(task));
    return Map.of();
  }

  private Map<String, ?> participants(TaskContext task) {
    Map<String, Object> shown = fields.turnout(training(task));
    shown.put("scores", participants.of(training(task)).stream().map(one -> Map.of("id", String.valueOf(one.guest()), "name", one.name())).toList());
    return shown;
  }

  private Map<String, ?> close(TaskContext task, FormValues values) {
    List<Participants.Score> scores = values.rows("scores").stream().map(row -> new Participants.Score(row.id("id"), decimal(row, "preTest"), decimal(row, "postTest")))
        .toList();
    close.close(training(task), new Trainings.Results(decimal(values, "preTest"), decimal(values, "postTest"), decimal(values, "satisfaction")), scores);
    return Map.of(TrainingWorkshop.OUTCOME, Outcome.HELD.name());
  }

  private static BigDecimal decimal(FormValues values, String field) {
    return values.has(field) ? new BigDecimal(values.text(field)) : null;
  }

  private static CaseNumber training(TaskContext task) {
    return new CaseNumber(task.text(TrainingWorkshop.TRAINING));
  }
}
