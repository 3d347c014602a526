package org.sharaka.portal.requests;

import java.util.List;
import org.sharaka.dialogues.CounterpartReply;
import org.sharaka.dialogues.DeclineReason;
import org.sharaka.dialogues.ReplyFigures;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What public bodies answered when they were invited to a dialogue, counted for everyone to read. */
@Controller
class ReplyFigurePages {

  private static final List<CounterpartReply> KINDS = List.of(CounterpartReply.ACCEPTED, CounterpartReply.ACCEPTED_WITH_CONDITIONS, CounterpartReply.DECLINED,
      CounterpartReply.OTHER_BODY, CounterpartReply.NO_REPLY, CounterpartReply.NONE);

  private final ReplyFigures figures;
  private final WorkingCalendar calendar;

  ReplyFigurePages(ReplyFigures figures, WorkingCalendar calendar) {
    this.figures = figures;
    this.calendar = calendar;
  }

  @GetMapping("/dialogues/replies")
  String show(Model model) {
    model.addAttribute("lines", figures.all());
    model.addAttribute("kinds", KINDS);
    model.addAttribute("reasons", DeclineReason.values());
    model.addAttribute("today", calendar.today());
    return "portal/request/replies";
  }
}
