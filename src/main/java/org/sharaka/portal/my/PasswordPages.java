package org.sharaka.portal.my;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.security.PasswordLinks;
import org.sharaka.portal.guard.LinkGuard;
import org.sharaka.portal.guard.FormGate;
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
import org.springframework.web.servlet.ModelAndView;

/** Setting a password by the link that came by mail, and asking for such a link. What is answered does not tell who has an account. */
@Controller
@RequestMapping("/account")
class PasswordPages {

  private final PasswordLinks links;
  private final LinkGuard guard;
  private final FormGate gate;

  PasswordPages(PasswordLinks links, LinkGuard guard, FormGate gate) {
    this.links = links;
    this.guard = guard;
    this.gate = gate;
  }

  /** Personal links are nothing for search engines, and other sites need not learn of them. */
  @ModelAttribute
  void unlisted(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping("/forgotten")
  String forgotten(@RequestParam(required = false) String sent, Model model) {
    model.addAttribute("sent", sent != null);
    model.addAttribute("refusals", List.of());
    return "portal/my/forgotten";
  }

  @PostMapping("/forgotten")
  ModelAndView send(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Model model) {
    if (!gate.admits(request.getRemoteAddr())) {
      model.addAttribute("refusals", List.of(Refusal.of("training.tooMany")));
      return new ModelAndView("portal/my/forgotten", HttpStatus.TOO_MANY_REQUESTS);
    }
    links.sendTo(email);
    return new ModelAndView("redirect:/account/forgotten?sent");
  }

  @GetMapping("/{token:[A-Za-z0-9_-]{20,60}}")
  String form(@PathVariable String token, HttpServletRequest request, Model model) {
    return page(account(token, request), List.of(), model);
  }

  @PostMapping("/{token:[A-Za-z0-9_-]{20,60}}")
  ModelAndView set(@PathVariable String token, @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
      HttpServletRequest request, Model model) {
    String account = account(token, request);
    try {
      if (!password.equals(again)) {
        throw Refusal.at("again", "password.different").thrown();
      }
      links.set(token, password);
      return new ModelAndView("redirect:/login?ready");
    } catch (Refused refused) {
      return new ModelAndView(page(account, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @ExceptionHandler(NotFound.class)
  String unknown(HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return "portal/my/link-over";
  }

  private String account(String token, HttpServletRequest request) {
    return guard.follow(request.getRemoteAddr(), () -> links.account(token).orElseThrow(() -> new NotFound("password link")));
  }

  private static String page(String account, List<Refusal> refusals, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("refusals", refusals);
    return "portal/my/password";
  }
}
