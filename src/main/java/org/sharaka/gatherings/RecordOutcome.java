package org.sharaka.gatherings;

import java.time.LocalDate;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what a session came to: a need, a recommendation, an action, with a quorum also a decision. */
@Service
@Transactional
public class RecordOutcome {

  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_NAME = 200;

  private final SessionFloor floor;
  private final SessionLog log;

  /**
   * @param form  the key of the form, new each time it is shown
   * @param owner who does it until {@code due}, where it is an action
   */
  public record Result(CaseNumber session, String form, Integer item, PointKind kind, String text, String owner, LocalDate due) {}

  RecordOutcome(SessionFloor floor, SessionLog log) {
    this.floor = floor;
    this.log = log;
  }

  public void record(Result result) {
    if (result.kind() == null) {
      throw Refusal.at("kind", "log.missing").thrown();
    }
    if (result.kind() == PointKind.DECISION) {
      floor.openToDecide(result.session());
    } else {
      floor.open(result.session());
    }
    boolean action = result.kind() == PointKind.ACTION;
    Typed owner = new Typed("owner", result.owner());
    log.add(result.session(), new FormKey(result.form()), new Minutes.Point(result.kind(), null, new Typed("text", result.text()).required(LONGEST_TEXT),
        action ? owner.required(LONGEST_NAME) : null, action ? result.due() : null, floor.item(result.session(), result.item())));
  }
}
