package org.sharaka.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sharaka.cases.CaseFile;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participants;
import org.sharaka.stakeholders.Participation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who took part in a case and by which channels, to look through and to take away. */
@Controller
@RequestMapping("/desk/cases/{number}")
class CaseParticipants {

  private static final Logger log = LoggerFactory.getLogger(CaseParticipants.class);
  private static final int PAGE = 50;

  private final OpenCase cases;
  private final Participants participants;
  private final Participation participation;
  private final ContactDetails details;

  /** What the list is narrowed down to. */
  record Query(String q, Sector sector, ContactChannel channel) {

    Participants.Filter filter() {
      return new Participants.Filter(q, sector, channel);
    }

    public boolean isNarrow() {
      return q != null && !q.isBlank() || sector != null || channel != null;
    }
  }

  CaseParticipants(OpenCase cases, Participants participants, Participation participation, ContactDetails details) {
    this.cases = cases;
    this.participants = participants;
    this.participation = participation;
    this.details = details;
  }

  @GetMapping("/participants")
  String list(@PathVariable String number, @ModelAttribute("query") Query query, @RequestParam(required = false) Long after, Model model) {
    CaseFile file = cases.open(number, model);
    List<Participants.Line> found = participants.page(file.number(), query.filter(), after, PAGE + 1);
    model.addAttribute("lines", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).person().id() : null);
    model.addAttribute("continued", after != null);
    model.addAttribute("count", participants.count(file.number(), query.filter()));
    model.addAttribute("heads", participation.count(file.number()));
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("channels", ContactChannel.values());
    return "desk/case/participants";
  }

  /** @param personal whether addresses and telephones are wanted too; only those who work with them get them */
  @GetMapping("/participants.csv")
  void file(@PathVariable String number, @ModelAttribute Query query, @RequestParam(defaultValue = "false") boolean personal, HttpServletResponse response)
      throws IOException {
    CaseFile file = cases.find(number);
    if (personal && !details.inFull()) {
      throw new AccessDeniedException("addresses are not for this account");
    }
    log.info("participants exported, with addresses: {}", personal);
    try (SpreadsheetCsv csv = SpreadsheetCsv.download(response, number + "-participants.csv")) {
      if (personal) {
        csv.row("name", "organisation_ar", "organisation_en", "sector", "region", "channels", "email", "phone");
        participants.each(file.number(), query.filter(), line -> csv.row(line.person().name(), ar(line), en(line), line.person().sector().code(), line.region(),
            channels(line), line.person().email(), line.person().phone()));
      } else {
        csv.row("name", "organisation_ar", "organisation_en", "sector", "region", "channels");
        participants.each(file.number(), query.filter(), line -> csv.row(line.person().name(), ar(line), en(line), line.person().sector().code(), line.region(),
            channels(line)));
      }
    }
  }

  private static String ar(Participants.Line line) {
    return line.organisation() == null ? "" : line.organisation().ar();
  }

  private static String en(Participants.Line line) {
    return line.organisation() == null ? "" : line.organisation().en();
  }

  private static String channels(Participants.Line line) {
    return line.channels().stream().map(channel -> channel.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
  }
}
