package org.sharaka.workflow.contribution;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.CaseType;
import org.sharaka.dialogues.DialogueSessions;
import org.sharaka.dialogues.OwnRequests;
import org.sharaka.guidelines.OwnComments;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.recommendations.Recommendation;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Component;

/** Who said something that a change of a case is news about, by the case in which they said it. */
@Component
class Contributors {

  private final Recommendations recommendations;
  private final OwnRequests requests;
  private final DialogueSessions sessions;
  private final Participation participation;
  private final OwnComments comments;

  Contributors(Recommendations recommendations, OwnRequests requests, DialogueSessions sessions, Participation participation, OwnComments comments) {
    this.recommendations = recommendations;
    this.requests = requests;
    this.sessions = sessions;
    this.participation = participation;
    this.comments = comments;
  }

  Map<CaseNumber, Collection<Long>> concernedBy(CaseNumber changed) {
    if (!isA(CaseType.RECOMMENDATION, changed)) {
      return Map.of(changed, in(changed));
    }
    return recommendations.find(changed).filter(one -> one.status().isPublic()).map(Contributors::source).map(this::behind).orElse(Map.of());
  }

  /** What is recommended out of a dialogue is news for whoever asked for it and for everyone who sat in its sessions. */
  private Map<CaseNumber, Collection<Long>> behind(CaseNumber source) {
    Map<CaseNumber, Collection<Long>> people = new HashMap<>(Map.of(source, in(source)));
    sessions.requestOf(source).ifPresent(request -> people.put(request, in(request)));
    sessions.of(source).forEach(line -> people.put(line.session(), in(line.session())));
    return people;
  }

  private Set<Long> in(CaseNumber number) {
    Set<Long> people = new HashSet<>(participation.ids(number));
    people.addAll(isA(CaseType.REQUEST, number) ? requests.peopleBehind(number) : isA(CaseType.PROJECT, number) ? comments.authors(number) : List.of());
    return people;
  }

  private static CaseNumber source(Recommendation recommendation) {
    return recommendation.source().number();
  }

  private static boolean isA(CaseType type, CaseNumber number) {
    return number.prefix().equals(type.prefix());
  }
}
