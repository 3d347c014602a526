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
  static final Minutes DRAFT = RECORDED.drafted("سعيد", "ناقش الحاضرون التمويل", null, POINTS, "secretariat");

  @Test
  void someoneElseApprovesWhatTheRapporteurWrote() {
    assertThatThrownBy(() -> DRAFT.approved("secretariat", Instant.EPOCH)).hasMessageContaining("minutes.ownApproval");
    assertThatThrownBy(() -> DRAFT.returned("ناقص", "secretariat")).hasMessageContaining("minutes.ownApproval");
    assertThat(DRAFT.approved("manager", Instant.EPOCH).isApproved()).isTrue();
  }

  @Test
  void onlyADraftIsReviewed() {
    assertThatThrownBy(() -> RECORDED.approved("manager", Instant.EPOCH)).hasMessageContaining("minutes.notDrafted");
    Minutes returned = DRAFT.returned("أضيفوا القرار", "manager");
    assertThatThrownBy(() -> returned.approved("manager", Instant.EPOCH)).hasMessageContaining("minutes.notDrafted");
    assertThat(returned.drafted("سعيد", "كامل", null, POINTS, "secretariat").approved("manager", Instant.EPOCH).isApproved()).isTrue();
  }

  @Test
  void approvedMinutesNeverChange() {
    Minutes approved = DRAFT.approved("manager", Instant.EPOCH);
    assertThatThrownBy(() -> approved.drafted("سعيد", "غيره", null, POINTS, "secretariat")).hasMessageContaining("minutes.approved");
    assertThatThrownBy(() -> approved.returned("غيره", "manager")).hasMessageContaining("minutes.approved");
    assertThatThrownBy(() -> approved.approved("director", Instant.EPOCH)).hasMessageContaining("minutes.approved");
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
