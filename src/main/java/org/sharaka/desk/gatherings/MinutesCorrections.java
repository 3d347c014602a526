package org.sharaka.desk.gatherings;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.gatherings.CorrectMinutes;
import org.sharaka.gatherings.Errata;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Publication;
import org.sharaka.gatherings.Publications;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the secretariat puts right what was published of a session. */
@Controller
@RequestMapping("/desk/sessions/{number}/minutes/correction")
@PreAuthorize("hasRole('secretariat')")
class MinutesCorrections {

  private static final String KIND = "sessions";

  private final GatheringSheet sheet;
  private final Publications publications;
  private final Errata errata;
  private final CorrectMinutes correct;

  /** What was typed, so that a refusal loses nothing. */
  record Typed(Integer version, String titleAr, String titleEn, String summary, String translation, List<String> texts, String noteAr, String noteEn) {

    static Typed of(Publication out) {
      return new Typed(out.version(), out.title().ar(), out.title().en(), out.summary(), out.translation(), out.lines().stream().map(Publication.Line::text).toList(), "", "");
    }

    CorrectMinutes.Correction of(CaseNumber session) {
      List<Refusal> missing = new ArrayList<>();
      if (isMissing(titleAr)) {
        missing.add(Refusal.at("titleAr", "log.missing"));
      }
      if (isMissing(noteAr)) {
        missing.add(Refusal.at("noteAr", "log.missing"));
      }
      if (!missing.isEmpty()) {
        throw new Refused(missing);
      }
      return new CorrectMinutes.Correction(session, version == null ? 0 : version, new LocalizedText(titleAr.strip(), plain(titleEn)), plain(summary), plain(translation),
          texts == null ? List.of() : texts.stream().map(Typed::plain).toList(), new LocalizedText(noteAr.strip(), plain(noteEn)));
    }

    private static boolean isMissing(String typed) {
      return typed == null || typed.isBlank();
    }

    private static String plain(String typed) {
      return isMissing(typed) ? null : typed.strip().replace("\r\n", "\n");
    }
  }

  MinutesCorrections(GatheringSheet sheet, Publications publications, Errata errata, CorrectMinutes correct) {
    this.sheet = sheet;
    this.publications = publications;
    this.errata = errata;
    this.correct = correct;
  }

  @GetMapping
  String form(@PathVariable String number, Model model) {
    Publication out = publications.find(sheet.find(KIND, number).number()).orElse(null);
    return page(number, out == null ? null : Typed.of(out), model);
  }

  @PostMapping
  ModelAndView correct(@PathVariable String number, @ModelAttribute Typed typed, Model model) {
    try {
      correct.correct(typed.of(sheet.find(KIND, number).number()));
      return new ModelAndView("redirect:/desk/sessions/{number}/minutes");
    } catch (Refused refused) {
      GatheringSheet.refuse(refused.refusals(), model);
      return new ModelAndView(page(number, typed, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(String number, Typed typed, Model model) {
    Gathering session = sheet.open(KIND, number, "minutes", model);
    model.addAttribute("publication", publications.find(session.number()).filter(Publication::isOut).filter(out -> out.scope() != Publication.Scope.NONE).orElse(null));
    model.addAttribute("errata", errata.of(session.number()));
    model.addAttribute("typed", typed);
    return "desk/gathering/minutes-correction";
  }
}
