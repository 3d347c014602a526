package org.sharaka.gatherings;

import java.time.LocalTime;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Office;
import org.springframework.stereotype.Component;

/** Minutes of sessions that took place, without their process, to begin a test with. The clock stays on the day of the session. */
@Component
public class SomeMinutes {

  private final SomeGatherings gatherings;
  private final Gatherings found;
  private final CheckIn checkIn;
  private final FindQuorum quorum;
  private final RecordSession record;
  private final DraftMinutes draft;
  private final CirculateMinutes circulate;
  private final CloseComments close;
  private final ReviewMinutes review;
  private final Office staff;

  SomeMinutes(SomeGatherings gatherings, Gatherings found, CheckIn checkIn, FindQuorum quorum, RecordSession record, DraftMinutes draft,
      CirculateMinutes circulate, CloseComments close, ReviewMinutes review, Office staff) {
    this.gatherings = gatherings;
    this.found = found;
    this.checkIn = checkIn;
    this.quorum = quorum;
    this.record = record;
    this.draft = draft;
    this.circulate = circulate;
    this.close = close;
    this.review = review;
    this.staff = staff;
  }

  public void recorded(CaseNumber session, List<Person> present, String chair, List<Minutes.Point> points) {
    gatherings.dayOf(session);
    present.forEach(person -> checkIn.tick(new CheckIn.Tick(session, gatherings.guest(session, person).id(),
        found.get(session).arrangement().schedule().first(), true)));
    quorum.find(session, false);
    record.record(new RecordSession.Course(session, LocalTime.of(9, 0), LocalTime.of(11, 0), chair, "سعيد", points));
  }

  public void circulated(CaseNumber session, List<Minutes.Point> points) {
    staff.as("secretariat", () -> draft.draft(new DraftMinutes.Draft(session, "سعيد", "نوقش التمويل", null, points)));
    circulate.circulate(session);
  }

  public void approved(CaseNumber session) {
    close.close(session);
    staff.as("manager", () -> review.review(session, true, null));
  }
}
