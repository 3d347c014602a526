package org.sharaka.desk.requests;

import java.util.List;
import org.sharaka.dialogues.CorrectOutcome;
import org.sharaka.dialogues.Requests;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the secretariat puts right what was published of a dialogue. */
@Controller
@RequestMapping("/desk/requests/{number}/correction")
@PreAuthorize("hasRole('secretariat')")
class OutcomeCorrections {

  private final Requests requests;
  private final CorrectOutcome correct;

  /** What was typed, so that a refusal loses nothing. */
  record Typed(String title, String noteAr, String noteEn) {}

  OutcomeCorrections(Requests requests, CorrectOutcome correct) {
    this.requests = requests;
    this.correct = correct;
  }

  @GetMapping
  String form(@PathVariable String number, Model model) {
    return page(known(number), new Typed("", "", ""), List.of(), model);
  }

  @PostMapping
  ModelAndView correct(@PathVariable String number, @RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String noteAr,
      @RequestParam(defaultValue = "") String noteEn, Model model) {
    CaseNumber request = known(number);
    try {
      if (noteAr.isBlank()) {
        throw Refusal.at("noteAr", "request.textMissing").thrown();
      }
      correct.of(request, title.matches("\\d{1,18}") ? Long.parseLong(title) : 0, new LocalizedText(noteAr.strip(), noteEn.strip()));
      return new ModelAndView("redirect:/desk/requests/{number}");
    } catch (Refused refused) {
      return new ModelAndView(page(request, new Typed(title, noteAr, noteEn), refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String page(CaseNumber number, Typed typed, List<Refusal> refusals, Model model) {
    model.addAttribute("request", requests.get(number));
    model.addAttribute("corrected", correct.corrected(number));
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "desk/request/correction";
  }

  private static CaseNumber known(String number) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return new CaseNumber(number);
  }
}
