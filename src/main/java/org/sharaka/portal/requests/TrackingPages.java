package org.sharaka.portal.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.portal.guard.LinkGuard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page of a request: where it stands, who has to act until when, what happened. Guests come to it by a secret link. Its
 * forms need a session, which has to begin before the first line of the page is sent.
 */
@Controller
@RequestMapping("/requests/{number}")
class TrackingPages {

  private final Knocking knocking;
  private final TrackingView view;
  private final LinkGuard guard;

  TrackingPages(Knocking knocking, TrackingView view, LinkGuard guard) {
    this.knocking = knocking;
    this.view = view;
    this.guard = guard;
  }

  @GetMapping
  String show(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    DialogueRequest found = guard.follow(request.getRemoteAddr(), () -> knocking.open(number));
    if (knocking.pass(found, number).party() != null) {
      request.getSession();
    }
    response.setHeader("X-Robots-Tag", found.isPublic() ? "all" : "noindex, nofollow");
    return view.of(found, number, model, locale);
  }
}
