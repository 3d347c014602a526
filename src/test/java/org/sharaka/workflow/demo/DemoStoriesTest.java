package org.sharaka.workflow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.sharaka.guidelines.CommentFigures;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.IntendedUses;
import org.sharaka.kernel.Language;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.projects.PhaseKey;
import org.sharaka.projects.PhaseStatus;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.recommendations.Rate;
import org.sharaka.recommendations.RecommendationBoard;
import org.sharaka.recommendations.RecommendationFigures;
import org.sharaka.recommendations.RecommendationStatus;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.stakeholders.contacts.Contacts;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What a visitor finds after the first start of the demo. */
@SpringBootTest(properties = "sharaka.demo-stories=true")
@ActiveProfiles({"demo", "test"})
class DemoStoriesTest {

  @Autowired ProjectBoard board;
  @Autowired TaskInbox inbox;
  @Autowired Contacts contacts;
  @Autowired Surveys surveys;
  @Autowired CompileResults results;
  @Autowired Guides guides;
  @Autowired IntendedUses uses;
  @Autowired Consultations consultations;
  @Autowired CommentFigures comments;
  @Autowired RecommendationBoard recommendations;
  @Autowired RecommendationFigures figures;
  @Autowired RuntimeService runtime;
  @Autowired AdjustableClock clock;

  @Test
  void fourProjectsStandInFourStates() {
    assertThat(board.page("", List.of(), null, 10)).extracting(ProjectBoard.Line::status)
        .containsExactlyInAnyOrder(ProjectStatus.CANCELLED, ProjectStatus.COMPLETED, ProjectStatus.ON_HOLD, ProjectStatus.ACTIVE);
    assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
  }

  @Test
  void theLateOneHasTheFiguresOfItsStory() {
    ProjectBoard.Line late = one(ProjectStatus.ACTIVE);
    assertThat(late.current().orElseThrow().key()).isEqualTo(PhaseKey.FEEDBACK);
    assertThat(late.phases().get(1).phase().iteration()).isEqualTo(2);
    var outcomes = contacts.outcomes(late.number());
    assertThat(conversations(outcomes, ContactKind.INTERVIEW)).isEqualTo(17);
    assertThat(conversations(outcomes, ContactKind.PHONE)).isEqualTo(26);
    var rates = results.rates(surveys.of(late.number()).get(0).number());
    assertThat(rates.rr1()).isEqualTo(0.45);
    assertThat(rates.rr2()).isEqualTo(0.525);
    var figures = comments.of(consultations.latest(guides.ofProject(late.number()).orElseThrow().number()).orElseThrow().id());
    assertThat(figures.total()).isEqualTo(23);
    assertThat(figures.total() - figures.open()).isEqualTo(14);
    List<TaskInbox.Line> tasks = inbox.open(late.number(), Locale.forLanguageTag("ar"));
    assertThat(tasks).extracting(TaskInbox.Line::task).containsExactlyInAnyOrder("disposeComments", "handleDelay", "assessScopeChange");
    assertThat(tasks).allSatisfy(task -> assertThat(task.due()).isBefore(clock.instant()));
  }

  @Test
  void theAdoptedOneIsInTheFirstYearOfItsPlan() {
    ProjectBoard.Line adopted = one(ProjectStatus.COMPLETED);
    assertThat(adopted.phases()).allSatisfy(line -> assertThat(line.phase().status()).isEqualTo(PhaseStatus.COMPLETED));
    Guide guide = guides.ofProject(adopted.number()).orElseThrow();
    assertThat(guide.adopted().orElseThrow().adoption().binding()).isFalse();
    assertThat(uses.figures(guide.number())).extracting(IntendedUses.Figures::confirmed, IntendedUses.Figures::unconfirmed).containsExactly(4, 1);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("implementationPlan").processInstanceBusinessKey(adopted.number().value()).count()).isOne();
  }

  @Test
  void recommendationsShowEachThingThatCanBecomeOfThem() {
    List<RecommendationBoard.Line> lines = recommendations.page(RecommendationBoard.Filter.everything(false), 0, 20);
    assertThat(lines).extracting(RecommendationBoard.Line::status).containsExactlyInAnyOrder(RecommendationStatus.VERIFIED, RecommendationStatus.IN_PROGRESS,
        RecommendationStatus.IN_PROGRESS, RecommendationStatus.IN_PROGRESS, RecommendationStatus.REJECTED, RecommendationStatus.NO_REPLY, RecommendationStatus.AWAITING_ANSWER,
        RecommendationStatus.DRAFT);
    assertThat(figures.all().acceptance()).isEqualTo(new Rate(4, 5));
    assertThat(figures.all().implementation()).isEqualTo(new Rate(1, 4));
  }

  @Test
  void nothingOfTheStoriesFailed() {
    assertThat(runtime.createIncidentQuery().list()).isEmpty();
    assertThat(board.page("", List.of(), null, 10).stream().map(line -> line.title().in(Language.EN)).collect(Collectors.toSet())).hasSize(4);
  }

  private ProjectBoard.Line one(ProjectStatus status) {
    return board.page("", List.of(status), null, 10).get(0);
  }

  private static int conversations(java.util.Map<ContactKind, java.util.Map<org.sharaka.stakeholders.contacts.ContactOutcome, Integer>> outcomes, ContactKind kind) {
    return outcomes.get(kind).entrySet().stream().filter(e -> e.getKey().isConversation()).mapToInt(java.util.Map.Entry::getValue).sum();
  }
}
