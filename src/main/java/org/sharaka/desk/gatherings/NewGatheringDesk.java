package org.sharaka.desk.gatherings;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.gatherings.ConveneEvent;
import org.sharaka.gatherings.ConveneTraining;
import org.sharaka.gatherings.EventType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Begins a forum or a training workshop that belongs to no project. */
@Controller
@RequestMapping("/desk/{kind:events|trainings}/new")
@PreAuthorize(NewSessionDesk.CONVENES)
class NewGatheringDesk {

  private static final int LONGEST_TITLE = 250;

  private final ConveneEvent event;
  private final ConveneTraining training;

  record NewGathering(String titleAr, String titleEn, String purpose) {

    NewGathering {
      titleAr = titleAr == null ? "" : titleAr.strip();
      titleEn = titleEn == null ? "" : titleEn.strip();
      purpose = purpose == null ? "" : purpose.strip();
    }

    LocalizedText title() {
      return new LocalizedText(titleAr, titleEn);
    }
  }

  NewGatheringDesk(ConveneEvent event, ConveneTraining training) {
    this.event = event;
    this.training = training;
  }

  @GetMapping
  String form(@PathVariable String kind, Model model) {
    return form(kind, new NewGathering("", "", ""), List.of(), model);
  }

  @PostMapping
  String convene(@PathVariable String kind, @ModelAttribute NewGathering typed, Model model) {
    try {
      check(typed);
      LocalizedText purpose = LocalizedText.same(typed.purpose());
      CaseNumber number = kind.equals("events") ? event.convene(typed.title(), purpose, EventType.FORUM) : training.convene(typed.title(), purpose, null);
      return "redirect:/desk/" + kind + "/" + number;
    } catch (Refused refused) {
      return form(kind, typed, refused.refusals(), model);
    }
  }

  private static void check(NewGathering typed) {
    List<Refusal> missing = new ArrayList<>();
    if (typed.titleAr().isEmpty() || typed.titleAr().length() > LONGEST_TITLE) {
      missing.add(Refusal.at("titleAr", "session.titleMissing"));
    }
    if (typed.purpose().isEmpty()) {
      missing.add(Refusal.at("purpose", "session.purposeMissing"));
    }
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
  }

  private static String form(String kind, NewGathering typed, List<Refusal> refusals, Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "desk/gathering/new-gathering";
  }
}
