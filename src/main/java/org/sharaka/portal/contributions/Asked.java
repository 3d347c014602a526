package org.sharaka.portal.contributions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.OwnRequests;
import org.sharaka.dialogues.Requests;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PersonContributions;
import org.sharaka.portal.requests.RequestPage;
import org.springframework.stereotype.Component;

/** Requests for dialogue: where each stands, and what was recommended out of its dialogue. */
@Component
class Asked implements PersonContributions {

  private final OwnRequests own;
  private final Requests requests;
  private final RequestPage page;
  private final CameOfIt came;
  private final Sentences sentences;

  Asked(OwnRequests own, Requests requests, RequestPage page, CameOfIt came, Sentences sentences) {
    this.own = own;
    this.requests = requests;
    this.page = page;
    this.came = came;
    this.sentences = sentences;
  }

  @Override
  public List<Line> of(long person, Locale locale) {
    return Stream.concat(own.actedFor(person).stream().map(request -> line(request, request.number().value(), locale)),
        own.inTheirOwnName(person).stream().map(request -> line(request, requests.linkOf(request.number()), locale))).toList();
  }

  private Line line(DialogueRequest request, String place, Locale locale) {
    Result stands = new Result(sentences.say("contribution.request.stands", Map.of(), locale),
        sentences.say("status.request." + request.status(), Map.of(), locale),
        page.mood(request.status()), "/requests/" + place);
    return new Line(request.identity().submittedAt(), sentences.say("contribution.request", Map.of(), locale), request.number(), request.title(), null,
        Stream.concat(Stream.of(stands), came.recommended(request.number(), locale)).toList());
  }
}
