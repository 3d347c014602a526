package org.sharaka.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.portal.guard.LinkGuard;
import org.sharaka.surveys.AnswerSurvey;
import org.sharaka.surveys.Respondent;
import org.sharaka.surveys.questionnaire.Interview;
import org.sharaka.surveys.questionnaire.Questionnaire;
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

/**
 * Answering a survey by a personal link: on a phone, without an account, a script or a cookie. Each page that is sent in
 * is saved, so one can leave at any time and go on with the same link.
 */
@Controller
@RequestMapping("/s/{token}")
class AnswerPage {

  private final AnswerSurvey answers;
  private final QuestionViews views;
  private final LinkGuard guard;

  AnswerPage(AnswerSurvey answers, QuestionViews views, LinkGuard guard) {
    this.answers = answers;
    this.views = views;
    this.guard = guard;
  }

  /** A link that cannot be used now; the page says why. */
  private static final class Closed extends RuntimeException {

    private final transient Respondent respondent;

    Closed(Respondent respondent) {
      super(respondent.state().name());
      this.respondent = respondent;
    }
  }

  /** Too many links were tried from one address. */
  private static final class TooMany extends RuntimeException {}

  /** Personal links are nothing for search engines. */
  @ModelAttribute
  void unlisted(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
  }

  @GetMapping
  String begin(@PathVariable String token, HttpServletRequest request, Model model, Locale locale) {
    Respondent respondent = open(token, request);
    if (respondent.state() == Respondent.State.SEALED || respondent.handedIn()) {
      return "redirect:/s/{token}/receipt";
    }
    if (respondent.hasBegun()) {
      return next(respondent, respondent.page() - 1);
    }
    described(model, respondent, locale);
    model.addAttribute("first", respondent.interview().pages().get(0).number());
    return "survey/begin";
  }

  @GetMapping("/{page:\\d{1,3}}")
  String page(@PathVariable String token, @PathVariable int page, HttpServletRequest request, Model model, Locale locale) {
    Respondent respondent = answering(token, request);
    Optional<Questionnaire.Page> shown = find(respondent, page);
    return shown.isEmpty() ? "redirect:/s/{token}" : questions(respondent, shown.get(), null, List.of(), model, locale);
  }

  @PostMapping("/{page:\\d{1,3}}")
  String save(@PathVariable String token, @PathVariable int page, @RequestParam(required = false) String later, HttpServletRequest request,
      HttpServletResponse response, Model model, Locale locale) {
    Respondent before = answering(token, request);
    Optional<Questionnaire.Page> sent = find(before, page);
    if (sent.isEmpty()) {
      return "redirect:/s/{token}";
    }
    TypedAnswers typed = new TypedAnswers(request.getParameterMap());
    AnswerSurvey.Saved saved = answers.save(token, page, typed.of(sent.get().questions()));
    List<Interview.Problem> problems = later == null ? saved.problems() : saved.problems().stream().filter(problem -> isTyped(problem, typed)).toList();
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return questions(saved.respondent(), sent.get(), typed, problems, model, locale);
    }
    return later == null ? next(saved.respondent(), page) : "redirect:/s/{token}/saved";
  }

  @GetMapping("/check")
  String check(@PathVariable String token, HttpServletRequest request, Model model, Locale locale) {
    return check(answering(token, request), List.of(), model, locale);
  }

  @PostMapping("/check")
  String handIn(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    open(token, request);
    List<Interview.Problem> problems = answers.submit(token);
    if (problems.isEmpty()) {
      return "redirect:/s/{token}/receipt";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return check(open(token, request), problems, model, locale);
  }

  @GetMapping("/receipt")
  String receipt(@PathVariable String token, HttpServletRequest request, Model model, Locale locale) {
    Respondent respondent = open(token, request);
    if (!respondent.handedIn() && respondent.state() != Respondent.State.SEALED) {
      return "redirect:/s/{token}";
    }
    described(model, respondent, locale);
    model.addAttribute("sealed", respondent.state() == Respondent.State.SEALED);
    model.addAttribute("questions", views.all(respondent, List.of(), locale));
    return "survey/receipt";
  }

  @GetMapping("/saved")
  String saved(@PathVariable String token, HttpServletRequest request, Model model, Locale locale) {
    described(model, answering(token, request), locale);
    return "survey/saved";
  }

  @GetMapping("/opt-out")
  String askOptOut(@PathVariable String token, HttpServletRequest request, Model model, Locale locale) {
    described(model, answering(token, request), locale);
    return "survey/opt-out";
  }

  @PostMapping("/opt-out")
  String optOut(@PathVariable String token, HttpServletRequest request) {
    answering(token, request);
    answers.optOut(token);
    return "redirect:/s/{token}";
  }

  @ExceptionHandler(Closed.class)
  String closed(Closed closed, HttpServletResponse response, Model model, Locale locale) {
    boolean notYet = closed.respondent.state() == Respondent.State.NOT_YET;
    response.setStatus(notYet ? HttpStatus.NOT_FOUND.value() : HttpStatus.GONE.value());
    model.addAttribute("state", closed.respondent.state().name());
    model.addAttribute("surveyTitle", closed.respondent.survey().title().in(locale));
    return "survey/closed";
  }

  /** The survey was closed, or answers handed in, between two clicks. */
  @ExceptionHandler(Refused.class)
  String meanwhile() {
    return "redirect:/s/{token}";
  }

  @ExceptionHandler(NotFound.class)
  String unknown(HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    return "survey/unknown";
  }

  @ExceptionHandler(TooMany.class)
  String tooMany(HttpServletResponse response) {
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    return "survey/unknown";
  }

  private String questions(Respondent respondent, Questionnaire.Page page, TypedAnswers typed, List<Interview.Problem> problems, Model model, Locale locale) {
    described(model, respondent, locale);
    model.addAttribute("group", page.group() == null || page.group().title() == null ? null : page.group().title().in(locale));
    model.addAttribute("questions", views.of(respondent, page, typed, problems, locale));
    model.addAttribute("previous", respondent.interview().pages().stream().map(Questionnaire.Page::number).filter(number -> number < page.number())
        .reduce((first, second) -> second).orElse(null));
    return "survey/questions";
  }

  private String check(Respondent respondent, List<Interview.Problem> problems, Model model, Locale locale) {
    described(model, respondent, locale);
    model.addAttribute("questions", views.all(respondent, problems, locale));
    return "survey/check";
  }

  private static void described(Model model, Respondent respondent, Locale locale) {
    model.addAttribute("survey", respondent.survey());
    model.addAttribute("surveyTitle", respondent.survey().title().in(locale));
    model.addAttribute("progress", QuestionViews.progress(respondent));
  }

  private static String next(Respondent respondent, int after) {
    return respondent.interview().pages().stream().map(Questionnaire.Page::number).filter(number -> number > after).findFirst()
        .map(number -> "redirect:/s/{token}/" + number).orElse("redirect:/s/{token}/check");
  }

  private static Optional<Questionnaire.Page> find(Respondent respondent, int page) {
    return respondent.interview().pages().stream().filter(one -> one.number() == page).findFirst();
  }

  private static boolean isTyped(Interview.Problem problem, TypedAnswers typed) {
    return typed.of(problem.question()).stream().anyMatch(value -> !value.isBlank());
  }

  private Respondent answering(String token, HttpServletRequest request) {
    Respondent respondent = open(token, request);
    if (!respondent.mayAnswer()) {
      throw new Closed(respondent);
    }
    return respondent;
  }

  /** Sealed answers have a receipt; everything else that is not open has a page that says so. */
  private Respondent open(String token, HttpServletRequest request) {
    if (guard.isBlocked(request.getRemoteAddr())) {
      throw new TooMany();
    }
    Respondent respondent = answers.find(token).orElseThrow(() -> {
      guard.missed(request.getRemoteAddr());
      return new NotFound("link");
    });
    if (!respondent.mayAnswer() && respondent.state() != Respondent.State.SEALED) {
      throw new Closed(respondent);
    }
    return respondent;
  }
}
