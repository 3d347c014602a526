package org.sharaka.desk.gatherings;

import java.util.Set;
import java.util.function.Consumer;
import org.sharaka.gatherings.RecordIntervention;
import org.sharaka.gatherings.RecordOutcome;
import org.sharaka.gatherings.RecordReservation;
import org.sharaka.gatherings.SteerSession;
import org.sharaka.gatherings.TakeVote;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page that moderator, rapporteur and chairs keep open during a session. Each entry is one small form; after it was sent
 * the cursor stands in the same form again, and a form sent twice counts once.
 */
@Controller
@RequestMapping("/desk/sessions/{number}/live")
class LiveDesk {

  private final LiveSheet sheet;
  private final RecordIntervention recordIntervention;
  private final RecordOutcome recordOutcome;
  private final TakeVote takeVote;
  private final RecordReservation recordReservation;
  private final SteerSession steer;

  LiveDesk(LiveSheet sheet, RecordIntervention recordIntervention, RecordOutcome recordOutcome, TakeVote takeVote, RecordReservation recordReservation,
      SteerSession steer) {
    this.sheet = sheet;
    this.recordIntervention = recordIntervention;
    this.recordOutcome = recordOutcome;
    this.takeVote = takeVote;
    this.recordReservation = recordReservation;
    this.steer = steer;
  }

  @GetMapping
  String show(@PathVariable String number, @RequestParam(defaultValue = "") String at, Model model) {
    return sheet.show(number, at, LiveEntry.NOTHING, model);
  }

  @PostMapping("/item")
  @PreAuthorize(LiveAccess.HOSTS_AND_CHAIRS)
  String goTo(@PathVariable String number, @RequestParam int item, Model model) {
    return carryOut(number, "agenda", LiveEntry.NOTHING, model, session -> steer.goTo(session, item));
  }

  @PostMapping("/item/end")
  @PreAuthorize(LiveAccess.HOSTS_AND_CHAIRS)
  String endItem(@PathVariable String number, Model model) {
    return carryOut(number, "agenda", LiveEntry.NOTHING, model, steer::endItem);
  }

  @PostMapping("/interventions")
  @PreAuthorize(Hosts.ONLY)
  String intervention(@PathVariable String number, @ModelAttribute LiveEntry typed, Model model) {
    return carryOut(number, "intervention", typed, model, session -> recordIntervention.record(new RecordIntervention.Said(session, typed.form(), typed.item(),
        typed.speaker(), typed.organisation(), typed.gist())));
  }

  @PostMapping("/outcomes")
  @PreAuthorize(LiveAccess.HOSTS_AND_CHAIRS)
  String outcome(@PathVariable String number, @ModelAttribute LiveEntry typed, Model model) {
    return carryOut(number, "outcome", typed, model, session -> recordOutcome.record(new RecordOutcome.Result(session, typed.form(), typed.item(), typed.kind(),
        typed.text(), typed.owner(), typed.due())));
  }

  @PostMapping("/votes")
  @PreAuthorize(LiveAccess.HOSTS_AND_CHAIRS)
  String vote(@PathVariable String number, @ModelAttribute LiveEntry typed, Model model) {
    return carryOut(number, "vote", typed, model, session -> takeVote.take(new TakeVote.Ballot(session, typed.form(), typed.item(), typed.question(),
        typed.inFavour(), typed.against(), typed.recused() == null ? Set.of() : typed.recused())));
  }

  @PostMapping("/reservations")
  @PreAuthorize(Hosts.ONLY)
  String reservation(@PathVariable String number, @ModelAttribute LiveEntry typed, @RequestParam long vote, @RequestParam long reserving, Model model) {
    return carryOut(number, "reservation", typed, model, session -> recordReservation.record(session, vote, reserving, typed.reasons()));
  }

  @PostMapping("/presence")
  @PreAuthorize(Hosts.ONLY)
  String presence(@PathVariable String number, @RequestParam long guest, @RequestParam boolean left, Model model) {
    return carryOut(number, "people", LiveEntry.NOTHING, model, session -> steer.leave(session, guest, left));
  }

  @PostMapping("/strike")
  @PreAuthorize(Hosts.ONLY)
  String strike(@PathVariable String number, @RequestParam SteerSession.Entry entry, @RequestParam long id, Model model) {
    return carryOut(number, "recorded", LiveEntry.NOTHING, model, session -> steer.strike(session, entry, id));
  }

  private String carryOut(String number, String at, LiveEntry typed, Model model, Consumer<CaseNumber> entry) {
    try {
      entry.accept(sheet.find(number));
      return "redirect:/desk/sessions/" + number + "/live?at=" + at + "#" + at;
    } catch (Refused refused) {
      GatheringSheet.refuse(refused.refusals(), model);
      return sheet.show(number, at, typed, model);
    }
  }
}
