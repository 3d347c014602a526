package org.sharaka.desk.guides;

import java.util.function.Supplier;
import org.sharaka.cases.CaseFiles;
import org.sharaka.guidelines.Comments;
import org.sharaka.guidelines.ContestedClauses;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.platform.web.Mistakes;
import org.sharaka.platform.web.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all pages of a guide show: its head, its tabs, what the reader may do. */
@Component
class GuideDesk {

  static final String MAY_EDIT = "hasAnyRole('researcher', 'legal', 'project-manager', 'phase-coordinator')";
  static final String MAY_ANSWER = "hasAnyRole('researcher', 'legal', 'project-manager', 'phase-coordinator')";
  static final String MAY_ENTER_LETTERS = "hasAnyRole('researcher', 'project-manager', 'phase-coordinator', 'secretariat')";
  static final String MAY_SETTLE = "hasAnyRole('coordination-committee', 'project-manager')";

  private static final String[] EDITORS = {Groups.RESEARCHER, Groups.LEGAL, Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR};

  private final Guides guides;
  private final CaseFiles files;
  private final Comments comments;
  private final ContestedClauses contested;
  private final SignedIn reader;
  private final Sentences sentences;

  GuideDesk(Guides guides, CaseFiles files, Comments comments, ContestedClauses contested, SignedIn reader, Sentences sentences) {
    this.guides = guides;
    this.files = files;
    this.comments = comments;
    this.contested = contested;
    this.reader = reader;
    this.sentences = sentences;
  }

  Guide open(CaseNumber number, String tab, Model model) {
    Guide guide = guides.get(number);
    model.addAttribute("guide", guide);
    model.addAttribute("title", guide.title().in(LocaleContextHolder.getLocale()));
    model.addAttribute("status", files.find(number).orElseThrow().status());
    model.addAttribute("tab", tab);
    model.addAttribute("undisposed", comments.undisposed(number));
    model.addAttribute("unsettled", contested.unsettled(number));
    model.addAttribute("editor", isIn(EDITORS));
    if (!model.containsAttribute("mistakes")) {
      model.addAttribute("mistakes", Mistakes.NONE);
    }
    return guide;
  }

  boolean isIn(String... groups) {
    return reader.account().filter(a -> a.isIn(groups)).isPresent();
  }

  /** The version asked for, or the newest. */
  static GuideVersion version(Guide guide, String label) {
    return label == null || label.isBlank() ? guide.latest() : guide.find(label).orElseThrow(() -> new NotFound("version " + label));
  }

  Mistakes mistakes(Refused refused) {
    return Mistakes.of(refused, sentences, LocaleContextHolder.getLocale());
  }

  /** Does what a form asks for; when it is refused, the page the form stands on is shown again. */
  String attempt(Model model, Supplier<String> work, Supplier<String> again) {
    try {
      return work.get();
    } catch (Refused refused) {
      model.addAttribute("mistakes", mistakes(refused));
      return again.get();
    }
  }
}
