package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the time to comment on a draft. Who said nothing agrees; the letter told them so. */
@Service
@Transactional
public class CloseComments {

  private final Gatherings gatherings;
  private final MinutesBook book;
  private final MinutesComments comments;
  private final Chronicle chronicle;

  CloseComments(Gatherings gatherings, MinutesBook book, MinutesComments comments, Chronicle chronicle) {
    this.gatherings = gatherings;
    this.book = book;
    this.comments = comments;
    this.chronicle = chronicle;
  }

  /** @return how many comments somebody has to weigh */
  public int close(CaseNumber session) {
    Gathering gathering = gatherings.lock(session);
    List<MinutesComment> said = comments.of(session);
    if (book.get(session).takesComments()) {
      book.save(book.get(session).heard());
      chronicle.note(gathering, "commentsClosed", Map.of("comments", said.stream().filter(comment -> comment.kind() != MinutesComment.Kind.AGREEMENT).count()));
    }
    return (int) said.stream().filter(MinutesComment::isOpen).count();
  }
}
