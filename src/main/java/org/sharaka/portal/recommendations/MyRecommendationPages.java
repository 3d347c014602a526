package org.sharaka.portal.recommendations;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.portal.my.ActingPartner;
import org.sharaka.recommendations.Addressee;
import org.sharaka.recommendations.AnswerKind;
import org.sharaka.recommendations.AnswerRecommendation;
import org.sharaka.recommendations.Progress;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.RecommendationSheet;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.recommendations.ReportProgress;
import org.sharaka.recommendations.WritePlan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A recommendation for those who act for one of its addressees: answer, plan, report. To everyone else it does not exist here. */
@Controller
@RequestMapping("/my/recommendations/{number}")
class MyRecommendationPages {

  private final Recommendations recommendations;
  private final RecommendationSheet sheets;
  private final AnswerRecommendation answer;
  private final WritePlan plan;
  private final ReportProgress report;
  private final ClockBoard clocks;
  private final ActingPartner partner;

  /** What was typed, so that a refusal loses nothing. */
  record Typed(String kind, String reason, String percent, String progress, String text, TypedPlan plan) {

    static final Typed NOTHING = new Typed("", "", "", "", "", new TypedPlan(List.of()));
  }

  private record Own(Recommendation recommendation, Addressee addressee) {}

  MyRecommendationPages(Recommendations recommendations, RecommendationSheet sheets, AnswerRecommendation answer, WritePlan plan, ReportProgress report,
      ClockBoard clocks, ActingPartner partner) {
    this.recommendations = recommendations;
    this.sheets = sheets;
    this.answer = answer;
    this.plan = plan;
    this.report = report;
    this.clocks = clocks;
    this.partner = partner;
  }

  @GetMapping
  String show(@PathVariable String number, HttpSession session, Model model) {
    return page(own(number, session), Typed.NOTHING, List.of(), model);
  }

  @PostMapping("/answer")
  ModelAndView answer(@PathVariable String number, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String reason, HttpSession session,
      Model model) {
    Own own = own(number, session);
    AnswerKind chosen = one(AnswerKind.values(), kind);
    return done(own, new Typed(kind, reason, "", "", "", Typed.NOTHING.plan()), model,
        () -> answer.handle(own.recommendation().number(), own.addressee().id(), chosen, reason));
  }

  @PostMapping("/plan")
  ModelAndView plan(@PathVariable String number, @RequestParam MultiValueMap<String, String> form, HttpSession session, Model model) {
    Own own = own(number, session);
    TypedPlan typed = TypedPlan.of(form);
    if (form.containsKey("more")) {
      return new ModelAndView(page(own, new Typed("", "", "", "", "", typed), List.of(), model));
    }
    return done(own, new Typed("", "", "", "", "", typed), model, () -> plan.handle(own.recommendation().number(), own.addressee().id(), typed.actions()));
  }

  @PostMapping("/report")
  ModelAndView report(@PathVariable String number, @RequestParam(defaultValue = "") String percent, @RequestParam(defaultValue = "") String progress,
      @RequestParam(defaultValue = "") String text, @RequestParam(required = false) MultipartFile evidence, HttpSession session, Model model, Locale locale) {
    Own own = own(number, session);
    Integer share = percent.strip().matches("\\d{1,3}") ? Integer.valueOf(percent.strip()) : null;
    ReportProgress.Report said = new ReportProgress.Report(share, one(Progress.values(), progress), text, file(evidence, Language.of(locale)));
    return done(own, new Typed("", "", percent, progress, text, Typed.NOTHING.plan()), model,
        () -> report.handle(own.recommendation().number(), own.addressee().id(), said));
  }

  private ModelAndView done(Own own, Typed typed, Model model, Runnable work) {
    try {
      work.run();
      return new ModelAndView("redirect:/my/recommendations/{number}?saved");
    } catch (Refused refused) {
      return new ModelAndView(page(own, typed, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private static ReportProgress.Evidence file(MultipartFile chosen, Language language) {
    return chosen == null || chosen.getOriginalFilename() == null || chosen.getOriginalFilename().isEmpty() ? null
        : new ReportProgress.Evidence(chosen.getOriginalFilename(), chosen.getSize(), chosen, language);
  }

  private static <E extends Enum<E>> E one(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElse(null);
  }

  private Own own(String number, HttpSession session) {
    long organisation = partner.organisation(session).id();
    return Optional.of(number).filter(CaseNumber::looksLike).flatMap(known -> recommendations.find(new CaseNumber(known)))
        .flatMap(found -> found.addresseeOf(organisation).map(addressee -> new Own(found, addressee))).orElseThrow(() -> new NotFound(number));
  }

  private String page(Own own, Typed typed, List<Refusal> refusals, Model model) {
    Recommendation now = recommendations.get(own.recommendation().number());
    Addressee addressee = now.addressee(own.addressee().id());
    model.addAttribute("recommendation", now);
    model.addAttribute("part", sheets.part(addressee));
    model.addAttribute("clock", clocks.open(now.number()).stream().filter(one -> one.localKey().equals(String.valueOf(addressee.id()))).findFirst().orElse(null));
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    model.addAttribute("kinds", Arrays.stream(AnswerKind.values()).filter(kind -> kind != AnswerKind.NO_REPLY).toList());
    model.addAttribute("states", Progress.values());
    return "portal/recommendation/my";
  }
}
