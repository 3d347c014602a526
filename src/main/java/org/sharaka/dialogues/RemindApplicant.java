package org.sharaka.dialogues;

import java.util.Map;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the applicant of the question that still waits for an answer. */
@Service
@Transactional
public class RemindApplicant {

  private final Requests requests;
  private final Questions questions;
  private final RequestMail mail;
  private final Timeline timeline;

  RemindApplicant(Requests requests, Questions questions, RequestMail mail, Timeline timeline) {
    this.requests = requests;
    this.questions = questions;
    this.mail = mail;
    this.timeline = timeline;
  }

  public void of(CaseNumber number) {
    questions.open(number).ifPresent(open -> {
      mail.toApplicant(requests.get(number), "questionReminder", open.id(), Map.of("question", open.question(), "until", open.until().toString()));
      timeline.publish(number, "request.reminded", Map.of("until", open.until().toString()));
    });
  }
}
