package org.sharaka.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;

class MinutesTest {

  static final List<Minutes.Point> POINTS = List.of(new Minutes.Point(PointKind.NEED, Sector.CIVIL_SOCIETY, "تمويل مستقر"),
      new Minutes.Point(PointKind.NOTE, null, "افتتح مدير الجلسة الحوار"));
  static final Minutes RECORDED = Minutes.recorded(new CaseNumber("DLG-2026-001"), LocalTime.of(9, 0), LocalTime.of(11, 0), "ريم", "سعيد", POINTS);
  static final Minutes DRAFTED = RECORDED.drafted("سعيد", "ناقش الحاضرون التمويل", null, POINTS, "secretariat");
  static final Minutes READY = DRAFTED.circulated(Instant.EPOCH).heard();

  @Test
  void someoneElseApprovesWhatTheRapporteurWroteOrRevised() {
    assertThatThrownBy(() -> READY.signed("secretariat", Instant.EPOCH)).hasMessageContaining("minutes.ownApproval");
    assertThatThrownBy(() -> READY.returned("ناقص", "secretariat")).hasMessageContaining("minutes.ownApproval");
    Minutes revised = READY.revised("ملخص", null, POINTS, "coordinator");
    assertThatThrownBy(() -> revised.signed("secretariat", Instant.EPOCH)).hasMessageContaining("minutes.ownApproval");
    assertThatThrownBy(() -> revised.signed("coordinator", Instant.EPOCH)).hasMessageContaining("minutes.ownApproval");
    assertThat(revised.signed("manager", Instant.EPOCH).sealed("00").isApproved()).isTrue();
  }

  @Test
  void whatDidNotGoRoundIsNotApproved() {
    for (Minutes early : List.of(RECORDED, DRAFTED, DRAFTED.circulated(Instant.EPOCH), READY.returned("أضيفوا القرار", "manager"))) {
      assertThatThrownBy(() -> early.signed("manager", Instant.EPOCH)).hasMessageContaining("minutes.notCirculated");
      assertThatThrownBy(() -> early.sealed("00")).hasMessageContaining("minutes.notCirculated");
    }
    assertThatThrownBy(() -> RECORDED.circulated(Instant.EPOCH)).hasMessageContaining("minutes.notDrafted");
    assertThatThrownBy(() -> READY.drafted("سعيد", "غيره", null, POINTS, "secretariat")).hasMessageContaining("minutes.circulated");
    assertThatThrownBy(() -> DRAFTED.revised("غيره", null, POINTS, "secretariat")).hasMessageContaining("minutes.notCirculated");
  }

  @Test
  void nobodyApprovesTwiceAndAChangedTextIsApprovedAnew() {
    Minutes once = READY.signed("committee1", Instant.EPOCH);
    assertThatThrownBy(() -> once.signed("committee1", Instant.EPOCH)).hasMessageContaining("minutes.signedAlready");
    assertThat(once.signed("committee2", Instant.EPOCH).signatures()).hasSize(2);
    assertThat(once.returned("أضيفوا القرار", "committee2").signatures()).isEmpty();
    assertThat(once.revised("كامل", null, POINTS, "secretariat").signatures()).isEmpty();
  }

  @Test
  void approvedMinutesNeverChange() {
    Minutes approved = READY.signed("manager", Instant.EPOCH).sealed("00");
    assertThatThrownBy(() -> approved.drafted("سعيد", "غيره", null, POINTS, "secretariat")).hasMessageContaining("minutes.approved");
    assertThatThrownBy(() -> approved.revised("غيره", null, POINTS, "secretariat")).hasMessageContaining("minutes.approved");
    assertThatThrownBy(() -> approved.returned("غيره", "manager")).hasMessageContaining("minutes.approved");
    assertThatThrownBy(() -> approved.signed("director", Instant.EPOCH)).hasMessageContaining("minutes.approved");
  }

  @Test
  void anActionHasSomeoneWhoDoesIt() {
    assertThatThrownBy(() -> new Minutes.Point(PointKind.ACTION, null, "إعداد الدراسة")).hasMessageContaining("minutes.actionWithoutOwner");
  }

  @Test
  void withoutAQuorumNothingIsDecided() {
    Minutes decided = Minutes.recorded(new CaseNumber("DLG-2026-001"), LocalTime.of(9, 0), LocalTime.of(11, 0), "ريم", "سعيد",
        List.of(new Minutes.Point(PointKind.DECISION, null, "اعتماد التوصية")));
    assertThatThrownBy(() -> RecordSession.withoutDecisionUnless(false, decided)).hasMessageContaining("points: session.decisionWithoutQuorum");
    RecordSession.withoutDecisionUnless(true, decided);
    RecordSession.withoutDecisionUnless(false, RECORDED);
  }

  @Test
  void aSessionEndsAfterItBegan() {
    assertThatThrownBy(() -> Minutes.recorded(new CaseNumber("DLG-2026-001"), LocalTime.of(9, 0), LocalTime.of(9, 0), "ريم", "سعيد", POINTS))
        .hasMessageContaining("minutes.backwards");
  }
}
