package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.PhaseKey;
import org.sharaka.stakeholders.contacts.AttemptResult;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.workflow.hold.SteerProject;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A project late in its third phase: one round of outreach was not enough, one workshop had no quorum, the research was
 * returned once, and of 23 comments 14 are answered.
 */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class LateProject implements Story {

  private static final int ANSWERED = 14;
  private static final Map<String, Object> MORE_INTERVIEWS = Map.of("decision", "EXTEND", "channels", List.of("INTERVIEWS"),
      "justification", "نسبة المقابلات المنجزة دون المطلوب، فتُفتح جولة ثانية منها.");
  private static final Map<String, Object> RETURNED = Map.of("decision", "RETURN", "reason", "يُستكمل تحليل الاحتياجات بحسب القطاع قبل اعتماد مجالات التركيز.");

  private final ProjectPlot plot;
  private final OfficeDays days;
  private final OfficeForms forms;
  private final ContactParts contacts;
  private final GatheringParts gatherings;
  private final FeedbackParts feedback;
  private final SteerProject steer;
  private final WorkingCalendar calendar;

  LateProject(ProjectPlot plot, OfficeDays days, OfficeForms forms, ContactParts contacts, GatheringParts gatherings, FeedbackParts feedback,
      SteerProject steer, WorkingCalendar calendar) {
    this.plot = plot;
    this.days = days;
    this.forms = forms;
    this.contacts = contacts;
    this.gatherings = gatherings;
    this.feedback = feedback;
    this.steer = steer;
    this.calendar = calendar;
  }

  @Override
  public int beginsDaysAgo() {
    return 475;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    Work work = plot.begin("policies", start, PhaseKey.FEEDBACK, today.minusDays(9), 0)
        .with("planEngagement", (w, task) -> StoryText.with(forms.of("planEngagement"), Map.of("groups", groups())))
        .with("conductContact", contacts.attempts(Map.of(ContactKind.INTERVIEW, inTwoRounds(), ContactKind.PHONE, easyToReach())))
        .with("decideExtension", (w, task) -> MORE_INTERVIEWS)
        .with("checkIn", gatherings.withoutQuorumOnce())
        .with("decideGate", (w, task) -> forms.whole(task, "phase") == PhaseKey.RESEARCH.number() && w.count("researchGates") == 1 ? RETURNED : forms.of("decideGate"));
    days.until(work, w -> days.isOpen(w, "disposeComments"));
    days.as("researcher", () -> feedback.answer(work, ANSWERED));
    days.rest(work, calendar.endOf(calendar.plus(today, -8)));
    days.as("coordinator", () -> steer.askForScopeChange(work.number(), "إضافة المؤسسات الصغيرة في المحافظات إلى نطاق المشروع."));
    days.rest(work, Instant.now());
  }

  private static List<Map<String, Object>> groups() {
    return List.of(group("GOVERNMENT", 6, 9), group("PRIVATE", 6, 9), group("CIVIL_SOCIETY", 5, 8), group("ACADEMIA", 3, 4));
  }

  private static Map<String, Object> group(String sector, int interviews, int calls) {
    return Map.of("sector", sector, "level", "INVOLVE", "interviews", interviews, "calls", calls);
  }

  /** Of twenty interviews fourteen come about, of the six of the second round three. */
  private static List<AttemptResult> inTwoRounds() {
    Stream<AttemptResult> first = IntStream.range(0, 20).mapToObj(i -> i % 10 < 7 ? AttemptResult.REACHED : AttemptResult.REFUSED);
    Stream<AttemptResult> second = IntStream.range(0, 6).mapToObj(i -> i % 2 == 0 ? AttemptResult.REACHED : AttemptResult.WRONG_NUMBER);
    return Stream.concat(first, second).toList();
  }

  /** Of thirty calls twenty-six lead to a conversation. */
  private static List<AttemptResult> easyToReach() {
    return IntStream.range(0, 30).mapToObj(i -> i % 8 == 5 ? AttemptResult.REFUSED : AttemptResult.REACHED).toList();
  }
}
