package org.sharaka.portal.gatherings;

import java.util.List;
import org.sharaka.gatherings.AnswerInvitation;
import org.sharaka.gatherings.AnswerInvitation.Choice;
import org.sharaka.gatherings.Certificates;
import org.sharaka.gatherings.Events;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.GuestCodes;
import org.sharaka.gatherings.Invitation;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.OpenInvitation;
import org.sharaka.gatherings.PublishedMinutes;
import org.sharaka.gatherings.SessionPapers;
import org.sharaka.gatherings.Sessions;
import org.sharaka.gatherings.Trainings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.QrCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind a personal link: someone answers an invitation, changes the answer, and reads later what came of it.
 * It needs no account and no script. Only sending the form changes anything, so that mail programs which look at links
 * answer for nobody.
 */
@Controller
@RequestMapping("/rsvp/{token}")
class RsvpPages {

  private final OpenInvitation open;
  private final AnswerInvitation answer;
  private final GuestCodes codes;
  private final QrCode qr;
  private final Sessions sessions;
  private final SessionPapers papers;
  private final Events events;
  private final Trainings trainings;
  private final Certificates certificates;
  private final MinutesBook book;
  private final PublishedMinutes published;

  /** What was typed. */
  record Typed(String choice, String name, String email) {}

  RsvpPages(OpenInvitation open, AnswerInvitation answer, GuestCodes codes, QrCode qr, Sessions sessions, SessionPapers papers,
      Events events, Trainings trainings, Certificates certificates, MinutesBook book, PublishedMinutes published) {
    this.open = open;
    this.answer = answer;
    this.codes = codes;
    this.qr = qr;
    this.sessions = sessions;
    this.papers = papers;
    this.events = events;
    this.trainings = trainings;
    this.certificates = certificates;
    this.book = book;
    this.published = published;
  }

  @GetMapping
  String show(@PathVariable String token, @RequestParam(required = false) String saved, Model model) {
    model.addAttribute("saved", saved != null);
    return page(token, new Typed(null, "", ""), List.of(), model);
  }

  @PostMapping
  ModelAndView answer(@PathVariable String token, @RequestParam(required = false) String choice, @RequestParam(required = false) String name,
      @RequestParam(required = false) String email, Model model) {
    try {
      answer.answer(new AnswerInvitation.Answer(token, chosen(choice), name, email));
      return new ModelAndView("redirect:/rsvp/{token}?saved");
    } catch (Refused refused) {
      String view = page(token, new Typed(choice, name, email), refused.refusals(), model);
      return new ModelAndView(view, HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private static Choice chosen(String text) {
    for (Choice choice : Choice.values()) {
      if (choice.name().equals(text)) {
        return choice;
      }
    }
    throw Refusal.at("choice", "rsvp.choice").thrown();
  }

  private String page(String token, Typed typed, List<Refusal> refusals, Model model) {
    Invitation invitation = open.open(token);
    CaseNumber number = invitation.gathering().number();
    model.addAttribute("token", token);
    model.addAttribute("invitation", invitation);
    model.addAttribute("gathering", invitation.gathering());
    if (invitation.isExpected()) {
      model.addAttribute("code", codes.code(invitation.guest().id()));
      model.addAttribute("qr", qr.of(codes.page(invitation.gathering(), invitation.guest().id())));
    }
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    if (invitation.gathering().kind() == GatheringKind.TRAINING) {
      model.addAttribute("training", trainings.terms(number));
    }
    if (invitation.gathering().kind() == GatheringKind.SESSION) {
      model.addAttribute("papers", papers.of(number));
      model.addAttribute("dialogue", sessions.terms(number));
      model.addAttribute("disclosure", sessions.disclosure(number));
      model.addAttribute("shortNotice", sessions.shortNotice(number).orElse(null));
    }
    if (invitation.attended()) {
      outcome(invitation, number, model);
    }
    return "portal/gathering/rsvp";
  }

  /** Who was there reads what was noted. Who else was there is said of open sessions only. */
  private void outcome(Invitation invitation, CaseNumber number, Model model) {
    switch (invitation.gathering().kind()) {
      case SESSION -> book.find(number).ifPresent(minutes -> minutes(minutes, number, model));
      case EVENT -> model.addAttribute("event", events.terms(number));
      case TRAINING -> model.addAttribute("certificate", certificates.heldBy(invitation.guest().id()).orElse(null));
    }
  }

  private void minutes(Minutes minutes, CaseNumber number, Model model) {
    if (minutes.status() == Minutes.Status.CIRCULATED) {
      model.addAttribute("draft", minutes);
    }
    if (minutes.isApproved()) {
      model.addAttribute("minutes", minutes);
      model.addAttribute("addenda", book.addenda(number));
      model.addAttribute("named", sessions.disclosure(number).namesPeople());
      model.addAttribute("quorum", sessions.quorum(number).orElse(null));
      model.addAttribute("published", published.find(number).isPresent());
    }
  }
}
