package org.sharaka.portal.gatherings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.gatherings.MeetingRegister;
import org.sharaka.gatherings.Publication;
import org.sharaka.gatherings.PublishedMinutes;
import org.sharaka.gatherings.SessionPaper;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The public register of meetings, and published minutes at an address that stays. */
@Controller
class MeetingPages {

  private static final int PAGE = 25;
  private static final int MOST = 50;

  private final MeetingRegister register;
  private final PublishedMinutes published;
  private final Documents documents;
  private final WorkingCalendar office;

  MeetingPages(MeetingRegister register, PublishedMinutes published, Documents documents, WorkingCalendar office) {
    this.register = register;
    this.published = published;
    this.documents = documents;
    this.office = office;
  }

  @GetMapping("/minutes")
  String list(@RequestParam(defaultValue = "") String after, Model model) {
    List<MeetingRegister.Meeting> page = register.published(CaseNumber.looksLike(after) ? new CaseNumber(after) : null, PAGE + 1);
    model.addAttribute("meetings", page.subList(0, Math.min(PAGE, page.size())));
    model.addAttribute("next", page.size() > PAGE ? page.get(PAGE - 1).number() : null);
    model.addAttribute("without", after.isEmpty() ? register.withoutMinutes(MOST) : List.of());
    model.addAttribute("closed", after.isEmpty() ? register.closed(office.today().minusYears(1)) : 0);
    model.addAttribute("today", office.today());
    return "portal/gathering/meetings";
  }

  @GetMapping("/minutes/{number}")
  String show(@PathVariable String number, Model model) {
    return show(find(number), model);
  }

  /** A version that was put right since. */
  @GetMapping("/minutes/{number}/versions/{version:\\d{1,9}}")
  String former(@PathVariable String number, @PathVariable int version, Model model) {
    PublishedMinutes.Sheet now = find(number);
    return now.publication().version() == version ? "redirect:/minutes/" + now.number()
        : show(published.former(now.number(), version).orElseThrow(() -> new NotFound(number)), model);
  }

  private String show(PublishedMinutes.Sheet sheet, Model model) {
    model.addAttribute("sheet", sheet);
    model.addAttribute("points", sheet.lines(Publication.Part.POINT));
    model.addAttribute("views", sheet.lines(Publication.Part.VIEW));
    model.addAttribute("former", sheet.erratum().orElse(null));
    model.addAttribute("files", minutes(documents.publishedIn(sheet.number())));
    model.addAttribute("formerFiles", minutes(documents.supersededIn(sheet.number())));
    model.addAttribute("paperFiles", paperFiles(sheet));
    return "portal/gathering/minutes";
  }

  @GetMapping(path = "/minutes/{number}/data.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  MinutesData data(@PathVariable String number) {
    return MinutesData.of(find(number));
  }

  private PublishedMinutes.Sheet find(String number) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return published.find(new CaseNumber(number)).orElseThrow(() -> new NotFound(number));
  }

  /** The files of its papers, by the document that was named. */
  private Map<Long, List<StoredDocument>> paperFiles(PublishedMinutes.Sheet sheet) {
    return sheet.papers().stream().map(SessionPaper::document).filter(Objects::nonNull).distinct()
        .collect(Collectors.toMap(id -> id, id -> documents.find(id).filter(StoredDocument::isPublic).stream().toList()));
  }

  private static List<StoredDocument> minutes(List<StoredDocument> files) {
    return files.stream().filter(file -> file.kind() == DocumentKind.MINUTES).toList();
  }
}
