package org.sharaka.portal.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.ConfirmAddress;
import org.sharaka.portal.guard.LinkGuard;
import org.sharaka.privacy.ConfirmPrivacyRequest;
import org.sharaka.privacy.PrivacyRequest;
import org.sharaka.privacy.PrivacyRequests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of whoever asked about their data, at an address that only they have: confirm, follow, fetch the copy. It shows nothing of the data themselves. */
@Controller
@RequestMapping("/privacy/request/{token:[A-Za-z0-9_-]{20,43}}")
class OwnPrivacyPages {

  private final PrivacyRequests requests;
  private final ConfirmPrivacyRequest confirm;
  private final CopyFile copy;
  private final ClockBoard clocks;
  private final WorkingCalendar calendar;
  private final LinkGuard guard;
  private final Sentences sentences;
  private final String contact;

  OwnPrivacyPages(PrivacyRequests requests, ConfirmPrivacyRequest confirm, CopyFile copy, ClockBoard clocks, WorkingCalendar calendar, LinkGuard guard,
      Sentences sentences, @Value("${sharaka.privacy-contact}") String contact) {
    this.requests = requests;
    this.confirm = confirm;
    this.copy = copy;
    this.clocks = clocks;
    this.calendar = calendar;
    this.guard = guard;
    this.sentences = sentences;
    this.contact = contact;
  }

  /** Personal links are nothing for search engines or shared caches, and other sites need not learn of them. */
  @ModelAttribute
  void unlisted(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  @GetMapping
  String show(@PathVariable String token, HttpServletRequest request, Model model) {
    PrivacyRequest asked = behind(token, request);
    model.addAttribute("asked", asked);
    model.addAttribute("contact", contact);
    if (asked.number() == null) {
      model.addAttribute("confirm", new ConfirmAddress("privacy", "portal-privacy", sentences.both("privacy.kind." + asked.asked().kind(), Map.of()), asked.confirmUntil(),
          "/privacy/request/" + token));
      return ConfirmAddress.VIEW;
    }
    model.addAttribute("due", clocks.open(asked.number(), ConfirmPrivacyRequest.LEVEL, "").map(CaseClock::dueAt).orElse(null));
    model.addAttribute("offersCopy", asked.offersCopyOn(calendar.today()));
    return "portal/privacy/own";
  }

  @PostMapping("/confirm")
  String confirm(@PathVariable String token, HttpServletRequest request) {
    behind(token, request);
    confirm.handle(token);
    return "redirect:/privacy/request/{token}";
  }

  @GetMapping("/copy")
  ResponseEntity<byte[]> copy(@PathVariable String token, HttpServletRequest request, Locale locale) {
    PrivacyRequest asked = behind(token, request);
    if (!asked.offersCopyOn(calendar.today())) {
      throw new NotFound("copy");
    }
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/zip").header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.zip\"".formatted(asked.number())).body(copy.of(asked, Language.of(locale)));
  }

  @ExceptionHandler(NotFound.class)
  String unknown(HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return "portal/privacy/unknown";
  }

  private PrivacyRequest behind(String token, HttpServletRequest request) {
    return guard.follow(request.getRemoteAddr(), () -> requests.behind(token).orElseThrow(() -> new NotFound("privacy request")));
  }
}
