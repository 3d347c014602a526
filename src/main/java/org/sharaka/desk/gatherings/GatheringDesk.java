package org.sharaka.desk.gatherings;

import org.sharaka.cases.Timeline;
import org.sharaka.gatherings.CallOff;
import org.sharaka.gatherings.ChangeVenue;
import org.sharaka.gatherings.Events;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.Permits;
import org.sharaka.gatherings.SessionPapers;
import org.sharaka.gatherings.Sessions;
import org.sharaka.gatherings.TrainingSeats;
import org.sharaka.gatherings.Trainings;
import org.sharaka.gatherings.Venue;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A gathering at a glance: when, where, for whom, by which rules, and how the answers stand. */
@Controller
@RequestMapping(GatheringSheet.ADDRESS)
class GatheringDesk {

  private static final int TIMELINE = 30;

  private final GatheringSheet sheet;
  private final Gatherings gatherings;
  private final Sessions sessions;
  private final SessionPapers papers;
  private final Permits permits;
  private final Events events;
  private final Trainings trainings;
  private final TrainingSeats seats;
  private final GuestList list;
  private final Timeline timeline;
  private final ChangeVenue venue;
  private final CallOff callOff;

  GatheringDesk(GatheringSheet sheet, Gatherings gatherings, Sessions sessions, SessionPapers papers, Permits permits, Events events,
      Trainings trainings, TrainingSeats seats,
      GuestList list, Timeline timeline, ChangeVenue venue, CallOff callOff) {
    this.sheet = sheet;
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.papers = papers;
    this.permits = permits;
    this.events = events;
    this.trainings = trainings;
    this.seats = seats;
    this.list = list;
    this.timeline = timeline;
    this.venue = venue;
    this.callOff = callOff;
  }

  @GetMapping
  String show(@PathVariable String kind, @PathVariable String number, Model model) {
    Gathering gathering = sheet.open(kind, number, "overview", model);
    model.addAttribute("agenda", gatherings.agenda(gathering.number()));
    model.addAttribute("bySector", list.bySector(gathering.number()));
    model.addAttribute("turnout", list.turnout(gathering.number()));
    model.addAttribute("timeline", timeline.newest(gathering.number(), TIMELINE));
    terms(gathering, model);
    return "desk/gathering/overview";
  }

  @PostMapping("/venue")
  @PreAuthorize(Hosts.ONLY)
  String changeVenue(@PathVariable String kind, @PathVariable String number, @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String link, Model model) {
    CaseNumber gathering = sheet.find(kind, number).number();
    model.addAttribute("typedPlace", place);
    model.addAttribute("typedLink", link);
    return carryOut(kind, number, model, () -> venue.change(gathering, new Venue(place, link)));
  }

  @PostMapping("/call-off")
  @PreAuthorize(Hosts.WHO_CALL_OFF)
  String callOff(@PathVariable String kind, @PathVariable String number, @RequestParam(defaultValue = "") String reason, Model model) {
    CaseNumber gathering = sheet.find(kind, number).number();
    model.addAttribute("typedReason", reason);
    return carryOut(kind, number, model, () -> callOff.one(gathering, reason(reason)));
  }

  private static LocalizedText reason(String typed) {
    if (typed.isBlank()) {
      throw Refusal.at("reason", "gathering.reasonMissing").thrown();
    }
    return LocalizedText.same(typed.strip());
  }

  private String carryOut(String kind, String number, Model model, Runnable decision) {
    try {
      decision.run();
      return "redirect:/desk/" + kind + "/" + number;
    } catch (Refused refused) {
      GatheringSheet.refuse(refused.refusals(), model);
      return show(kind, number, model);
    }
  }

  private void terms(Gathering gathering, Model model) {
    switch (gathering.kind()) {
      case SESSION -> {
        model.addAttribute("papers", papers.of(gathering.number()));
        model.addAttribute("shortNotice", sessions.shortNotice(gathering.number()).orElse(null));
        model.addAttribute("permitNeeded", permits.isNeeded(gathering.number()));
        model.addAttribute("permit", permits.find(gathering.number()).orElse(null));
        model.addAttribute("dialogue", sessions.terms(gathering.number()));
        model.addAttribute("quorum", sessions.quorum(gathering.number()).orElse(null));
      }
      case EVENT -> model.addAttribute("event", events.terms(gathering.number()));
      case TRAINING -> {
        model.addAttribute("training", trainings.terms(gathering.number()));
        model.addAttribute("results", trainings.results(gathering.number()));
        model.addAttribute("merged", trainings.mergedInto(gathering.number()).orElse(null));
        model.addAttribute("seats", gathering.arrangement() == null ? null : seats.of(gathering.number()));
      }
    }
  }
}
