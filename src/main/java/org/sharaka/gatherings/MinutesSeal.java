package org.sharaka.gatherings;

import java.util.Comparator;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checksum of minutes with all that belongs to them: the text, the views beside it, who was there, who approved. It is
 * made once, at the approval; whoever computes it again sees whether anything was changed behind the application's back.
 */
@Component
public class MinutesSeal {

  private final JdbcClient db;
  private final MinutesBook book;
  private final MinutesComments comments;

  MinutesSeal(JdbcClient db, MinutesBook book, MinutesComments comments) {
    this.db = db;
    this.book = book;
    this.comments = comments;
  }

  /** @return whether approved minutes still are what was approved */
  @Transactional(readOnly = true)
  public boolean isIntact(CaseNumber session) {
    return book.find(session).filter(Minutes::isApproved).filter(minutes -> over(minutes).equals(minutes.sha256())).isPresent();
  }

  String over(Minutes minutes) {
    Checksum all = new Checksum().line(minutes.session(), minutes.began(), minutes.ended(), minutes.chair(), minutes.rapporteur(), minutes.summary(),
        minutes.nextMeeting());
    minutes.points().forEach(point -> {
      all.line(point.kind(), point.sector(), point.text(), point.owner(), point.due());
      if (point.item() != null) {
        all.line(point.item());
      }
    });
    comments.annexed(minutes.session()).forEach(view -> all.line(view.guestId(), view.point(), view.text()));
    present(minutes.session()).forEach(all::line);
    minutes.signatures().stream().sorted(Comparator.comparing(Minutes.Signature::account)).forEach(signature -> all.line(signature.account(), signature.at().getEpochSecond()));
    return all.value();
  }

  private List<Long> present(CaseNumber session) {
    return db.sql("select g.id from guest g where g.gathering = ? and " + Guests.WAS_THERE + " order by g.id").param(session.value()).query(Long.class).list();
  }
}
