package org.sharaka.portal.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.Briefs;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Questions;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PartnerSteps;
import org.springframework.stereotype.Component;

/** What waits for an organisation in requests for dialogue, and where its requests stand. */
@Component
class RequestSteps implements PartnerSteps {

  private final Requests requests;
  private final Counterparts counterparts;
  private final Questions questions;
  private final Briefs briefs;
  private final TakeOverTime takeOver;
  private final Sentences sentences;

  RequestSteps(Requests requests, Counterparts counterparts, Questions questions, Briefs briefs, TakeOverTime takeOver, Sentences sentences) {
    this.requests = requests;
    this.counterparts = counterparts;
    this.questions = questions;
    this.briefs = briefs;
    this.takeOver = takeOver;
    this.sentences = sentences;
  }

  @Override
  public List<Step> of(Collection<Long> organisations, Locale locale) {
    List<Step> steps = new ArrayList<>();
    organisations.forEach(organisation -> requests.ofOrganisation(organisation).forEach(request -> asApplicant(request, organisation, steps, locale)));
    counterparts.ofOrganisations(organisations).forEach(invited -> asCounterpart(requests.get(invited.request()), invited, steps, locale));
    return steps;
  }

  private void asApplicant(DialogueRequest request, long organisation, List<Step> steps, Locale locale) {
    if (!Objects.equals(request.identity().organisation(), organisation)) {
      if (request.mayBeTakenOver()) {
        steps.add(step(request, "takeOver", takeOver.until(request.number()), locale));
      }
      return;
    }
    if (request.status() == RequestStatus.INFO_REQUESTED) {
      questions.open(request.number()).ifPresent(open -> steps.add(step(request, "information", open.until(), locale)));
    } else if (request.isAskedToMerge()) {
      steps.add(step(request, "merge", null, locale));
    } else if (request.status() == RequestStatus.IN_PREPARATION && !briefs.part(request.number(), BriefPart.APPLICANT, organisation).isIssued()) {
      steps.add(step(request, "brief", null, locale));
    }
  }

  private void asCounterpart(DialogueRequest request, Counterpart invited, List<Step> steps, Locale locale) {
    if (!request.status().isActive()) {
      return;
    }
    if (invited.takesReply()) {
      steps.add(step(request, "invitation", invited.replyBy(), locale));
    } else if (invited.reply().comes() && request.status() == RequestStatus.IN_PREPARATION
        && !briefs.part(request.number(), BriefPart.COUNTERPART, invited.organisation()).isIssued()) {
      steps.add(step(request, "brief", null, locale));
    }
  }

  private Step step(DialogueRequest request, String what, LocalDate due, Locale locale) {
    return new Step(sentences.say("request.partner." + what, Map.of(), locale), request.number(), request.title(), "/requests/" + request.number(), due);
  }
}
