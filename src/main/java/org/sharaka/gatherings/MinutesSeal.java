package org.sharaka.gatherings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
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
    StringBuilder all = new StringBuilder();
    line(all, minutes.session(), minutes.began(), minutes.ended(), minutes.chair(), minutes.rapporteur(), minutes.summary(), minutes.nextMeeting());
    minutes.points().forEach(point -> {
      line(all, point.kind(), point.sector(), point.text(), point.owner(), point.due());
      if (point.item() != null) {
        line(all, point.item());
      }
    });
    comments.annexed(minutes.session()).forEach(view -> line(all, view.guestId(), view.point(), view.text()));
    present(minutes.session()).forEach(guest -> line(all, guest));
    minutes.signatures().stream().sorted(Comparator.comparing(Minutes.Signature::account)).forEach(signature -> line(all, signature.account(), signature.at().getEpochSecond()));
    return checksum(all.toString());
  }

  private List<Long> present(CaseNumber session) {
    return db.sql("select g.id from guest g where g.gathering = ? and " + Guests.WAS_THERE + " order by g.id").param(session.value()).query(Long.class).list();
  }

  /** Each value with its length, so that no two different minutes read the same. */
  private static void line(StringBuilder all, Object... values) {
    for (Object value : values) {
      String text = value == null ? "" : value.toString();
      all.append(text.length()).append(':').append(text).append('|');
    }
    all.append('\n');
  }

  private static String checksum(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
