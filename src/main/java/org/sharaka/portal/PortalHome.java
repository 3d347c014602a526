package org.sharaka.portal;

import java.util.List;
import java.util.stream.Collectors;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.portal.projects.CommentRounds;
import org.sharaka.portal.projects.PublicProjects;
import org.sharaka.portal.projects.PublicShelf;
import org.sharaka.portal.projects.WaysToTakePart;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public home page: what is going on, how to take part, what came out last. */
@Controller
class PortalHome {

  private static final int FEATURED = 3;
  private static final int WAYS = 6;
  private static final int DOCUMENTS = 6;

  private final PublicProjects projects;
  private final WaysToTakePart ways;
  private final CommentRounds rounds;
  private final PublicShelf shelf;
  private final Participation participation;
  private final Guides guides;
  private final CaseFiles files;
  private final WorkingCalendar calendar;

  PortalHome(PublicProjects projects, WaysToTakePart ways, CommentRounds rounds, PublicShelf shelf, Participation participation, Guides guides,
      CaseFiles files, WorkingCalendar calendar) {
    this.projects = projects;
    this.ways = ways;
    this.rounds = rounds;
    this.shelf = shelf;
    this.participation = participation;
    this.guides = guides;
    this.files = files;
    this.calendar = calendar;
  }

  @GetMapping("/")
  String home(Model model) {
    List<ProjectBoard.Line> running = projects.running(FEATURED);
    model.addAttribute("projects", running);
    model.addAttribute("finished", projects.finished(FEATURED));
    model.addAttribute("counts", projects.participation(running));
    model.addAttribute("ways", ways.anywhere(WAYS));
    List<PublicShelf.Title> documents = shelf.newest(DOCUMENTS);
    model.addAttribute("documents", documents);
    List<CaseFile> shown = files.find(documents.stream().map(PublicShelf.Title::number).distinct().toList());
    model.addAttribute("titles", shown.stream().collect(Collectors.toMap(CaseFile::number, CaseFile::title)));
    model.addAttribute("addresses", shown.stream().filter(file -> address(file) != null).collect(Collectors.toMap(CaseFile::number, PortalHome::address)));
    model.addAttribute("late", rounds.late());
    model.addAttribute("amount", projects.count());
    model.addAttribute("people", participation.total());
    model.addAttribute("guides", guides.published());
    model.addAttribute("today", calendar.today());
    return "portal/home";
  }

  /** The public page on which the documents of a case stand; {@code null} where there is none. */
  private static String address(CaseFile file) {
    return switch (file.type()) {
      case PROJECT -> "/projects/" + file.number() + "#documents";
      case REQUEST -> "/requests/" + file.number();
      case SESSION -> "/minutes/" + file.number();
      default -> file.parent() == null ? null : "/projects/" + file.parent() + "#documents";
    };
  }

  @GetMapping("/about")
  String about() {
    return "portal/about";
  }
}
