package org.sharaka.portal.requests;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.ClockBoard;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Requests;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PartnerCases;
import org.springframework.stereotype.Component;

/** The requests an organisation made, joined or was invited to. */
@Component
class RequestCases implements PartnerCases {

  private final Requests requests;
  private final Counterparts counterparts;
  private final ClockBoard clocks;
  private final Dates dates;
  private final Sentences sentences;
  private final RequestPage page;

  RequestCases(Requests requests, Counterparts counterparts, ClockBoard clocks, Dates dates, Sentences sentences, RequestPage page) {
    this.requests = requests;
    this.counterparts = counterparts;
    this.clocks = clocks;
    this.dates = dates;
    this.sentences = sentences;
    this.page = page;
  }

  @Override
  public List<Line> of(Collection<Long> organisations, Locale locale) {
    Stream<DialogueRequest> own = organisations.stream().flatMap(organisation -> requests.ofOrganisation(organisation).stream());
    Stream<DialogueRequest> invited = counterparts.ofOrganisations(organisations).stream().map(Counterpart::request).map(requests::get);
    Map<CaseNumber, DialogueRequest> found = Stream.concat(own, invited).collect(Collectors.toMap(DialogueRequest::number, Function.identity(), (a, b) -> a,
        LinkedHashMap::new));
    Map<CaseNumber, CaseClock> next = clocks.next(found.keySet());
    return found.values().stream().sorted(Comparator.comparing(DialogueRequest::number).reversed()).map(request -> new Line(request.number(), request.title(),
        sentences.say("status.request." + request.status(), Map.of(), locale), page.mood(request.status()),
        next.containsKey(request.number()) ? dates.day(next.get(request.number()).dueAt()) : null, "/requests/" + request.number())).toList();
  }
}
