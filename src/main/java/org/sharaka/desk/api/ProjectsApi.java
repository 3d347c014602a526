package org.sharaka.desk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.Phase;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.projects.RegisterProject;
import org.sharaka.workflow.phases.ProjectPulse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects for other programs and for Cockpit's dashboard. */
@RestController
@RequestMapping("/api/v1/projects")
@Tag(name = "Projects")
class ProjectsApi {

  private static final int MOST_PER_PAGE = 200;

  private final RegisterProject register;
  private final ProjectBoard board;
  private final ProjectPulse pulse;
  private final WorkingCalendar calendar;
  private final Sentences sentences;

  record NewProject(String titleAr, String titleEn, String descriptionAr, LocalDate plannedStart) {}

  record Registered(String number) {}

  /** @param overdueTasks tasks of the phase past their due date; {@code iteration} counts from 1 */
  record PhaseDto(String key, String name, String status, String statusName, LocalDate plannedStart, LocalDate plannedEnd, LocalDate actualStart,
      LocalDate actualEnd, int percent, int overdueTasks, int iteration, boolean late) {}

  record ProjectDto(String number, String title, String titleAr, String titleEn, String descriptionAr, String status, String statusName,
      LocalDate registered, int baseline, String processInstanceId, List<PhaseDto> phases) {}

  /** @param next give it as {@code after} to go on; {@code null} on the last page */
  record Page(List<ProjectDto> items, String next) {}

  ProjectsApi(RegisterProject register, ProjectBoard board, ProjectPulse pulse, WorkingCalendar calendar, Sentences sentences) {
    this.register = register;
    this.board = board;
    this.pulse = pulse;
    this.calendar = calendar;
    this.sentences = sentences;
  }

  @PostMapping
  @PreAuthorize("hasAnyRole('project-manager', 'manager')")
  @Operation(summary = "Register a project and start its lifecycle")
  ResponseEntity<Registered> register(@RequestBody NewProject asked) {
    CaseNumber number = register.register(new RegisterProject.Registration(asked.titleAr(), asked.titleEn(), asked.descriptionAr(), asked.plannedStart()));
    return ResponseEntity.created(URI.create("/api/v1/projects/" + number)).body(new Registered(number.value()));
  }

  @GetMapping
  @Operation(summary = "Projects with their six phases, the newest first")
  Page list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) List<ProjectStatus> status,
      @RequestParam(required = false) String after, @RequestParam(defaultValue = "50") int limit, Locale locale) {
    int size = Math.max(1, Math.min(limit, MOST_PER_PAGE));
    CaseNumber from = CaseNumber.looksLike(after) ? new CaseNumber(after) : null;
    List<ProjectBoard.Line> lines = board.page(q, status == null ? List.of() : status, from, size + 1);
    List<ProjectBoard.Line> page = lines.subList(0, Math.min(size, lines.size()));
    return new Page(dtos(page, locale), lines.size() > size ? page.get(size - 1).number().value() : null);
  }

  @GetMapping("/{number}")
  @Operation(summary = "One project")
  ProjectDto get(@PathVariable String number, Locale locale) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return dtos(List.of(board.get(new CaseNumber(number))), locale).get(0);
  }

  private List<ProjectDto> dtos(List<ProjectBoard.Line> lines, Locale locale) {
    List<CaseNumber> numbers = lines.stream().map(ProjectBoard.Line::number).toList();
    Map<CaseNumber, Map<Integer, Integer>> overdue = pulse.overdue(numbers);
    Map<CaseNumber, String> instances = pulse.instances(numbers);
    return lines.stream().map(line -> new ProjectDto(line.number().value(), line.title().in(locale), line.title().ar(), line.title().en(),
        line.description(), line.status().name(), sentences.say("status.project." + line.status(), Map.of(), locale), line.registered(), line.baseline(),
        instances.get(line.number()), line.phases().stream().map(p -> dto(p, overdue.getOrDefault(line.number(), Map.of()), locale)).toList())).toList();
  }

  private PhaseDto dto(ProjectBoard.PhaseLine line, Map<Integer, Integer> overdue, Locale locale) {
    Phase phase = line.phase();
    return new PhaseDto(phase.key().key(), sentences.say("phase." + phase.key().number(), Map.of(), locale), phase.status().name(),
        sentences.say("phase.status." + phase.status(), Map.of(), locale), phase.plannedStart(), phase.plannedEnd(), phase.actualStart(), phase.actualEnd(),
        line.percent(), overdue.getOrDefault(phase.key().number(), 0), phase.iteration(), phase.isLate(calendar.today()));
  }
}
