package org.sharaka.desk.gatherings;

import java.util.List;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every desk page of a gathering shows: what it is, where it stands, and the way to its other pages. */
@Component
class GatheringSheet {

  static final String ADDRESS = "/desk/{kind:sessions|events|trainings}/{number}";

  private final Gatherings gatherings;
  private final Sessions sessions;

  GatheringSheet(Gatherings gatherings, Sessions sessions) {
    this.gatherings = gatherings;
    this.sessions = sessions;
  }

  /** @throws NotFound when the number is none, or that of another kind */
  Gathering open(String kind, String number, String tab, Model model) {
    Gathering gathering = find(kind, number);
    model.addAttribute("gathering", gathering);
    model.addAttribute("kind", gathering.kind());
    model.addAttribute("disclosure", gathering.kind() == GatheringKind.SESSION ? sessions.disclosure(gathering.number()) : null);
    model.addAttribute("ruledItems", gatherings.agenda(gathering.number()).items().stream().filter(item -> item.confidentiality() != null).toList());
    model.addAttribute("base", "/desk/" + kind + "/" + number);
    model.addAttribute("tab", tab);
    model.addAttribute("replies", GuestReply.values());
    model.addAttribute("sectors", Sector.values());
    if (!model.containsAttribute("refusals")) {
      model.addAttribute("refusals", List.of());
    }
    return gathering;
  }

  Gathering find(String kind, String number) {
    if (!CaseNumber.looksLike(number) || !GatheringKind.of(new CaseNumber(number)).path().equals(kind)) {
      throw new NotFound(number);
    }
    return gatherings.get(new CaseNumber(number));
  }

  /** Shows the page again with the reasons why something was not done. */
  static void refuse(List<Refusal> refusals, Model model) {
    model.addAttribute("refusals", refusals);
  }
}
