package org.sharaka.desk.gatherings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.gatherings.AddAddendum;
import org.sharaka.gatherings.Errata;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.MinutesComments;
import org.sharaka.gatherings.MinutesSeal;
import org.sharaka.gatherings.Publications;
import org.sharaka.gatherings.QuorumRule;
import org.sharaka.gatherings.SessionDays;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of a session with who was there; approved ones are put right by addenda only. */
@Controller
@RequestMapping("/desk/sessions/{number}/minutes")
class MinutesDesk {

  private static final String KIND = "sessions";

  private final GatheringSheet sheet;
  private final MinutesBook book;
  private final Sessions sessions;
  private final SessionDays sessionDays;
  private final Gatherings gatherings;
  private final GuestList list;
  private final MinutesComments comments;
  private final MinutesSeal seal;
  private final Publications publications;
  private final AddAddendum addAddendum;
  private final Errata errata;

  /** Where a name stands in minutes. */
  public enum Presence {PRESENT, APOLOGIES, ABSENT, NOT_EXPECTED}

  MinutesDesk(GatheringSheet sheet, MinutesBook book, Sessions sessions, SessionDays sessionDays, Gatherings gatherings, GuestList list, MinutesComments comments, MinutesSeal seal,
      Publications publications, AddAddendum addAddendum, Errata errata) {
    this.sheet = sheet;
    this.book = book;
    this.sessions = sessions;
    this.sessionDays = sessionDays;
    this.gatherings = gatherings;
    this.list = list;
    this.comments = comments;
    this.seal = seal;
    this.publications = publications;
    this.addAddendum = addAddendum;
    this.errata = errata;
  }

  @GetMapping
  String show(@PathVariable String number, Model model) {
    Gathering session = sheet.open(KIND, number, "minutes", model);
    model.addAttribute("minutes", book.find(session.number()).orElse(null));
    model.addAttribute("comments", comments.of(session.number()));
    model.addAttribute("intact", seal.isIntact(session.number()));
    model.addAttribute("publication", publications.find(session.number()).orElse(null));
    model.addAttribute("errata", errata.of(session.number()));
    model.addAttribute("addenda", book.addenda(session.number()));
    model.addAttribute("dialogue", sessions.terms(session.number()));
    model.addAttribute("quorum", sessions.quorum(session.number()).orElse(null));
    model.addAttribute("quorums", quorums(session));
    model.addAttribute("agenda", gatherings.agenda(session.number()));
    model.addAttribute("people", people(session));
    return "desk/gathering/minutes";
  }

  @PostMapping("/addenda")
  @PreAuthorize(Hosts.ONLY)
  String addAddendum(@PathVariable String number, @RequestParam(defaultValue = "") String text, Model model) {
    CaseNumber session = sheet.find(KIND, number).number();
    try {
      addAddendum.add(session, text);
      return "redirect:/desk/sessions/" + number + "/minutes";
    } catch (Refused refused) {
      GatheringSheet.refuse(refused.refusals(), model);
      model.addAttribute("typedText", text);
      return show(number, model);
    }
  }

  /** That of each day, where there are several. */
  private Map<LocalDate, QuorumRule.Finding> quorums(Gathering session) {
    Map<LocalDate, QuorumRule.Finding> found = new HashMap<>();
    if (session.arrangement() != null && !session.arrangement().schedule().isOneDay()) {
      session.arrangement().schedule().days().forEach(day -> sessionDays.quorum(session.number(), day).ifPresent(finding -> found.put(day, finding)));
    }
    return found;
  }

  private Map<Presence, List<GuestList.Row>> people(Gathering session) {
    return list.all(session.number()).collect(Collectors.groupingBy(row -> presence(session, row)));
  }

  private static Presence presence(Gathering session, GuestList.Row row) {
    if (session.arrangement() != null && session.arrangement().schedule().days().stream().anyMatch(row::wasThere)) {
      return Presence.PRESENT;
    }
    return switch (row.reply()) {
      case DECLINED -> Presence.APOLOGIES;
      case NONE, ACCEPTED, WAITING -> Presence.ABSENT;
      case DELEGATED, WITHDRAWN -> Presence.NOT_EXPECTED;
    };
  }
}
