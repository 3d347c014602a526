package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the call for papers of a forum once each is decided on, and tells every author what became of theirs. */
@Service
@Transactional
public class ClosePaperCall {

  private final Gatherings gatherings;
  private final ForumPapers papers;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;

  ClosePaperCall(Gatherings gatherings, ForumPapers papers, GatheringMail mail, Outbox outbox, Chronicle chronicle) {
    this.gatherings = gatherings;
    this.papers = papers;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
  }

  /** @throws org.sharaka.kernel.Refused while one lacks its two reviews */
  @Transactional(readOnly = true)
  public void onlyReviewed(CaseNumber event) {
    long open = papers.of(event).stream().filter(paper -> !paper.isReviewed()).count();
    if (open > 0) {
      throw Refusal.of("forum.papersNotReviewed", Map.of("papers", open, "least", ForumPaper.REVIEWS)).thrown();
    }
  }

  public void close(CaseNumber event) {
    Gathering forum = gatherings.lock(event);
    List<ForumPaper> all = papers.of(event);
    long open = all.stream().filter(paper -> paper.status() == ForumPaper.Status.SUBMITTED).count();
    if (open > 0) {
      throw Refusal.of("forum.papersUndecided", Map.of("papers", open)).thrown();
    }
    all.forEach(paper -> tell(forum, paper));
    papers.close(event);
    chronicle.note(forum, "papersDecided", Map.of("papers", all.size(), "accepted", all.stream().filter(ForumPaper::isAccepted).count()));
  }

  private void tell(Gathering forum, ForumPaper paper) {
    Map<String, Object> facts = paper.isAccepted() ? Map.of("paper", paper.title(), "session", gatherings.agenda(forum.number()).items().get(paper.item() - 1).title())
        : Map.of("paper", paper.title(), "why", paper.reason());
    outbox.queue(mail.about(forum, "paper/" + paper.id() + "/" + paper.status(), paper.isAccepted() ? "forumPaperAccepted" : "forumPaperDeclined", facts, null,
        papers.author(paper.id())));
  }
}
