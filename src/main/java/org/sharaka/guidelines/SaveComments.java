package org.sharaka.guidelines;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what someone writes behind their personal link, as often as they like until the round closes. Saving the same
 * again changes nothing; a comment emptied is taken back. The first one counts as taking part.
 */
@Service
@Transactional
public class SaveComments {

  private final Contributions contributions;
  private final Consultations consultations;
  private final Guides guides;
  private final CommentBook book;
  private final Participation participation;
  private final WorkingCalendar calendar;

  SaveComments(Contributions contributions, Consultations consultations, Guides guides, CommentBook book, Participation participation,
      WorkingCalendar calendar) {
    this.contributions = contributions;
    this.consultations = consultations;
    this.guides = guides;
    this.book = book;
    this.participation = participation;
    this.calendar = calendar;
  }

  /** @param said about clauses of the version discussed; clauses that are not mentioned keep what was said before */
  public void of(String token, List<Said> said) {
    Contribution contribution = contributions.hold(token);
    ConsultationRound round = open(contribution);
    TextRules rules = new TextRules();
    said.forEach(each -> each.check(rules));
    rules.check();
    known(round, said);
    boolean changed = false;
    for (Said each : said) {
      changed |= book.take(contribution, each);
    }
    if (changed) {
      book.saved(contribution.id());
      tookPart(contribution, round);
    }
  }

  private ConsultationRound open(Contribution contribution) {
    ConsultationRound round = consultations.get(contribution.round());
    if (!round.isOpen(calendar.today())) {
      throw Refusal.of(round.isOver(calendar.today()) ? "comment.closed" : "comment.notYet").thrown();
    }
    return round;
  }

  private void known(ConsultationRound round, List<Said> said) {
    Set<Long> clauses = guides.text(round.version()).clauses().map(GuideText.Clause::id).collect(Collectors.toSet());
    said.stream().map(Said::clause).filter(clause -> clause != null && !clauses.contains(clause)).findFirst().ifPresent(stranger -> {
      throw new NotFound("clause " + stranger);
    });
  }

  private void tookPart(Contribution contribution, ConsultationRound round) {
    if (contribution.savedAt() == null && contribution.personId() != null) {
      participation.record(guides.get(round.guide()).home(), List.of(contribution.personId()), ContactChannel.PORTAL);
    }
  }
}
