package org.sharaka.desk.surveys;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.sharaka.desk.ContactDetails;
import org.sharaka.desk.ShownResults;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.sharaka.kernel.Language;
import org.sharaka.surveys.RecordExport;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.results.SurveyResults;
import org.sharaka.workflow.survey.MethodStatement;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Results to take away. The compiled ones are for everyone on the staff, as the page shows them; the answers one by one are
 * for those who work with them, with names and addresses only when asked for, and the survey's timeline says who took them.
 */
@Controller
@RequestMapping(SurveySheet.ADDRESS)
class ResultFiles {

  private final SurveySheet sheet;
  private final ShownResults results;
  private final ResultTable table;
  private final ResponseTable responses;
  private final MethodStatement method;
  private final RecordExport record;
  private final ContactDetails details;

  ResultFiles(SurveySheet sheet, ShownResults results, ResultTable table, ResponseTable responses, MethodStatement method, RecordExport record,
      ContactDetails details) {
    this.sheet = sheet;
    this.results = results;
    this.table = table;
    this.responses = responses;
    this.method = method;
    this.record = record;
    this.details = details;
  }

  @GetMapping("/results.csv")
  void resultsAsCsv(@PathVariable String number, HttpServletResponse response, Locale locale) throws IOException {
    Survey survey = sheet.find(number);
    SurveyResults shown = results.of(survey);
    try (SpreadsheetCsv csv = SpreadsheetCsv.download(response, number + "-results.csv")) {
      table.each(shown, locale, csv::row);
    }
  }

  @GetMapping("/results.xlsx")
  void resultsAsWorkbook(@PathVariable String number, HttpServletResponse response, Locale locale) throws IOException {
    Survey survey = sheet.find(number);
    SurveyResults shown = results.of(survey);
    try (SpreadsheetFile file = SpreadsheetFile.download(response, number + "-results.xlsx", Language.of(locale))) {
      file.sheet("rates");
      table.rates(shown, locale, file::row);
      file.sheet("results");
      table.each(shown, locale, file::row);
      file.sheet("method");
      method.of(survey, shown, locale).forEach(item -> file.row(item.label(), item.text()));
    }
  }

  @GetMapping("/responses.csv")
  @PreAuthorize(SurveyRoles.READ_ANSWERS)
  void responsesAsCsv(@PathVariable String number, @RequestParam(defaultValue = "false") boolean personal, HttpServletResponse response) throws IOException {
    Survey survey = toTakeAway(number, "CSV", personal);
    try (SpreadsheetCsv csv = SpreadsheetCsv.download(response, number + "-responses.csv")) {
      responses.each(survey, personal, csv::row);
    }
  }

  @GetMapping("/responses.xlsx")
  @PreAuthorize(SurveyRoles.READ_ANSWERS)
  void responsesAsWorkbook(@PathVariable String number, @RequestParam(defaultValue = "false") boolean personal, HttpServletResponse response, Locale locale)
      throws IOException {
    Survey survey = toTakeAway(number, "XLSX", personal);
    try (SpreadsheetFile file = SpreadsheetFile.download(response, number + "-responses.xlsx", Language.of(locale))) {
      file.sheet("responses");
      responses.each(survey, personal, file::row);
    }
  }

  private Survey toTakeAway(String number, String format, boolean personal) {
    Survey survey = sheet.find(number);
    if (personal && !details.inFull() || survey.design().anonymous()) {
      throw new AccessDeniedException("these answers are not for this account");
    }
    record.of(survey.number(), format, personal);
    return survey;
  }
}
