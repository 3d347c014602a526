package org.sharaka.memberships;

import java.util.Map;
import org.sharaka.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant appeals, once, against not being admitted. */
@Service
@Transactional
public class AppealRefusal {

  private static final int LONGEST = 4000;

  private final OwnPage own;
  private final MemberFile file;
  private final ApplicationEventPublisher events;

  AppealRefusal(OwnPage own, MemberFile file, ApplicationEventPublisher events) {
    this.own = own;
    this.file = file;
    this.events = events;
  }

  public void handle(String token, String grounds) {
    Applications.Filed filed = own.confirmed(token);
    OwnPage.text(grounds, "grounds", LONGEST).ifPresent(objection -> {
      throw new Refused(objection);
    });
    file.change(filed.number(), membership -> membership.appealed(grounds.strip()), "appealed", Map.of());
    events.publishEvent(new ApplicantSpoke(filed.number(), ApplicantSpoke.Word.APPEALED));
  }
}
