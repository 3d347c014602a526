package org.sharaka.gatherings;

import java.time.Duration;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives those who may comment on draft minutes as much more time as the case stood still. */
@Service
@Transactional
public class PostponeComments {

  private final Gatherings gatherings;
  private final MinutesBook book;

  PostponeComments(Gatherings gatherings, MinutesBook book) {
    this.gatherings = gatherings;
    this.book = book;
  }

  public void on(CaseNumber session, Duration by) {
    gatherings.lock(session);
    book.find(session).filter(Minutes::takesComments).ifPresent(minutes -> book.save(minutes.postponed(by)));
  }
}
