package org.sharaka.dialogues;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.stakeholders.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an organisation that asked together with the applicant go on with the request in its place: after a withdrawal, or
 * when the applicant cannot go on. A request that was withdrawn stands again where it stood.
 */
@Service
@Transactional
public class TakeOverRequest {

  /** Working days within which somebody has to take a withdrawn request over. */
  public static final int DAYS = 5;

  private final Moves moves;
  private final CoApplicants coApplicants;
  private final Register register;
  private final JdbcClient db;
  private final ApplicationEventPublisher events;

  TakeOverRequest(Moves moves, CoApplicants coApplicants, Register register, JdbcClient db, ApplicationEventPublisher events) {
    this.moves = moves;
    this.coApplicants = coApplicants;
    this.register = register;
    this.db = db;
    this.events = events;
  }

  /** @param lead whom to write to where nobody holds a mandate of the organisation; {@code email} is theirs */
  public void by(CaseNumber number, long organisation, String lead, String email) {
    if (coApplicants.of(number).stream().noneMatch(each -> Objects.equals(each.organisation(), organisation))) {
      throw Refusal.at("organisation", "request.noCoApplicant").thrown();
    }
    FieldReader fields = new FieldReader(new TypedRequest(Map.of("representative", List.of(lead), "email", List.of(email))));
    String name = fields.required("representative", 200);
    String address = fields.address("email");
    if (!fields.refusals().isEmpty()) {
      throw new Refused(fields.refusals());
    }
    moves.move(number, DialogueRequest::takeOver, "takenOver", Map.of("who", register.organisation(organisation).orElseThrow().name()));
    db.sql("update dialogue_request set organisation_id = ?, lead_name = ?, lead_email = ? where number = ?").params(organisation, name, address, number.value())
        .update();
    db.sql("delete from request_co_applicant where number = ? and organisation_id = ?").params(number.value(), organisation).update();
    events.publishEvent(new RequestTakenOver(number, organisation));
  }
}
