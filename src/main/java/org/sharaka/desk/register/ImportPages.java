package org.sharaka.desk.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.imports.BackgroundImports;
import org.sharaka.stakeholders.imports.ImportKind;
import org.sharaka.stakeholders.imports.ImportRun;
import org.sharaka.stakeholders.imports.ImportRuns;
import org.sharaka.stakeholders.imports.OpenImport;
import org.sharaka.stakeholders.imports.RefusedRow;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files taken into the register in the background: uploaded, watched, continued, and what was refused taken away. */
@Controller
@RequestMapping("/desk/register/import")
@PreAuthorize(Writers.ONLY)
class ImportPages {

  private static final int EARLIER = 20;
  private static final int SHOWN = 200;

  private final OpenImport open;
  private final BackgroundImports background;
  private final ImportRuns runs;
  private final Sentences sentences;
  private final MessageSource messages;
  private final Clock clock;

  ImportPages(OpenImport open, BackgroundImports background, ImportRuns runs, Sentences sentences, MessageSource messages, Clock clock) {
    this.open = open;
    this.background = background;
    this.runs = runs;
    this.sentences = sentences;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String form(@RequestParam(defaultValue = "ORGANISATIONS") ImportKind kind, Model model) {
    RefusalReport.none(model);
    return form(model, kind);
  }

  @PostMapping
  ModelAndView upload(@RequestParam ImportKind kind, @RequestParam MultipartFile file, Model model) throws IOException {
    try {
      long id = open.handle(kind, file.getOriginalFilename(), file.getBytes());
      background.begin(id);
      return new ModelAndView("redirect:/desk/register/import/" + id);
    } catch (Refused refused) {
      RefusalReport.add(refused, model);
      return new ModelAndView(form(model, kind), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  @GetMapping("/{id:\\d+}")
  String progress(@PathVariable long id, Model model) {
    ImportRun run = find(id);
    model.addAttribute("run", run);
    model.addAttribute("state", run.state(clock.instant()));
    model.addAttribute("refused", runs.refusals(id, SHOWN));
    model.addAttribute("shown", SHOWN);
    return "desk/register/import-run";
  }

  /** Asked for twice it is done once: the page shows how the import goes on. */
  @PostMapping("/{id:\\d+}/continue")
  String goOn(@PathVariable long id) {
    if (find(id).state(clock.instant()) == ImportRun.State.INTERRUPTED) {
      background.resume(id);
    }
    return "redirect:/desk/register/import/{id}";
  }

  @GetMapping("/{id:\\d+}/refusals.csv")
  void refusals(@PathVariable long id, HttpServletResponse response, Locale locale) throws IOException {
    find(id);
    try (SpreadsheetCsv csv = SpreadsheetCsv.download(response, "refused-" + id + ".csv")) {
      csv.row(say("import.row", locale), say("import.field", locale), say("import.reason", locale));
      List<RefusedRow> refused = runs.refusals(id, Integer.MAX_VALUE);
      refused.forEach(row -> csv.row(row.row(), row.refusal().field(), sentences.why(row.refusal(), locale)));
    }
  }

  private String form(Model model, ImportKind kind) {
    model.addAttribute("kind", kind);
    model.addAttribute("kinds", ImportKind.values());
    model.addAttribute("earlier", runs.newest(EARLIER));
    model.addAttribute("now", clock.instant());
    return "desk/register/import";
  }

  private ImportRun find(long id) {
    return runs.find(id).orElseThrow(() -> new NotFound("import " + id));
  }

  private String say(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }
}
