package org.sharaka.desk.gatherings;

import java.util.List;
import java.util.UUID;
import org.sharaka.gatherings.Attendee;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.SessionFloor;
import org.sharaka.gatherings.SessionLog;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the live page of a session shows: the agenda, who is there, whether that is a quorum, and what was recorded. */
@Component
class LiveSheet {

  static final String KIND = "sessions";

  private final GatheringSheet sheet;
  private final Gatherings gatherings;
  private final SessionFloor floor;
  private final SessionLog log;
  private final LiveAccess access;

  LiveSheet(GatheringSheet sheet, Gatherings gatherings, SessionFloor floor, SessionLog log, LiveAccess access) {
    this.sheet = sheet;
    this.gatherings = gatherings;
    this.floor = floor;
    this.log = log;
    this.access = access;
  }

  CaseNumber find(String number) {
    return sheet.find(KIND, number).number();
  }

  /** @param at the form in which the cursor is to stand */
  String show(String number, String at, LiveEntry typed, Model model) {
    Gathering session = sheet.open(KIND, number, "live", model);
    model.addAttribute("at", at);
    model.addAttribute("typed", typed);
    model.addAttribute("chair", access.chairs(number));
    model.addAttribute("open", session.arrangement() != null && floor.isOpen(session.number()));
    if (session.arrangement() != null) {
      course(session.number(), model);
    }
    return "desk/gathering/live";
  }

  private void course(CaseNumber session, Model model) {
    List<Attendee> people = floor.people(session);
    model.addAttribute("day", floor.day(session));
    model.addAttribute("agenda", gatherings.agenda(session));
    model.addAttribute("current", log.currentItem(session).orElse(null));
    model.addAttribute("people", people);
    model.addAttribute("here", people.stream().filter(person -> !person.left()).toList());
    model.addAttribute("institutions", people.stream().map(Attendee::institution).filter(name -> name != null).distinct().toList());
    model.addAttribute("quorum", floor.quorumNow(session));
    model.addAttribute("interventions", log.interventions(session));
    model.addAttribute("outcomes", log.outcomes(session));
    model.addAttribute("votes", log.votes(session));
    model.addAttribute("kinds", PointKind.values());
    model.addAttribute("keys", List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
  }
}
