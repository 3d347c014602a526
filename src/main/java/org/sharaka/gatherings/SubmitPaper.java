package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a paper on the programme of a session, or takes it off again, until its minutes are out. */
@Service
@Transactional
public class SubmitPaper {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ABSTRACT = 3000;

  private final Gatherings gatherings;
  private final SessionFloor floor;
  private final SessionPapers papers;
  private final Publications publications;
  private final Chronicle chronicle;
  private final Clock clock;

  /**
   * @param form     the key of the form, new each time it is shown
   * @param document a file of the case, {@code null} for none
   * @param consents the author agrees that it is published
   */
  public record Paper(CaseNumber session, String form, Integer item, String title, String author, String gist, Long document, boolean consents) {}

  SubmitPaper(Gatherings gatherings, SessionFloor floor, SessionPapers papers, Publications publications, Chronicle chronicle, Clock clock) {
    this.gatherings = gatherings;
    this.floor = floor;
    this.papers = papers;
    this.publications = publications;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  public void submit(Paper paper) {
    Gathering session = open(paper.session());
    papers.add(paper.session(), new FormKey(paper.form()), new SessionPaper(0, floor.item(paper.session(), paper.item()),
        new Typed("title", paper.title()).required(LONGEST_TITLE), new Typed("author", paper.author()).required(LONGEST_NAME),
        new Typed("gist", paper.gist()).required(LONGEST_ABSTRACT), paper.document(), paper.consents() ? clock.instant() : null));
    chronicle.note(session, "papers", Map.of("papers", papers.of(paper.session()).size()));
  }

  public void remove(CaseNumber session, long paper) {
    Gathering gathering = open(session);
    if (!papers.remove(session, paper)) {
      throw new NotFound("paper");
    }
    chronicle.note(gathering, "papers", Map.of("papers", papers.of(session).size()));
  }

  private Gathering open(CaseNumber session) {
    Gathering gathering = gatherings.lock(session);
    boolean gone = gathering.status() == GatheringStatus.CANCELLED || gathering.status() == GatheringStatus.REPLACED;
    if (gone || publications.find(session).filter(Publication::isOut).isPresent()) {
      throw Refusal.of("gathering.over", Map.of("number", session.value())).thrown();
    }
    return gathering;
  }
}
