package org.sharaka.gatherings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.Office;
import org.springframework.stereotype.Component;

/** Forums without their processes, to begin a test with. */
@Component
public class SomeForums {

  private static final int DAYS_AHEAD = 40;
  private static final int PAPERS = 20;

  private final PlanEvent plan;
  private final ProposeEvent propose;
  private final ReviewEvent review;
  private final WorkingCalendar office;
  private final Office staff;

  SomeForums(PlanEvent plan, ProposeEvent propose, ReviewEvent review, WorkingCalendar office, Office staff) {
    this.plan = plan;
    this.propose = propose;
    this.review = review;
    this.office = office;
    this.staff = staff;
  }

  /** It calls for papers, and nobody is invited yet. The second item of its programme is a session. */
  public CaseNumber approved(Integer capacity) {
    CaseNumber number = plan.plan(null, new LocalizedText("ملتقى الشراكة", "Partnership forum"), LocalizedText.same("التشبيك بين الجمعيات"), EventType.FORUM);
    LocalDate day = office.today().plusDays(DAYS_AHEAD);
    Schedule schedule = new Schedule(List.of(day, day.plusDays(1)), LocalTime.of(9, 0), LocalTime.of(13, 0));
    Agenda programme = new Agenda(List.of(new Agenda.Item(day, LocalTime.of(9, 0), LocalTime.of(9, 30), "الافتتاح", "ريم", ItemKind.OPENING, null),
        new Agenda.Item(day, LocalTime.of(9, 30), LocalTime.of(11, 0), "الجلسة الأولى", "سعيد", ItemKind.SESSION, null)));
    staff.as("coordinator", () -> propose.propose(new ProposeEvent.Proposal(number, "تصور", null, new EventTerms.Forum(1, "الشراكة والتشبيك", office.today().plusDays(PAPERS)),
        new Arrangement(schedule, new Venue("قاعة الملتقيات", null), Language.AR, null, capacity), programme, new Audience(Set.of(), Set.of(), false))));
    staff.as("director", () -> review.review(number, true, null));
    return number;
  }
}
