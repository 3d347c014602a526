package org.sharaka.desk.gatherings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.Visibility;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.SessionPapers;
import org.sharaka.gatherings.SubmitPaper;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers of a session: what is presented by whom under which item, and whether everyone may read it. */
@Controller
@RequestMapping("/desk/sessions/{number}/papers")
class PapersDesk {

  private static final String KIND = "sessions";

  private final GatheringSheet sheet;
  private final Gatherings gatherings;
  private final SessionPapers papers;
  private final SubmitPaper submit;
  private final Documents documents;

  /** A paper as typed. */
  record Typed(String form, Integer item, String title, String author, String gist, Long document, Boolean consents) {

    static final Typed NOTHING = new Typed(null, null, "", "", "", null, null);
  }

  PapersDesk(GatheringSheet sheet, Gatherings gatherings, SessionPapers papers, SubmitPaper submit, Documents documents) {
    this.sheet = sheet;
    this.gatherings = gatherings;
    this.papers = papers;
    this.submit = submit;
    this.documents = documents;
  }

  @GetMapping
  String show(@PathVariable String number, Model model) {
    return page(number, Typed.NOTHING, model);
  }

  @PostMapping
  @PreAuthorize(Hosts.ONLY)
  String add(@PathVariable String number, @ModelAttribute Typed typed, Model model) {
    Gathering session = sheet.find(KIND, number);
    return carryOut(number, typed, model, () -> {
      if (typed.document() != null && files(session).stream().noneMatch(file -> file.id() == typed.document())) {
        throw Refusal.at("document", "paper.noSuchFile").thrown();
      }
      submit.submit(new SubmitPaper.Paper(session.number(), typed.form(), typed.item(), typed.title(), typed.author(), typed.gist(), typed.document(),
          Boolean.TRUE.equals(typed.consents())));
    });
  }

  @PostMapping("/{paper:\\d+}/remove")
  @PreAuthorize(Hosts.ONLY)
  String remove(@PathVariable String number, @PathVariable long paper, Model model) {
    Gathering session = sheet.find(KIND, number);
    return carryOut(number, Typed.NOTHING, model, () -> submit.remove(session.number(), paper));
  }

  private String carryOut(String number, Typed typed, Model model, Runnable change) {
    try {
      change.run();
      return "redirect:/desk/sessions/" + number + "/papers";
    } catch (Refused refused) {
      GatheringSheet.refuse(refused.refusals(), model);
      return page(number, typed, model);
    }
  }

  private String page(String number, Typed typed, Model model) {
    Gathering session = sheet.open(KIND, number, "papers", model);
    model.addAttribute("typed", typed);
    model.addAttribute("key", UUID.randomUUID());
    model.addAttribute("papers", papers.of(session.number()));
    model.addAttribute("agenda", gatherings.agenda(session.number()));
    model.addAttribute("files", files(session));
    return "desk/gathering/papers";
  }

  /** Those of the session's case, and of the case it serves; of what is restricted only what was added redacted. */
  private List<StoredDocument> files(Gathering session) {
    List<StoredDocument> files = new ArrayList<>(documents.of(session.number()));
    if (session.project() != null) {
      files.addAll(documents.of(session.project()));
    }
    return files.stream().filter(file -> !file.isWithdrawn() && file.visibility() != Visibility.RESTRICTED).toList();
  }
}
