package org.sharaka.gatherings;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a reviewed paper on the programme of a forum, under one of its sessions, or declines it with a reason. */
@Service
@Transactional
public class DecidePaper {

  private final Gatherings gatherings;
  private final ForumPapers papers;
  private final CurrentActor actor;

  DecidePaper(Gatherings gatherings, ForumPapers papers, CurrentActor actor) {
    this.gatherings = gatherings;
    this.papers = papers;
    this.actor = actor;
  }

  /** @param item the number of the session in the programme, {@code null} to decline */
  public void decide(CaseNumber event, long paper, Integer item, String reason) {
    gatherings.lock(event);
    papers.onlyOpen(event);
    ForumPaper reviewed = papers.get(event, paper);
    papers.save(item == null ? reviewed.declined(reason, actor.name()) : reviewed.accepted(session(event, item), actor.name()));
  }

  private int session(CaseNumber event, int item) {
    List<Agenda.Item> items = gatherings.agenda(event).items();
    if (item < 1 || item > items.size() || items.get(item - 1).kind() != ItemKind.SESSION) {
      throw Refusal.at("item", "forum.noSuchSession").thrown();
    }
    return item;
  }
}
