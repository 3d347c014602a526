package org.sharaka.portal.guides;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.Contribution;
import org.sharaka.guidelines.Contributions;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Naming;
import org.sharaka.guidelines.Said;
import org.sharaka.guidelines.SaveComments;
import org.sharaka.guidelines.SendContribution;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.web.Mistakes;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Commenting behind a personal link, chapter by chapter: needs no account, no script and no session. The secret in the
 * address is what the visitor proves themselves by.
 */
@Controller
class CommentPage {

  private static final List<CommentKind> POSITIONS = List.of(CommentKind.SUPPORT, CommentKind.OBJECT, CommentKind.AMEND, CommentKind.QUESTION);

  private final Contributions contributions;
  private final Consultations consultations;
  private final Guides guides;
  private final SaveComments save;
  private final SendContribution send;
  private final Register register;
  private final WorkingCalendar calendar;
  private final Sentences sentences;

  CommentPage(Contributions contributions, Consultations consultations, Guides guides, SaveComments save, SendContribution send, Register register,
      WorkingCalendar calendar, Sentences sentences) {
    this.contributions = contributions;
    this.consultations = consultations;
    this.guides = guides;
    this.save = save;
    this.send = send;
    this.register = register;
    this.calendar = calendar;
    this.sentences = sentences;
  }

  @GetMapping("/comment/{token}")
  String begin(@PathVariable String token, Model model) {
    Contribution contribution = open(token, model);
    Map<Long, Long> said = new HashMap<>();
    text(contribution).chapters().forEach(chapter -> said.put(chapter.id(), chapter.clauses().stream().filter(c -> contribution.on(c.id()).isPresent()).count()));
    model.addAttribute("said", said);
    return "comment/begin";
  }

  @GetMapping("/comment/{token}/chapter/{place}")
  String chapter(@PathVariable String token, @PathVariable int place, Model model) {
    Contribution contribution = contributions.byToken(token);
    Map<Long, Said> typed = chapter(contribution, place).clauses().stream().flatMap(clause -> contribution.on(clause.id()).stream())
        .collect(Collectors.toMap(Contribution.Spoken::clause, s -> new Said(s.clause(), s.kind(), s.body(), s.proposal()), (s, later) -> s));
    return form(token, place, typed, model);
  }

  @PostMapping("/comment/{token}/chapter/{place}")
  String saveChapter(@PathVariable String token, @PathVariable int place, @RequestParam Map<String, String> fields, Model model) {
    GuideText text = text(contributions.byToken(token));
    List<Said> said = chapter(contributions.byToken(token), place).clauses().stream().map(clause -> said(clause.id(), fields)).toList();
    try {
      save.of(token, said);
      return "redirect:/comment/" + token + (place < text.chapters().size() ? "/chapter/" + (place + 1) : "/finish");
    } catch (Refused refused) {
      refused(refused, model);
      return form(token, place, said.stream().collect(Collectors.toMap(Said::clause, s -> s)), model);
    }
  }

  @GetMapping("/comment/{token}/finish")
  String finish(@PathVariable String token, Model model) {
    Contribution contribution = contributions.byToken(token);
    return finish(token, contribution.general().map(Contribution.Spoken::body).orElse(null), contribution.naming(), model);
  }

  @PostMapping("/comment/{token}/finish")
  String sendAll(@PathVariable String token, @RequestParam(required = false) String general, @RequestParam(required = false) Naming naming, Model model) {
    try {
      send.of(token, general, naming);
      return "redirect:/comment/" + token + "/receipt";
    } catch (Refused refused) {
      refused(refused, model);
      return finish(token, general, naming, model);
    }
  }

  @GetMapping("/comment/{token}/receipt")
  String receipt(@PathVariable String token, Model model) {
    Contribution contribution = open(token, model);
    model.addAttribute("whole", contribution.comments().stream().filter(s -> s.clause() == null).toList());
    model.addAttribute("spoken", contribution.comments().stream().filter(s -> s.clause() != null)
        .collect(Collectors.groupingBy(Contribution.Spoken::clause)));
    return "comment/receipt";
  }

  private String form(String token, int place, Map<Long, Said> typed, Model model) {
    Contribution contribution = open(token, model);
    model.addAttribute("chapter", chapter(contribution, place));
    model.addAttribute("typed", typed);
    model.addAttribute("positions", POSITIONS);
    return "comment/chapter";
  }

  private String finish(String token, String general, Naming naming, Model model) {
    Contribution contribution = open(token, model);
    model.addAttribute("general", general);
    model.addAttribute("naming", naming);
    model.addAttribute("namings", Stream.of(Naming.values())
        .filter(n -> n != Naming.ORGANISATION || model.getAttribute("organisation") != null).toList());
    model.addAttribute("count", contribution.comments().size());
    return "comment/finish";
  }

  /** What every one of these pages shows. */
  private Contribution open(String token, Model model) {
    Contribution contribution = contributions.byToken(token);
    ConsultationRound round = consultations.get(contribution.round());
    Guide guide = guides.get(round.guide());
    model.addAttribute("token", token);
    model.addAttribute("contribution", contribution);
    model.addAttribute("round", round);
    model.addAttribute("guide", guide);
    model.addAttribute("title", guide.title().in(LocaleContextHolder.getLocale()));
    model.addAttribute("version", guide.version(round.version()));
    model.addAttribute("text", guides.text(round.version()));
    model.addAttribute("open", round.isOpen(calendar.today()));
    model.addAttribute("over", round.isOver(calendar.today()));
    model.addAttribute("reference", contribution.reference(round));
    author(contribution, model);
    if (!model.containsAttribute("mistakes")) {
      model.addAttribute("mistakes", Mistakes.NONE);
    }
    return contribution;
  }

  private void author(Contribution contribution, Model model) {
    if (contribution.personId() == null) {
      model.addAttribute("name", contribution.name());
      return;
    }
    register.person(contribution.personId()).ifPresent(person -> {
      model.addAttribute("name", person.name());
      Optional.ofNullable(person.organisationId()).flatMap(register::organisation).map(Organisation::name)
          .ifPresent(organisation -> model.addAttribute("organisation", organisation));
    });
  }

  private void refused(Refused refused, Model model) {
    model.addAttribute("mistakes", Mistakes.of(refused, sentences, LocaleContextHolder.getLocale()));
  }

  private GuideText text(Contribution contribution) {
    return guides.text(consultations.get(contribution.round()).version());
  }

  private GuideText.Chapter chapter(Contribution contribution, int place) {
    return text(contribution).chapters().stream().filter(c -> c.number() == place).findFirst().orElseThrow(() -> new NotFound("chapter " + place));
  }

  private static Said said(long clause, Map<String, String> fields) {
    String kind = fields.get("kind-" + clause);
    CommentKind position = POSITIONS.stream().filter(p -> p.name().equals(kind)).findFirst().orElse(null);
    return new Said(clause, position, fields.get("body-" + clause), fields.get("proposal-" + clause));
  }
}
