package org.sharaka.desk.requests;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.dialogues.Application;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.Briefs;
import org.sharaka.dialogues.Closings;
import org.sharaka.dialogues.CoApplicants;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.Decisions;
import org.sharaka.dialogues.DialogueGroup;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.DialogueSessions;
import org.sharaka.dialogues.Questions;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.Sidelights;
import org.sharaka.documents.Documents;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.recommendations.RecommendationSheet;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that is known of one request. Its tasks, mails and documents stand on the pages every case has. */
@Controller
class RequestFilePage {

  private static final int ENTRIES = 50;

  private final Requests requests;
  private final Applications applications;
  private final CoApplicants coApplicants;
  private final Questions questions;
  private final Decisions decisions;
  private final Counterparts counterparts;
  private final DialogueGroup group;
  private final Briefs briefs;
  private final DialogueSessions sessions;
  private final Sidelights aside;
  private final Closings closings;
  private final RecommendationSheet recommended;
  private final Timeline timeline;
  private final Register register;
  private final Documents documents;
  private final RequestAccess access;

  RequestFilePage(Requests requests, Applications applications, CoApplicants coApplicants, Questions questions, Decisions decisions, Counterparts counterparts,
      DialogueGroup group, Briefs briefs, DialogueSessions sessions, Sidelights aside, Closings closings, RecommendationSheet recommended, Timeline timeline, Register register,
      Documents documents, RequestAccess access) {
    this.requests = requests;
    this.applications = applications;
    this.coApplicants = coApplicants;
    this.questions = questions;
    this.decisions = decisions;
    this.counterparts = counterparts;
    this.group = group;
    this.briefs = briefs;
    this.sessions = sessions;
    this.aside = aside;
    this.closings = closings;
    this.recommended = recommended;
    this.timeline = timeline;
    this.register = register;
    this.documents = documents;
    this.access = access;
  }

  @GetMapping("/desk/requests/{number}")
  @PreAuthorize("@requestAccess.toFiles()")
  String show(@PathVariable String number, Model model) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    DialogueRequest request = requests.get(new CaseNumber(number));
    CaseNumber id = request.number();
    Application application = applications.get(id);
    List<Counterpart> invited = counterparts.of(id);
    model.addAttribute("request", request);
    model.addAttribute("asked", application);
    model.addAttribute("coApplicants", coApplicants.of(id));
    model.addAttribute("questions", questions.of(id));
    model.addAttribute("opinions", decisions.opinions(id));
    model.addAttribute("decisions", decisions.of(id));
    model.addAttribute("appeal", decisions.appeal(id).orElse(null));
    model.addAttribute("invited", invited);
    model.addAttribute("seats", group.of(id));
    model.addAttribute("briefs", briefs.of(id));
    model.addAttribute("sessions", sessions.of(id));
    model.addAttribute("breaches", aside.breaches(id));
    model.addAttribute("interests", aside.interests(id));
    model.addAttribute("support", aside.support(id));
    model.addAttribute("origin", requests.originOf(id).orElse(null));
    model.addAttribute("closing", closings.of(id).orElse(null));
    model.addAttribute("recommended", recommended.publishedFrom(id));
    model.addAttribute("timeline", timeline.newest(id, ENTRIES));
    model.addAttribute("names", names(application, invited));
    model.addAttribute("correctable", access.corrects() && !documents.publishedIn(id).isEmpty());
    model.addAttribute("steers", access.steers());
    model.addAttribute("cancels", access.cancels());
    return "desk/request/file";
  }

  private Map<Long, LocalizedText> names(Application application, List<Counterpart> invited) {
    Set<Long> ids = new LinkedHashSet<>(application.ask().counterparts());
    invited.forEach(one -> ids.add(one.organisation()));
    if (application.applicant().organisation() != null) {
      ids.add(application.applicant().organisation());
    }
    return register.organisations(ids).stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
  }
}
