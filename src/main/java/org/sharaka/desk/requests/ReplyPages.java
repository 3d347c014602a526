package org.sharaka.desk.requests;

import java.util.List;
import org.sharaka.dialogues.AnswerInvitation;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.CounterpartReply;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DeclineReason;
import org.sharaka.dialogues.RecordReply;
import org.sharaka.dialogues.Requests;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.stakeholders.Register;
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

/** Where the office enters what an invited body answered by letter. */
@Controller
@PreAuthorize("hasAnyRole('secretariat', 'manager')")
@RequestMapping("/desk/requests/{number}/replies/{counterpart:\\d{1,18}}")
class ReplyPages {

  private final Requests requests;
  private final Counterparts counterparts;
  private final Register register;
  private final RecordReply record;

  /** What stands in the letter. */
  record Typed(CounterpartReply reply, String text, DeclineReason reason, String nominee, String email, String otherBody, String letter) {

    static final Typed NOTHING = new Typed(null, null, null, null, null, null, null);

    AnswerInvitation.Answer answer() {
      return new AnswerInvitation.Answer(reply, text, reason, nominee, email, otherBody);
    }
  }

  ReplyPages(Requests requests, Counterparts counterparts, Register register, RecordReply record) {
    this.requests = requests;
    this.counterparts = counterparts;
    this.register = register;
    this.record = record;
  }

  @GetMapping
  ModelAndView form(@PathVariable String number, @PathVariable long counterpart, Model model) {
    return page(invited(number, counterpart), Typed.NOTHING, List.of(), HttpStatus.OK, model);
  }

  @PostMapping
  ModelAndView enter(@PathVariable String number, @PathVariable long counterpart, @ModelAttribute Typed typed, Model model) {
    Counterpart invited = invited(number, counterpart);
    try {
      record.of(counterpart, typed.answer(), typed.letter());
      return new ModelAndView("redirect:/desk/requests/{number}");
    } catch (Refused refused) {
      return page(invited, typed, refused.refusals(), HttpStatus.UNPROCESSABLE_ENTITY, model);
    }
  }

  private Counterpart invited(String number, long counterpart) {
    Counterpart invited = counterparts.get(counterpart);
    if (!invited.request().value().equals(number)) {
      throw new NotFound(number);
    }
    return invited;
  }

  private ModelAndView page(Counterpart invited, Typed typed, List<Refusal> refusals, HttpStatus status, Model model) {
    model.addAttribute("request", requests.get(invited.request()));
    model.addAttribute("invited", invited);
    model.addAttribute("who", register.organisation(invited.organisation()).orElseThrow().name());
    model.addAttribute("reply", typed);
    model.addAttribute("refusals", refusals);
    return new ModelAndView("desk/request/reply", status);
  }
}
