package org.sharaka.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;

class ProjectTest {

  static final LocalDate TODAY = LocalDate.of(2026, 1, 4);

  final Project project = Project.register(new CaseNumber("PRJ-2026-001"), LocalizedText.same("دليل"), "هدف", "coordinator", TODAY, TODAY);

  @Test
  void aNewProjectHasSixPhasesThatFollowEachOtherAtTheirUsualLength() {
    assertThat(project.phases()).hasSize(6);
    assertThat(project.phase(PhaseKey.OUTREACH).plannedEnd()).isEqualTo(TODAY.plusWeeks(12).minusDays(1));
    assertThat(project.phase(PhaseKey.RESEARCH).plannedStart()).isEqualTo(TODAY.plusWeeks(12));
  }

  @Test
  void aPlanWhosePhasesOverlapTheWrongWayIsRefusedAtTheDate() {
    assertThatThrownBy(() -> project.plan(Map.of(PhaseKey.FEEDBACK, new Project.Span(TODAY, TODAY.minusDays(1))), null))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusals()).anySatisfy(x -> assertThat(x.field()).isEqualTo("phase3FeedbackEnd")));
    assertThatThrownBy(() -> project.plan(Map.of(PhaseKey.RESEARCH, new Project.Span(TODAY.minusDays(1), TODAY)), null))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusals()).anySatisfy(x -> assertThat(x.field()).isEqualTo("phase2ResearchStart")));
  }

  @Test
  void noPhaseBeginsBeforeTheStartIsApproved() {
    assertThatThrownBy(() -> project.begin(PhaseKey.OUTREACH, TODAY)).isInstanceOf(Refused.class);
    project.approve();
    project.begin(PhaseKey.OUTREACH, TODAY);
    assertThat(project.phase(PhaseKey.OUTREACH).status()).isEqualTo(PhaseStatus.IN_PROGRESS);
  }

  @Test
  void aPhaseIsCompletedOnlyAtItsGate() {
    project.approve();
    project.begin(PhaseKey.OUTREACH, TODAY);
    assertThatThrownBy(() -> project.pass(PhaseKey.OUTREACH, TODAY)).isInstanceOf(Refused.class);
    project.reachGate(PhaseKey.OUTREACH);
    project.pass(PhaseKey.OUTREACH, TODAY.plusDays(3));
    assertThat(project.phase(PhaseKey.OUTREACH).actualEnd()).isEqualTo(TODAY.plusDays(3));
  }

  @Test
  void returningToAnEarlierPhaseOpensItAndAllAfterItAgain() {
    project.approve();
    through(PhaseKey.OUTREACH);
    through(PhaseKey.RESEARCH);
    project.begin(PhaseKey.FEEDBACK, TODAY);
    project.reachGate(PhaseKey.FEEDBACK);
    project.returnTo(PhaseKey.RESEARCH);
    assertThat(project.phase(PhaseKey.OUTREACH).status()).isEqualTo(PhaseStatus.COMPLETED);
    assertThat(project.phase(PhaseKey.RESEARCH).status()).isEqualTo(PhaseStatus.RETURNED);
    assertThat(project.phase(PhaseKey.FEEDBACK).status()).isEqualTo(PhaseStatus.RETURNED);
    assertThat(project.phase(PhaseKey.RESEARCH).iteration()).isEqualTo(2);
    assertThat(project.phase(PhaseKey.DRAFTING).status()).isEqualTo(PhaseStatus.NOT_STARTED);
  }

  @Test
  void afterAPauseWhatIsNotOverMovesByItsLength() {
    project.approve();
    through(PhaseKey.OUTREACH);
    project.begin(PhaseKey.RESEARCH, TODAY);
    LocalDate endBefore = project.phase(PhaseKey.RESEARCH).plannedEnd();
    LocalDate doneBefore = project.phase(PhaseKey.OUTREACH).plannedEnd();
    LocalDate nextBefore = project.phase(PhaseKey.FEEDBACK).plannedStart();
    project.hold("إعادة هيكلة", TODAY, TODAY.plusDays(30));
    assertThatThrownBy(() -> project.begin(PhaseKey.FEEDBACK, TODAY)).isInstanceOf(Refused.class);
    project.resume(TODAY.plusDays(20));
    assertThat(project.phase(PhaseKey.RESEARCH).plannedEnd()).isEqualTo(endBefore.plusDays(20));
    assertThat(project.phase(PhaseKey.FEEDBACK).plannedStart()).isEqualTo(nextBefore.plusDays(20));
    assertThat(project.phase(PhaseKey.OUTREACH).plannedEnd()).isEqualTo(doneBefore);
    assertThat(project.reason()).isNull();
  }

  @Test
  void aPauseEndsInTheFuture() {
    project.approve();
    assertThatThrownBy(() -> project.hold("سبب", TODAY, TODAY)).isInstanceOf(Refused.class);
  }

  @Test
  void whatIsOverStaysOver() {
    project.cancel("تمويل", TODAY);
    assertThat(project.phases()).allSatisfy(phase -> assertThat(phase.status()).isEqualTo(PhaseStatus.CANCELLED));
    assertThatThrownBy(() -> project.cancel("مرة أخرى", TODAY)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> project.approve()).isInstanceOf(Refused.class);
  }

  @Test
  void moreTimeForAPhaseMovesTheOnesAfterIt() {
    project.approve();
    project.begin(PhaseKey.OUTREACH, TODAY);
    Map<PhaseKey, LocalDate> starts = new EnumMap<>(PhaseKey.class);
    project.phases().forEach(p -> starts.put(p.key(), p.plannedStart()));
    LocalDate until = project.phase(PhaseKey.OUTREACH).plannedEnd().plusDays(14);
    project.extend(PhaseKey.OUTREACH, until);
    assertThat(project.phase(PhaseKey.OUTREACH).plannedEnd()).isEqualTo(until);
    assertThat(project.phase(PhaseKey.ADOPTION).plannedStart()).isEqualTo(starts.get(PhaseKey.ADOPTION).plusDays(14));
    assertThatThrownBy(() -> project.extend(PhaseKey.OUTREACH, until)).isInstanceOf(Refused.class);
  }

  private void through(PhaseKey key) {
    project.begin(key, TODAY);
    project.reachGate(key);
    project.pass(key, TODAY);
  }
}
