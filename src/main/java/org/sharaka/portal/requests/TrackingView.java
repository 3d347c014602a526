package org.sharaka.portal.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.ClockBoard;
import org.sharaka.cases.Timeline;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.Brief;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.Briefs;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.Decisions;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Questions;
import org.sharaka.dialogues.RequestDoor;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.language.Dates;
import org.sharaka.portal.projects.PublicShelf;
import org.sharaka.recommendations.RecommendationSheet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a request shows to whoever opens it. */
@Component
class TrackingView {

  private static final int ENTRIES = 100;

  private final Knocking knocking;
  private final Applications applications;
  private final Counterparts counterparts;
  private final Questions questions;
  private final Decisions decisions;
  private final Briefs briefs;
  private final Names names;
  private final ClockBoard clocks;
  private final Timeline timeline;
  private final TakeOverTime takeOver;
  private final PublicShelf shelf;
  private final RecommendationSheet recommended;
  private final Dates dates;
  private final WorkingCalendar calendar;

  TrackingView(Knocking knocking, Applications applications, Counterparts counterparts, Questions questions, Decisions decisions, Briefs briefs, Names names,
      ClockBoard clocks, Timeline timeline, TakeOverTime takeOver, PublicShelf shelf, RecommendationSheet recommended, Dates dates,
      WorkingCalendar calendar) {
    this.knocking = knocking;
    this.applications = applications;
    this.counterparts = counterparts;
    this.questions = questions;
    this.decisions = decisions;
    this.briefs = briefs;
    this.names = names;
    this.clocks = clocks;
    this.timeline = timeline;
    this.takeOver = takeOver;
    this.shelf = shelf;
    this.recommended = recommended;
    this.dates = dates;
    this.calendar = calendar;
  }

  String of(DialogueRequest request, String key, Model model, Locale locale) {
    RequestDoor.Pass pass = knocking.pass(request, key);
    List<Counterpart> invited = counterparts.of(request.number());
    model.addAttribute("request", request);
    model.addAttribute("key", key);
    model.addAttribute("pass", pass);
    model.addAttribute("until", until(request, invited));
    model.addAttribute("actor", request.mayBeTakenOver() ? "TAKE_OVER" : request.status().name());
    model.addAttribute("invited", invited);
    model.addAttribute("names", names.of(request, invited, pass.isFull()));
    model.addAttribute("entries", timeline.newestPublic(request.number(), ENTRIES));
    model.addAttribute("documents", shelf.of(request.number()));
    model.addAttribute("earlier", shelf.earlier(request.number()));
    model.addAttribute("recommended", recommended.publishedFrom(request.number()));
    if (pass.isFull()) {
      full(request, pass, invited, model);
    }
    return "portal/request/tracking";
  }

  private void full(DialogueRequest request, RequestDoor.Pass pass, List<Counterpart> invited, Model model) {
    boolean applicant = pass.isApplicant();
    model.addAttribute("asked", applications.get(request.number()));
    model.addAttribute("questions", questions.of(request.number()));
    model.addAttribute("decisions", decisions.of(request.number()));
    model.addAttribute("charterVersion", applications.get(request.number()).declarations().charterVersion());
    model.addAttribute("openQuestion", applicant && mayAnswer(request) ? questions.open(request.number()).orElse(null) : null);
    model.addAttribute("mayAppeal", applicant && request.mayBeAppealed(calendar.today()));
    model.addAttribute("mayMerge", applicant && request.isAskedToMerge());
    model.addAttribute("mayWithdraw", applicant && request.status().isActive() && !request.course().left());
    model.addAttribute("invitation", invited.stream().filter(one -> pass.isCounterpart() && one.organisation() == pass.organisation() && one.takesReply()
        && request.status().isActive()).findFirst().orElse(null));
    model.addAttribute("brief", part(request, pass));
    model.addAttribute("joint", briefs.of(request.number()).stream().filter(brief -> brief.part() == BriefPart.JOINT && brief.isIssued()).findFirst().orElse(null));
    model.addAttribute("takeOverUntil", pass.party() == RequestDoor.Party.CO_APPLICANT && request.mayBeTakenOver() ? takeOver.until(request.number()) : null);
    model.addAttribute("mayReport", pass.party() != null && request.status().isActive());
  }

  private static boolean mayAnswer(DialogueRequest request) {
    return request.status() == RequestStatus.INFO_REQUESTED || request.status() == RequestStatus.LAPSED;
  }

  /** The part of the issue brief the visitor writes on, {@code null} when there is none to write. */
  private Brief part(DialogueRequest request, RequestDoor.Pass pass) {
    boolean writes = request.status() == RequestStatus.IN_PREPARATION && (pass.isApplicant() || pass.isCounterpart());
    return writes ? briefs.part(request.number(), pass.isApplicant() ? BriefPart.APPLICANT : BriefPart.COUNTERPART, pass.organisation()) : null;
  }

  /** By when the next step is expected: what somebody was told, else what runs on a clock. */
  private LocalDate until(DialogueRequest request, List<Counterpart> invited) {
    return switch (request.status()) {
      case REJECTED -> request.course().appealUntil();
      case INFO_REQUESTED -> questions.open(request.number()).map(Questions.Question::until).orElse(null);
      case COUNTERPART_INVITED -> invited.stream().filter(Counterpart::takesReply).map(Counterpart::replyBy).max(Comparator.naturalOrder()).orElse(null);
      case SCHEDULED -> request.course().sessionOn();
      case WITHDRAWN -> request.mayBeTakenOver() ? takeOver.until(request.number()) : null;
      default -> clocks.open(request.number()).stream().findFirst().map(CaseClock::dueAt).map(dates::day).orElse(null);
    };
  }
}
