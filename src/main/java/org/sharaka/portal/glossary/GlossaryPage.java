package org.sharaka.portal.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sharaka.guidelines.glossary.Glossary;
import org.sharaka.guidelines.glossary.Term;
import org.sharaka.guidelines.glossary.TermArea;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The words of the platform for everyone to look up, in the order of the reader's language. */
@Controller
class GlossaryPage {

  private final Glossary glossary;

  GlossaryPage(Glossary glossary) {
    this.glossary = glossary;
  }

  @GetMapping("/glossary")
  String glossary(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) TermArea area, Model model, Locale locale) {
    List<Term> found = glossary.search(q, area);
    List<Term> sorted = locale.getLanguage().equals("ar") ? found
        : found.stream().sorted(Comparator.comparing(t -> t.text().termEn().toLowerCase(Locale.ROOT))).toList();
    model.addAttribute("terms", sorted.stream().filter(Term::isInUse).toList());
    model.addAttribute("former", sorted.stream().filter(term -> !term.isInUse()).toList());
    model.addAttribute("areas", TermArea.values());
    model.addAttribute("q", q);
    model.addAttribute("area", area);
    return "portal/glossary/terms";
  }
}
