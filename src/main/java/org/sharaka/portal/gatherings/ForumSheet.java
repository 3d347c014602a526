package org.sharaka.portal.gatherings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.sharaka.gatherings.EventTerms;
import org.sharaka.gatherings.Events;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.portal.guard.FormGate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** What every public page of a forum shows, and how their forms are taken in: the same for everyone, and not from programs. */
@Component
class ForumSheet {

  private final Gatherings gatherings;
  private final Events events;
  private final FormGate gate;

  ForumSheet(Gatherings gatherings, Events events, FormGate gate) {
    this.gatherings = gatherings;
    this.events = events;
    this.gate = gate;
  }

  /** What is not approved yet does not exist for the public. */
  Gathering find(String number) {
    if (!CaseNumber.looksLike(number) || !number.startsWith(GatheringKind.EVENT.caseType().prefix())) {
      throw new NotFound(number);
    }
    return gatherings.find(new CaseNumber(number)).filter(forum -> events.terms(forum.number()).isOpenToAll()).orElseThrow(() -> new NotFound(number));
  }

  EventTerms show(Gathering forum, ForumForm typed, List<Refusal> refusals, Model model) {
    EventTerms terms = events.terms(forum.number());
    model.addAttribute("gathering", forum);
    model.addAttribute("event", terms);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return terms;
  }

  /**
   * @param done  where it goes on once the deed is done
   * @param again shows the form with what stands against it
   */
  ModelAndView sent(ForumForm typed, HttpServletRequest request, String done, Runnable deed, Function<List<Refusal>, String> again) {
    if (typed.isByProgram()) {
      return new ModelAndView(done);
    }
    if (!gate.admits(request.getRemoteAddr())) {
      return new ModelAndView(again.apply(List.of(Refusal.of("training.tooMany"))), HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      deed.run();
      return new ModelAndView(done);
    } catch (Refused refused) {
      return new ModelAndView(again.apply(refused.refusals()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }
}
