package org.sharaka.portal.contributions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sharaka.kernel.NotFound;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.portal.PersonContributions;
import org.sharaka.stakeholders.consent.MailChoices;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of what I said: for those with an account, and by the personal address that stands in each mail for those without. */
@Controller
class ContributionPages {

  private final List<PersonContributions> areas;
  private final MailChoices choices;
  private final Mandates mandates;
  private final SignedIn signedIn;

  ContributionPages(List<PersonContributions> areas, MailChoices choices, Mandates mandates, SignedIn signedIn) {
    this.areas = areas;
    this.choices = choices;
    this.mandates = mandates;
    this.signedIn = signedIn;
  }

  /** Personal links are nothing for search engines, and other sites need not learn of them. */
  @ModelAttribute
  void unlisted(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping("/mail-choices/{token}/contributions")
  String byLink(@PathVariable String token, Model model, Locale locale) {
    model.addAttribute("area", "survey");
    return page(choices.personBehind(token).orElseThrow(() -> new NotFound("contributions")), model, locale);
  }

  @GetMapping("/my/contributions")
  String mine(Model model, Locale locale) {
    long person = mandates.heldBy(signedIn.name()).stream().findFirst().orElseThrow(() -> new NotFound("mandate")).personId();
    model.addAttribute("area", "portal-my");
    return page(person, model, locale);
  }

  private String page(long person, Model model, Locale locale) {
    model.addAttribute("lines", areas.stream().flatMap(area -> area.of(person, locale).stream())
        .sorted(Comparator.comparing(PersonContributions.Line::at).reversed()).toList());
    return "portal/contributions";
  }
}
