package org.sharaka.recommendations;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks an addressee for its answer, its plan, or its next report, and reminds it. */
@Service
@Transactional
public class AskAddressee {

  private final RecommendationFile file;
  private final Recommendations recommendations;
  private final RecommendationMail mail;
  private final WorkingCalendar calendar;

  AskAddressee(RecommendationFile file, Recommendations recommendations, RecommendationMail mail, WorkingCalendar calendar) {
    this.file = file;
    this.recommendations = recommendations;
    this.mail = mail;
    this.calendar = calendar;
  }

  /** @return whether anybody acts for the addressee who could be asked */
  public boolean forAnswer(CaseNumber number, long addressee, LocalDate due) {
    Recommendation asked = file.change(number, addressee, one -> one.asked(calendar.today()), "asked", Map.of());
    return mail.first(asked, addressee, "recommendationAsked", "asked/" + asked.stored().version(), due);
  }

  public void forPlan(CaseNumber number, long addressee, LocalDate due) {
    Recommendation accepted = recommendations.get(number);
    mail.first(accepted, addressee, "recommendationPlan", "plan/" + accepted.addressee(addressee).answer().at(), due);
  }

  public void forReport(CaseNumber number, long addressee, LocalDate due) {
    Recommendation running = recommendations.get(number);
    mail.first(running, addressee, "recommendationReport", "report/" + running.addressee(addressee).nextReportOn(), due);
  }

  /** Everybody who acts for the addressee is reminded, not only the first of them. */
  public void remind(CaseNumber number, long addressee, String occasion, LocalDate due) {
    mail.all(recommendations.get(number), addressee, "recommendationReminder", occasion, due);
  }
}
