package org.sharaka.portal.requests;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.sharaka.dialogues.AnswerInvitation;
import org.sharaka.dialogues.AnswerMerge;
import org.sharaka.dialogues.AppealDecision;
import org.sharaka.dialogues.CounterpartReply;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DeclineReason;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.ProvideInformation;
import org.sharaka.dialogues.ReportBreach;
import org.sharaka.dialogues.RequestDoor.Party;
import org.sharaka.dialogues.TakeOverRequest;
import org.sharaka.dialogues.WithdrawRequest;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the parties of a request do on its page. What comes too late is answered in words, with what was typed. */
@Controller
@RequestMapping("/requests/{number}")
class PartnerActions {

  private final Knocking knocking;
  private final TrackingView view;
  private final ProvideInformation provide;
  private final WithdrawRequest withdraw;
  private final AppealDecision appeal;
  private final AnswerMerge answerMerge;
  private final Counterparts counterparts;
  private final AnswerInvitation answerInvitation;
  private final TakeOverRequest takeOver;
  private final ReportBreach report;

  /** What a ministry, or an organisation that a ministry invited, answers. */
  record Reply(CounterpartReply reply, String text, DeclineReason reason, String nominee, String email, String otherBody) {}

  /** Who speaks for an organisation that takes a request over. */
  record Lead(String representative, String email) {

    Lead {
      representative = representative == null ? "" : representative;
      email = email == null ? "" : email;
    }
  }

  PartnerActions(Knocking knocking, TrackingView view, ProvideInformation provide, WithdrawRequest withdraw, AppealDecision appeal, AnswerMerge answerMerge,
      Counterparts counterparts, AnswerInvitation answerInvitation, TakeOverRequest takeOver, ReportBreach report) {
    this.knocking = knocking;
    this.view = view;
    this.provide = provide;
    this.withdraw = withdraw;
    this.appeal = appeal;
    this.answerMerge = answerMerge;
    this.counterparts = counterparts;
    this.answerInvitation = answerInvitation;
    this.takeOver = takeOver;
    this.report = report;
  }

  @PostMapping("/information")
  ModelAndView information(@PathVariable String number, @RequestParam String answer, Model model, RedirectAttributes after, Locale locale) {
    return act(number, request -> provide.to(request.number(), answer), "answer", answer, model, after, locale, Party.APPLICANT);
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model model, RedirectAttributes after, Locale locale) {
    return act(number, request -> withdraw.of(request.number(), reason), "reason", reason, model, after, locale, Party.APPLICANT);
  }

  @PostMapping("/appeal")
  ModelAndView appeal(@PathVariable String number, @RequestParam String reason, Model model, RedirectAttributes after, Locale locale) {
    return act(number, request -> appeal.of(request.number(), reason), "reason", reason, model, after, locale, Party.APPLICANT);
  }

  @PostMapping("/merge")
  ModelAndView merge(@PathVariable String number, @RequestParam boolean agreed, Model model, RedirectAttributes after, Locale locale) {
    return act(number, request -> answerMerge.with(request.number(), agreed), "agreed", "", model, after, locale, Party.APPLICANT);
  }

  @PostMapping("/invitation")
  ModelAndView invitation(@PathVariable String number, @ModelAttribute Reply reply, Model model, RedirectAttributes after, Locale locale) {
    return act(number, request -> answerInvitation.with(invited(request, number), new AnswerInvitation.Answer(reply.reply(), reply.text(), reply.reason(),
        reply.nominee(), reply.email(), reply.otherBody())), "reply", reply, model, after, locale, Party.COUNTERPART);
  }

  @PostMapping("/take-over")
  ModelAndView takeOver(@PathVariable String number, @ModelAttribute Lead lead, Model model, RedirectAttributes after, Locale locale) {
    return act(number, request -> takeOver.by(request.number(), knocking.pass(request, number).organisation(), lead.representative(), lead.email()), "lead", lead, model,
        after, locale, Party.CO_APPLICANT);
  }

  @PostMapping("/breach")
  ModelAndView breach(@PathVariable String number, @RequestParam String report, Model model, RedirectAttributes after, Locale locale) {
    return act(number, request -> this.report.of(request.number(), report), "report", report, model, after, locale, Party.values());
  }

  private long invited(DialogueRequest request, String key) {
    return counterparts.find(request.number(), knocking.pass(request, key).organisation()).orElseThrow(() -> new NotFound(key)).id();
  }

  private ModelAndView act(String number, Consumer<DialogueRequest> action, String field, Object typed, Model model, RedirectAttributes after, Locale locale,
      Party... by) {
    DialogueRequest request = knocking.openAs(number, by);
    try {
      action.accept(request);
      after.addFlashAttribute("done", true);
      return new ModelAndView("redirect:/requests/{number}");
    } catch (Refused refused) {
      model.addAttribute("refusals", refused.refusals());
      model.addAttribute("typed", Map.of(field, typed));
      return new ModelAndView(view.of(knocking.open(number), number, model, locale), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }
}
