package org.sharaka.desk.gatherings;

import java.util.List;
import org.sharaka.gatherings.AddGuest;
import org.sharaka.gatherings.DropGuest;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GuestCandidates;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Who is invited to a gathering and what they answered; people are put on the list and taken off it here. */
@Controller
@RequestMapping(GatheringSheet.ADDRESS + "/guests")
class GuestDesk {

  private static final int PAGE = 50;

  private final GatheringSheet sheet;
  private final GuestList list;
  private final GuestCandidates candidates;
  private final AddGuest add;
  private final DropGuest drop;

  /**
   * What the list is narrowed down to, and where its page begins.
   *
   * @param find words of someone to put on the list
   */
  record Query(String q, GuestReply reply, Sector sector, String afterName, Long afterId, String find) {

    GuestList.Wanted wanted() {
      return new GuestList.Wanted(q, reply, sector);
    }

    GuestList.After after() {
      return afterId == null || afterName == null ? null : new GuestList.After(afterName, afterId);
    }

    public boolean isNarrow() {
      return q != null && !q.isBlank() || reply != null || sector != null;
    }
  }

  GuestDesk(GatheringSheet sheet, GuestList list, GuestCandidates candidates, AddGuest add, DropGuest drop) {
    this.sheet = sheet;
    this.list = list;
    this.candidates = candidates;
    this.add = add;
    this.drop = drop;
  }

  @GetMapping
  String show(@PathVariable String kind, @PathVariable String number, @ModelAttribute("query") Query query, Model model) {
    Gathering gathering = sheet.open(kind, number, "guests", model);
    List<GuestList.Row> rows = list.page(gathering.number(), query.wanted(), query.after(), PAGE + 1);
    model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
    model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1) : null);
    model.addAttribute("count", list.count(gathering.number(), query.wanted()));
    model.addAttribute("bySector", list.bySector(gathering.number()));
    model.addAttribute("found", candidates.search(gathering.number(), query.find()));
    return "desk/gathering/guests";
  }

  @PostMapping
  @PreAuthorize(Hosts.ONLY)
  String add(@PathVariable String kind, @PathVariable String number, @RequestParam long person, @RequestParam(defaultValue = "") String find, Model model) {
    CaseNumber gathering = sheet.find(kind, number).number();
    return carryOut(kind, number, find, model, () -> add.add(gathering, person));
  }

  @PostMapping("/{guest:\\d+}/drop")
  @PreAuthorize(Hosts.ONLY)
  String drop(@PathVariable String kind, @PathVariable String number, @PathVariable long guest, Model model) {
    CaseNumber gathering = sheet.find(kind, number).number();
    return carryOut(kind, number, "", model, () -> drop.drop(gathering, guest));
  }

  private String carryOut(String kind, String number, String find, Model model, Runnable change) {
    try {
      change.run();
      UriComponentsBuilder page = UriComponentsBuilder.fromPath("/desk/" + kind + "/" + number + "/guests");
      return "redirect:" + (find.isBlank() ? page : page.queryParam("find", find)).encode().toUriString();
    } catch (Refused refused) {
      GatheringSheet.refuse(refused.refusals(), model);
      Query query = new Query(null, null, null, null, null, find);
      model.addAttribute("query", query);
      return show(kind, number, query, model);
    }
  }
}
