package org.sharaka.desk.register;

import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refused;
import org.sharaka.stakeholders.AssessPerson;
import org.sharaka.stakeholders.Assessment;
import org.sharaka.stakeholders.MarkKey;
import org.sharaka.stakeholders.consent.ConsentChannel;
import org.sharaka.stakeholders.consent.ConsentPurpose;
import org.sharaka.stakeholders.consent.RecordConsent;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is decided about a person on their page. */
@Controller
@RequestMapping("/desk/register/people/{id:\\d+}")
@PreAuthorize(Writers.ONLY)
class PersonActions {

  private final MarkKey markKey;
  private final AssessPerson assess;
  private final RecordConsent record;
  private final PersonPage page;

  PersonActions(MarkKey markKey, AssessPerson assess, RecordConsent record, PersonPage page) {
    this.markKey = markKey;
    this.assess = assess;
    this.record = record;
    this.page = page;
  }

  @PostMapping("/key")
  String key(@PathVariable long id, @RequestParam boolean key) {
    markKey.handle(id, key);
    return "redirect:/desk/register/people/{id}?saved";
  }

  @PostMapping("/assessment")
  ModelAndView assess(@PathVariable long id, @RequestParam(required = false) Integer influence, @RequestParam(required = false) Integer interest,
      @RequestParam(defaultValue = "false") boolean regulator, @RequestParam(defaultValue = "false") boolean vulnerable, Model model) {
    Assessment assessment = new Assessment(influence, interest, regulator, vulnerable);
    model.addAttribute("assessment", assessment);
    return done(id, () -> assess.handle(id, assessment), model);
  }

  @PostMapping("/consents")
  ModelAndView consent(@PathVariable long id, @RequestParam ConsentPurpose purpose, @RequestParam boolean given, @RequestParam ConsentChannel channel,
      @RequestParam Language language, @RequestParam(defaultValue = "") String note, Model model) {
    var word = new RecordConsent.Word(purpose, given, language, channel, note.isBlank() ? null : note.strip());
    model.addAttribute("word", word);
    return done(id, () -> record.handle(id, word), model);
  }

  private ModelAndView done(long id, Runnable work, Model model) {
    try {
      work.run();
      return new ModelAndView("redirect:/desk/register/people/{id}?saved");
    } catch (Refused refused) {
      RefusalReport.add(refused, model);
      return new ModelAndView(page.show(id, model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }
}
