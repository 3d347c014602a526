package org.sharaka.workflow.preparation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.Constituency;
import org.sharaka.dialogues.DialogueGroup;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.committee.Committee;
import org.sharaka.dialogues.committee.CommitteeSeat;
import org.sharaka.gatherings.NameChairs;
import org.sharaka.gatherings.PlanSession;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.springframework.stereotype.Component;

/** Plans the sessions of a dialogue. The committee's two co-chairs chair them, one for each side, and both approve the minutes. */
@Component
class RequestMeetings {

  private static final Map<Constituency, Sector> AT_THE_TABLE = Map.of(Constituency.PUBLIC, Sector.GOVERNMENT, Constituency.CIVIL, Sector.CIVIL_SOCIETY,
      Constituency.EXPERT, Sector.ACADEMIA);
  private static final int BOTH = 2;

  private final Applications applications;
  private final DialogueGroup group;
  private final Committee committee;
  private final PlanSession plan;
  private final NameChairs chairs;

  RequestMeetings(Applications applications, DialogueGroup group, Committee committee, PlanSession plan, NameChairs chairs) {
    this.applications = applications;
    this.group = group;
    this.committee = committee;
    this.plan = plan;
    this.chairs = chairs;
  }

  /** Where the committee has not exactly two co-chairs, any two of its members approve the minutes. */
  CaseNumber plan(DialogueRequest request) {
    LocalizedText purpose = LocalizedText.same(applications.get(request.number()).ask().outcome());
    CaseNumber session = plan.plan(request.number(), request.title(), purpose, sectors(request.number()));
    Set<String> coChairs = committee.seats().stream().filter(CommitteeSeat::coChair).map(CommitteeSeat::account).collect(Collectors.toSet());
    if (coChairs.size() == BOTH) {
      chairs.name(session, coChairs);
    }
    return session;
  }

  /** Those the applicant named, and those who sit at the table. */
  private Set<Sector> sectors(CaseNumber number) {
    Set<Sector> sectors = group.of(number).stream().map(seat -> AT_THE_TABLE.get(seat.constituency())).collect(Collectors.toCollection(() -> EnumSet.noneOf(Sector.class)));
    sectors.addAll(applications.get(number).issue().sectors());
    return sectors;
  }
}
