package org.sharaka.desk.gatherings;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GuestCodes;
import org.sharaka.gatherings.GuestList;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page behind a guest's code: any phone that scans it opens this, and staff see whom they have before them. Only the
 * button checks anyone in, and using a code twice is using it once.
 */
@Controller
@RequestMapping(GatheringSheet.ADDRESS + "/arrivals")
class ArrivalDesk {

  private final GatheringSheet sheet;
  private final GuestCodes codes;
  private final GuestList list;
  private final CheckIn checkIn;
  private final WorkingCalendar calendar;

  ArrivalDesk(GatheringSheet sheet, GuestCodes codes, GuestList list, CheckIn checkIn, WorkingCalendar calendar) {
    this.sheet = sheet;
    this.codes = codes;
    this.list = list;
    this.checkIn = checkIn;
    this.calendar = calendar;
  }

  @GetMapping
  String show(@PathVariable String kind, @PathVariable String number, @RequestParam(defaultValue = "") String code, Model model) {
    Gathering gathering = sheet.open(kind, number, "check-in", model);
    model.addAttribute("code", code);
    try {
      model.addAttribute("row", code.isBlank() ? null : row(gathering, code));
    } catch (Refused unknown) {
      GatheringSheet.refuse(unknown.refusals(), model);
    }
    model.addAttribute("day", day(gathering));
    model.addAttribute("turnout", list.turnout(gathering.number()));
    return "desk/gathering/arrivals";
  }

  @PostMapping
  @PreAuthorize(Hosts.ONLY)
  String checkIn(@PathVariable String kind, @PathVariable String number, @RequestParam String code, @RequestParam(defaultValue = "false") boolean remote,
      @RequestParam(defaultValue = "false") boolean acknowledged, Model model) {
    Gathering gathering = sheet.find(kind, number);
    try {
      long guest = row(gathering, code).id();
      checkIn.tick(new CheckIn.Tick(gathering.number(), guest, day(gathering), true, remote, acknowledged));
      return "redirect:/desk/" + kind + "/" + number + "/arrivals?code=" + codes.code(guest);
    } catch (Refused refused) {
      List<Refusal> why = refused.refusals();
      show(kind, number, code, model);
      GatheringSheet.refuse(why, model);
      return "desk/gathering/arrivals";
    }
  }

  private GuestList.Row row(Gathering gathering, String code) {
    OptionalLong guest = codes.guest(code);
    return guest.stream().boxed().findFirst().flatMap(id -> list.find(gathering.number(), id))
        .orElseThrow(() -> Refusal.at("code", guest.isPresent() ? "arrival.otherGathering" : "arrival.unknown").thrown());
  }

  private LocalDate day(Gathering gathering) {
    if (gathering.arrangement() == null) {
      return null;
    }
    List<LocalDate> days = gathering.arrangement().schedule().days();
    return days.contains(calendar.today()) ? calendar.today() : days.get(0);
  }
}
