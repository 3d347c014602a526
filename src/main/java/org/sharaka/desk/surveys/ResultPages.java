package org.sharaka.desk.surveys;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sharaka.desk.ShownResults;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.Disposition;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.surveys.results.MarginOfError;
import org.sharaka.surveys.results.SurveyResults;
import org.sharaka.workflow.survey.MethodStatement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The results of a survey to look at and to print: response rates, each question, and how the survey was done. */
@Controller
class ResultPages {

  private final SurveySheet sheet;
  private final ShownResults results;
  private final CompileResults compile;
  private final ResultSheet layout;
  private final MethodStatement method;

  ResultPages(SurveySheet sheet, ShownResults results, CompileResults compile, ResultSheet layout, MethodStatement method) {
    this.sheet = sheet;
    this.results = results;
    this.compile = compile;
    this.layout = layout;
    this.method = method;
  }

  @GetMapping(SurveySheet.ADDRESS + "/results")
  String show(@PathVariable String number, Model model, Locale locale) {
    fill(sheet.open(number, "results", model), model, locale);
    return "desk/survey/results";
  }

  @GetMapping(SurveySheet.ADDRESS + "/print")
  String print(@PathVariable String number, Model model, Locale locale) {
    fill(sheet.open(number, "results", model), model, locale);
    return "desk/survey/print";
  }

  private void fill(Survey survey, Model model, Locale locale) {
    SurveyResults shown = results.of(survey);
    model.addAttribute("results", shown);
    model.addAttribute("questions", layout.questions(survey, shown, locale));
    Map<Sector, Map<Disposition, Integer>> dispositions = compile.dispositions(survey.number());
    model.addAttribute("dispositions", dispositions);
    model.addAttribute("columns", columns(dispositions));
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("seesAll", results.seesAll(survey));
    model.addAttribute("margin", MarginOfError.of(survey, shown).orElse(null));
    model.addAttribute("method", method.of(survey, shown, locale));
  }

  /** The final states, and those on the way there in which somebody is. */
  private static Set<Disposition> columns(Map<Sector, Map<Disposition, Integer>> dispositions) {
    Set<Disposition> columns = EnumSet.range(Disposition.COMPLETE, Disposition.NO_REPLY);
    dispositions.values().forEach(counts -> columns.addAll(counts.keySet()));
    return columns;
  }
}
