package org.sharaka.dialogues;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.stakeholders.Organisation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a request for a dialogue that a recommendation turned out to need: in the name of whoever asked for the dialogue it came out of, else
 * in that of the secretariat. While such a request goes on, asking again is answered with its number.
 */
@Service
@Transactional
public class OpenDialogueAbout {

  private static final int LONGEST_PROBLEM = 3000;

  private final Requests requests;
  private final Applications applications;
  private final RequestParties parties;
  private final SubmitRequest submit;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final String address;

  /**
   * What is to be talked about.
   *
   * @param origin     the recommendation
   * @param cameFrom   the request whose dialogue it came out of, {@code null} for none
   * @param addressees organisations it is addressed to; those of the other side are asked
   */
  public record Need(CaseNumber origin, CaseNumber cameFrom, LocalizedText title, String text, String reason, Collection<Long> addressees) {}

  OpenDialogueAbout(Requests requests, Applications applications, RequestParties parties, SubmitRequest submit, Timeline timeline, CurrentActor actor,
      @Value("${sharaka.secretariat-address}") String address) {
    this.requests = requests;
    this.applications = applications;
    this.parties = parties;
    this.submit = submit;
    this.timeline = timeline;
    this.actor = actor;
    this.address = address;
  }

  public CaseNumber of(Need need) {
    List<CaseNumber> earlier = requests.about(need.origin());
    return earlier.stream().filter(number -> requests.get(number).status().isActive()).findFirst().orElseGet(() -> open(need, earlier.size()));
  }

  private CaseNumber open(Need need, int earlier) {
    CaseNumber number = submit.submit(new SubmitRequest.Submission(need.origin() + "-" + earlier, RequestChannel.FOLLOW_UP, new TypedRequest(form(need)),
        ReadRequest.Sender.office(actor.name(), Language.AR))).number();
    requests.comesFrom(number, need.origin());
    timeline.note(number, "request.origin", Map.of("recommendation", need.origin().value()));
    timeline.note(need.origin(), "recommendation.dialogueBegan", Map.of("request", number.value()));
    return number;
  }

  private Map<String, List<String>> form(Need need) {
    Optional<Application> before = Optional.ofNullable(need.cameFrom()).map(applications::get);
    Map<String, String> form = new HashMap<>(Map.of("titleAr", need.title().ar(), "titleEn", need.title().en(), "problem", problem(need), "outcome", need.text(),
        "hasConflict", "false", "charter", "true", "noThirdParties", "true", "notice", "true"));
    form.put("area", before.map(asked -> asked.issue().area()).orElse("SERVICES"));
    form.put("entryPoint", before.map(asked -> asked.issue().entryPoint()).orElse(EntryPoint.IMPLEMENTATION).name());
    form.put("organisation", before.map(asked -> asked.applicant().organisation()).map(String::valueOf).orElse(""));
    form.put("organisationName", before.map(asked -> asked.applicant().name()).orElse("السكرتاريا"));
    form.put("representative", before.map(asked -> asked.applicant().representative()).orElse("السكرتاريا"));
    form.put("email", before.map(asked -> asked.applicant().email()).orElse(address));
    Side asking = before.map(asked -> asked.applicant().side()).orElse(Side.CSO);
    List<String> asked = parties.all(need.addressees().stream().collect(Collectors.toSet())).stream().filter(one -> RequestParties.sideOf(one) != asking)
        .map(Organisation::id).map(String::valueOf).toList();
    Map<String, List<String>> typed = new HashMap<>(form.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    typed.put("counterparts", asked);
    typed.put("counterpartUnknown", List.of(String.valueOf(asked.isEmpty())));
    return typed;
  }

  private static String problem(Need need) {
    String problem = need.origin() + ": " + need.text() + "\n" + need.reason();
    return problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
  }
}
