package org.sharaka.desk.adherence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.dialogues.Charter;
import org.sharaka.guidelines.adherence.Adherence;
import org.sharaka.guidelines.adherence.AdherenceStatus;
import org.sharaka.guidelines.adherence.Adherences;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Declared and registered adherents for the staff. Who confirms for an organisation is for those who decide on it. */
@Controller
@RequestMapping("/desk/adherences")
class AdherenceDesk {

  private static final int PAGE = 50;
  private static final String[] CONCERNED = {Groups.SECRETARIAT, Groups.COMMITTEE, Groups.MANAGER, Groups.DPO};

  private final Adherences adherences;
  private final CaseFiles files;
  private final Charter charter;
  private final WorkingCalendar calendar;
  private final SignedIn signedIn;

  AdherenceDesk(Adherences adherences, CaseFiles files, Charter charter, WorkingCalendar calendar, SignedIn signedIn) {
    this.adherences = adherences;
    this.files = files;
    this.charter = charter;
    this.calendar = calendar;
    this.signedIn = signedIn;
  }

  @GetMapping
  String list(@RequestParam(required = false) AdherenceStatus status, @RequestParam(defaultValue = "0") int after, Model model) {
    List<Adherence> found = adherences.list(status, Math.max(0, after), PAGE + 1);
    List<Adherence> lines = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("lines", lines);
    model.addAttribute("names", files.find(lines.stream().map(Adherence::number).toList()).stream().collect(Collectors.toMap(CaseFile::number, CaseFile::title)));
    model.addAttribute("today", calendar.today());
    model.addAttribute("next", found.size() > PAGE ? after + PAGE : null);
    model.addAttribute("status", status);
    model.addAttribute("statuses", AdherenceStatus.values());
    return "desk/adherence/list";
  }

  @GetMapping("/{number}")
  String one(@PathVariable String number, Model model) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    Adherence adherence = adherences.get(new CaseNumber(number));
    model.addAllAttributes(Map.of("adherence", adherence, "name", files.find(adherence.number()).orElseThrow().title(), "today", calendar.today(),
        "clauses", charter.clauses(adherence.intent().charterVersion()), "reports", adherences.reports(adherence.number()),
        "concerned", signedIn.account().map(account -> account.isIn(CONCERNED)).orElse(false)));
    return "desk/adherence/one";
  }
}
