package org.sharaka.portal.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.memberships.AnswerQuestion;
import org.sharaka.memberships.AppealRefusal;
import org.sharaka.memberships.Applications;
import org.sharaka.memberships.ConfirmApplication;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.WithdrawApplication;
import org.sharaka.portal.ConfirmAddress;
import org.sharaka.portal.guard.LinkGuard;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The applicant's own page at an address that only they have: confirm, follow, answer, appeal, withdraw. */
@Controller
@RequestMapping("/membership/{token:[A-Za-z0-9_-]{20,43}}")
class OwnApplicationPages {

  private final Applications applications;
  private final Memberships memberships;
  private final ConfirmApplication confirm;
  private final AnswerQuestion answer;
  private final AppealRefusal appeal;
  private final WithdrawApplication withdraw;
  private final ClockBoard clocks;
  private final LinkGuard guard;

  OwnApplicationPages(Applications applications, Memberships memberships, ConfirmApplication confirm, AnswerQuestion answer, AppealRefusal appeal,
      WithdrawApplication withdraw, ClockBoard clocks, LinkGuard guard) {
    this.applications = applications;
    this.memberships = memberships;
    this.confirm = confirm;
    this.answer = answer;
    this.appeal = appeal;
    this.withdraw = withdraw;
    this.clocks = clocks;
    this.guard = guard;
  }

  /** Personal links are nothing for search engines, and other sites need not learn of them. */
  @ModelAttribute
  void unlisted(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping
  String show(@PathVariable String token, HttpServletRequest request, Model model) {
    return page(filed(token, request), List.of(), model);
  }

  @PostMapping("/confirm")
  String confirm(@PathVariable String token, HttpServletRequest request) {
    filed(token, request);
    confirm.handle(token);
    return "redirect:/membership/{token}";
  }

  @PostMapping("/answer")
  ModelAndView answer(@PathVariable String token, @RequestParam(defaultValue = "") String answer, @RequestParam(required = false) MultipartFile statute,
      @RequestParam(required = false) MultipartFile board, HttpServletRequest request, Model model) {
    return done(token, request, model, () -> this.answer.handle(token, answer, ApplicationPages.papers(statute, board)));
  }

  @PostMapping("/appeal")
  ModelAndView appeal(@PathVariable String token, @RequestParam(defaultValue = "") String grounds, HttpServletRequest request, Model model) {
    return done(token, request, model, () -> appeal.handle(token, grounds));
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(@PathVariable String token, HttpServletRequest request, Model model) {
    return done(token, request, model, () -> withdraw.handle(token));
  }

  @ExceptionHandler(NotFound.class)
  String unknown(HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return "portal/membership/unknown";
  }

  private ModelAndView done(String token, HttpServletRequest request, Model model, Runnable work) {
    Applications.Filed filed = filed(token, request);
    try {
      work.run();
      return new ModelAndView("redirect:/membership/{token}");
    } catch (Refused refused) {
      return new ModelAndView(page(filed, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private Applications.Filed filed(String token, HttpServletRequest request) {
    return guard.follow(request.getRemoteAddr(), () -> applications.behind(token).orElseThrow(() -> new NotFound("application")));
  }

  private String page(Applications.Filed filed, List<Refusal> refusals, Model model) {
    model.addAttribute("filed", filed);
    model.addAttribute("refusals", refusals);
    if (filed.number() == null) {
      model.addAttribute("confirm", new ConfirmAddress("membership", "portal-members", filed.content().name(), filed.confirmUntil(), "/membership/" + filed.token()));
      return ConfirmAddress.VIEW;
    }
    model.addAttribute("membership", memberships.get(filed.number()));
    model.addAttribute("due", clocks.open(filed.number()).stream().findFirst().map(clock -> clock.dueAt()).orElse(null));
    return "portal/membership/own";
  }
}
