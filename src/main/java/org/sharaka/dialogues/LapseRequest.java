package org.sharaka.dialogues;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a request whose applicant did not answer in time. */
@Service
@Transactional
public class LapseRequest {

  private final Moves moves;
  private final RequestMail mail;
  private final WorkingCalendar calendar;

  LapseRequest(Moves moves, RequestMail mail, WorkingCalendar calendar) {
    this.moves = moves;
    this.mail = mail;
    this.calendar = calendar;
  }

  public void of(CaseNumber number) {
    LocalDate today = calendar.today();
    DialogueRequest request = moves.move(number, r -> r.lapse(today), "lapsed");
    mail.toApplicant(request, "lapsed", today, Map.of("until", today.plusDays(DialogueRequest.DAYS_TO_REOPEN).toString()));
  }
}
