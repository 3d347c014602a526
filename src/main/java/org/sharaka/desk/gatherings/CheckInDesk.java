package org.sharaka.desk.gatherings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sharaka.gatherings.AddWalkIn;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GuestList;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list at the door: people are ticked off as they come, on paper or on a tablet, and counted. */
@Controller
@RequestMapping(GatheringSheet.ADDRESS)
class CheckInDesk {

  private static final int PAGE = 100;

  private final GatheringSheet sheet;
  private final GuestList list;
  private final CheckIn checkIn;
  private final AddWalkIn addWalkIn;
  private final AttendanceFile file;
  private final WorkingCalendar calendar;

  /** Someone who came without an invitation, as typed. */
  record WalkIn(String name, String email, String institution, Sector sector, Boolean acknowledged) {

    static final WalkIn NOBODY = new WalkIn("", "", "", null, false);
  }

  /** Which day, whom, and where the page begins. */
  record Query(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, String q, String afterName, Long afterId) {

    GuestList.Wanted wanted() {
      return new GuestList.Wanted(q, null, null);
    }

    GuestList.After after() {
      return afterId == null || afterName == null ? null : new GuestList.After(afterName, afterId);
    }
  }

  CheckInDesk(GatheringSheet sheet, GuestList list, CheckIn checkIn, AddWalkIn addWalkIn, AttendanceFile file, WorkingCalendar calendar) {
    this.sheet = sheet;
    this.list = list;
    this.checkIn = checkIn;
    this.addWalkIn = addWalkIn;
    this.file = file;
    this.calendar = calendar;
  }

  @GetMapping("/check-in")
  String show(@PathVariable String kind, @PathVariable String number, @ModelAttribute("query") Query query, Model model) {
    Gathering gathering = sheet.open(kind, number, "check-in", model);
    List<GuestList.Row> rows = list.page(gathering.number(), query.wanted(), query.after(), PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1) : null);
    model.addAttribute("turnout", list.turnout(gathering.number()));
    model.addAttribute("day", day(gathering, query.day()));
    model.addAttribute("today", calendar.today());
    if (!model.containsAttribute("typed")) {
      model.addAttribute("typed", WalkIn.NOBODY);
    }
    return "desk/gathering/check-in";
  }

  @PostMapping("/check-in")
  @PreAuthorize(Hosts.ONLY)
  String tick(@PathVariable String kind, @PathVariable String number, @RequestParam long guest, @RequestParam boolean present,
      @RequestParam(defaultValue = "false") boolean remote,
      @RequestParam(defaultValue = "false") boolean acknowledged,
      @ModelAttribute("query") Query query, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace, Model model) {
    Gathering gathering = sheet.find(kind, number);
    try {
      checkIn.tick(new CheckIn.Tick(gathering.number(), guest, day(gathering, query.day()), present, remote, acknowledged));
    } catch (Refused refused) {
      GatheringSheet.refuse(refused.refusals(), model);
      return show(kind, number, query, model);
    }
    if (!inPlace) {
      return back(kind, number, query) + "#guest-" + guest;
    }
    sheet.open(kind, number, "check-in", model);
    model.addAttribute("row", list.one(gathering.number(), guest));
    model.addAttribute("day", day(gathering, query.day()));
    model.addAttribute("turnout", list.turnout(gathering.number()));
    return "desk/gathering/check-in :: ticked";
  }

  @PostMapping("/walk-ins")
  @PreAuthorize(Hosts.ONLY)
  String walkIn(@PathVariable String kind, @PathVariable String number, @ModelAttribute WalkIn typed, @ModelAttribute("query") Query query, Model model,
      Locale locale) {
    Gathering gathering = sheet.find(kind, number);
    try {
      Sector sector = typed.sector() == null ? Sector.OTHER : typed.sector();
      long guest = addWalkIn.add(new AddWalkIn.WalkIn(gathering.number(), day(gathering, query.day()), typed.name(), typed.email(), typed.institution(),
          sector, Language.of(locale), Boolean.TRUE.equals(typed.acknowledged())));
      return back(kind, number, query) + "#guest-" + guest;
    } catch (Refused refused) {
      GatheringSheet.refuse(refused.refusals(), model);
      model.addAttribute("typed", typed);
      return show(kind, number, query, model);
    }
  }

  @GetMapping("/attendance.csv")
  void download(@PathVariable String kind, @PathVariable String number, HttpServletResponse response, Locale locale) throws IOException {
    file.write(sheet.find(kind, number), response, locale);
  }

  @GetMapping("/sign-in")
  String signIn(@PathVariable String kind, @PathVariable String number, @ModelAttribute("query") Query query, Model model) {
    Gathering gathering = sheet.open(kind, number, "sign-in", model);
    model.addAttribute("rows", list.all(gathering.number()).filter(GuestList.Row::isExpected).toList());
    model.addAttribute("day", day(gathering, query.day()));
    return "desk/gathering/sign-in";
  }

  /** The day asked for; else today when it is one of the gathering's, else its first. */
  private LocalDate day(Gathering gathering, LocalDate asked) {
    if (gathering.arrangement() == null) {
      return null;
    }
    List<LocalDate> days = gathering.arrangement().schedule().days();
    return days.contains(asked) ? asked : days.contains(calendar.today()) ? calendar.today() : days.get(0);
  }

  private static String back(String kind, String number, Query query) {
    UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/desk/" + kind + "/" + number + "/check-in");
    if (query.day() != null) {
      uri.queryParam("day", query.day());
    }
    if (query.q() != null && !query.q().isBlank()) {
      uri.queryParam("q", query.q());
    }
    return "redirect:" + uri.encode().toUriString();
  }
}
