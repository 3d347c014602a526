package org.sharaka.dialogues;

import java.util.Map;
import java.util.Objects;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever has not handed in their part of the issue brief. */
@Service
@Transactional
public class RemindOfBrief {

  private final Requests requests;
  private final Briefs briefs;
  private final Counterparts counterparts;
  private final RequestMail mail;
  private final Timeline timeline;

  RemindOfBrief(Requests requests, Briefs briefs, Counterparts counterparts, RequestMail mail, Timeline timeline) {
    this.requests = requests;
    this.briefs = briefs;
    this.counterparts = counterparts;
    this.mail = mail;
    this.timeline = timeline;
  }

  public void of(CaseNumber number) {
    DialogueRequest request = requests.get(number);
    if (!isIn(number, BriefPart.APPLICANT, null)) {
      mail.toApplicant(request, "briefReminder", "", Map.of());
    }
    counterparts.of(number).stream().filter(one -> one.reply().comes() && !isIn(number, BriefPart.COUNTERPART, one.organisation()))
        .forEach(one -> mail.toOrganisation(one.organisation(), request, "briefReminder", "", Map.of()));
    timeline.note(number, "request.briefReminded", Map.of());
  }

  private boolean isIn(CaseNumber number, BriefPart part, Long organisation) {
    return briefs.of(number).stream().anyMatch(brief -> brief.part() == part && brief.isIssued()
        && (organisation == null || Objects.equals(brief.organisation(), organisation)));
  }
}
