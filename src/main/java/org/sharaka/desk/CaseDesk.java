package org.sharaka.desk;

import java.util.List;
import java.util.Locale;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.ClockBoard;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.projects.Gates;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.stakeholders.Participation;
import org.sharaka.workflow.mail.StuckMail;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of one case: where it stands, who has to act until when, what happened, who took part, what was sent. */
@Controller
class CaseDesk {

  private static final int TIMELINE = 15;
  private static final int MAILINGS = 10;

  private final OpenCase cases;
  private final CaseFiles files;
  private final Timeline timeline;
  private final TaskInbox inbox;
  private final ProjectBoard board;
  private final Gates gates;
  private final Participation participation;
  private final DeliveryLedger ledger;
  private final StuckMail stuck;
  private final WorkingCalendar calendar;
  private final ClockBoard clocks;

  CaseDesk(OpenCase cases, CaseFiles files, Timeline timeline, TaskInbox inbox, ProjectBoard board, Gates gates, Participation participation,
      DeliveryLedger ledger, StuckMail stuck, WorkingCalendar calendar, ClockBoard clocks) {
    this.cases = cases;
    this.files = files;
    this.timeline = timeline;
    this.inbox = inbox;
    this.board = board;
    this.gates = gates;
    this.participation = participation;
    this.ledger = ledger;
    this.stuck = stuck;
    this.calendar = calendar;
    this.clocks = clocks;
  }

  @GetMapping("/desk/cases/{number}")
  String show(@PathVariable String number, Model model, Locale locale) {
    CaseFile file = cases.open(number, model);
    model.addAttribute("today", calendar.today());
    model.addAttribute("tasks", inbox.open(file.number(), locale));
    model.addAttribute("timeline", timeline.newest(file.number(), TIMELINE));
    model.addAttribute("clocks", clocks.open(file.number()));
    model.addAttribute("parts", files.within(file.number()));
    List<DeliveryLedger.Line> mails = ledger.page(file.number(), null, MAILINGS);
    model.addAttribute("mails", mails);
    model.addAttribute("mailCount", ledger.count(file.number()));
    model.addAttribute("stuck", stuck.among(mails.stream().map(DeliveryLedger.Line::mailingId).toList()));
    model.addAttribute("count", participation.count(file.number()));
    model.addAttribute("bySector", participation.bySector(file.number()));
    model.addAttribute("byChannel", participation.byChannel(file.number()));
    if (file.type() == CaseType.PROJECT) {
      model.addAttribute("project", board.get(file.number()));
      model.addAttribute("gates", gates.of(file.number()));
      model.addAttribute("promises", gates.actionItems(file.number()));
    }
    return "desk/case";
  }
}
