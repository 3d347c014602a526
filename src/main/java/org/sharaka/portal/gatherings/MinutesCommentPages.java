package org.sharaka.portal.gatherings;

import java.util.List;
import org.sharaka.gatherings.CommentOnMinutes;
import org.sharaka.gatherings.Invitation;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.MinutesComments;
import org.sharaka.gatherings.OpenInvitation;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a personal link on which someone who was there reads the draft of the minutes and says what they think of it. */
@Controller
@RequestMapping("/rsvp/{token}/minutes")
class MinutesCommentPages {

  private final OpenInvitation open;
  private final MinutesBook book;
  private final MinutesComments comments;
  private final Sessions sessions;
  private final CommentOnMinutes comment;

  /** What was typed. */
  record Typed(String kind, String point, String text) {

    static Typed of(MinutesComment said) {
      return new Typed(said.kind().name(), said.point() == null ? "" : said.point().toString(), said.text() == null ? "" : said.text());
    }
  }

  MinutesCommentPages(OpenInvitation open, MinutesBook book, MinutesComments comments, Sessions sessions, CommentOnMinutes comment) {
    this.open = open;
    this.book = book;
    this.comments = comments;
    this.sessions = sessions;
    this.comment = comment;
  }

  @GetMapping
  String show(@PathVariable String token, @RequestParam(required = false) String saved, Model model) {
    Invitation invitation = attended(token);
    model.addAttribute("saved", saved != null);
    Typed said = comments.by(invitation.guest().id()).map(Typed::of).orElse(new Typed("", "", ""));
    return page(token, invitation, said, List.of(), model);
  }

  @PostMapping
  ModelAndView comment(@PathVariable String token, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String point,
      @RequestParam(defaultValue = "") String text, Model model) {
    Invitation invitation = attended(token);
    try {
      comment.comment(new CommentOnMinutes.Comment(token, kind(kind), point(point), text.replace("\r\n", "\n")));
      return new ModelAndView("redirect:/rsvp/{token}/minutes?saved");
    } catch (Refused refused) {
      return new ModelAndView(page(token, invitation, new Typed(kind, point, text), refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private Invitation attended(String token) {
    Invitation invitation = open.open(token);
    if (!invitation.attended() || book.find(invitation.gathering().number()).filter(minutes -> minutes.commentsUntil() != null).isEmpty()) {
      throw new NotFound("minutes");
    }
    return invitation;
  }

  private String page(String token, Invitation invitation, Typed typed, List<Refusal> refusals, Model model) {
    CaseNumber session = invitation.gathering().number();
    Minutes minutes = book.find(session).orElseThrow();
    model.addAttribute("token", token);
    model.addAttribute("gathering", invitation.gathering());
    model.addAttribute("minutes", minutes);
    model.addAttribute("open", minutes.status() == Minutes.Status.CIRCULATED);
    model.addAttribute("disclosure", sessions.disclosure(session));
    model.addAttribute("said", comments.by(invitation.guest().id()).orElse(null));
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "portal/gathering/minutes-draft";
  }

  private static MinutesComment.Kind kind(String typed) {
    for (MinutesComment.Kind kind : MinutesComment.Kind.values()) {
      if (kind.name().equals(typed)) {
        return kind;
      }
    }
    throw Refusal.at("kind", "minutes.commentKind").thrown();
  }

  private static Integer point(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    if (!typed.strip().matches("\\d{1,4}")) {
      throw Refusal.at("point", "minutes.noSuchPoint").thrown();
    }
    return Integer.valueOf(typed.strip());
  }
}
