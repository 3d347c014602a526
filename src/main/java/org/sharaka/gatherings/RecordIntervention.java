package org.sharaka.gatherings;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who spoke in a session, and what they said in short. */
@Service
@Transactional
public class RecordIntervention {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ORGANISATION = 300;
  private static final int LONGEST_GIST = 2000;

  private final SessionFloor floor;
  private final SessionLog log;

  /**
   * @param form the key of the form, new each time it is shown
   * @param item the number of the item of the agenda, {@code null} for none
   */
  public record Said(CaseNumber session, String form, Integer item, String speaker, String organisation, String gist) {}

  RecordIntervention(SessionFloor floor, SessionLog log) {
    this.floor = floor;
    this.log = log;
  }

  public void record(Said said) {
    floor.open(said.session());
    log.add(said.session(), new FormKey(said.form()), new Intervention(0, floor.item(said.session(), said.item()),
        new Typed("speaker", said.speaker()).required(LONGEST_NAME), new Typed("organisation", said.organisation()).optional(LONGEST_ORGANISATION),
        new Typed("gist", said.gist()).required(LONGEST_GIST)));
  }
}
