package org.sharaka.workflow.membership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;
import org.sharaka.memberships.Application;
import org.sharaka.memberships.Applications;
import org.sharaka.memberships.Membership;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.RegisterSearch;
import org.springframework.stereotype.Component;

/** What the forms tell of an application. */
@Component
class ApplicationFacts {

  private static final int MOST = 8;

  private final Applications applications;
  private final RegisterSearch search;
  private final Sentences sentences;

  /** An organisation of the register that the applicant may be. */
  record Candidate(String value, LocalizedText label) {}

  ApplicationFacts(Applications applications, RegisterSearch search, Sentences sentences) {
    this.applications = applications;
    this.search = search;
    this.sentences = sentences;
  }

  Map<String, Object> of(Membership membership) {
    Application said = applications.of(membership.number()).content();
    List<LocalizedText> facts = new ArrayList<>();
    facts.add(sentences.both("membership.fact.registration", Map.of("number", said.registrationNumber(), "authority", said.registrationAuthority(),
        "day", said.registeredOn())));
    facts.add(said.registrationExpiresOn() == null ? sentences.both("membership.fact.noExpiry", Map.of())
        : sentences.both("membership.fact.expires", Map.of("day", said.registrationExpiresOn())));
    facts.add(sentences.both("membership.fact.field", Map.of("field", sentences.both("membership.issue." + said.field(), Map.of()))));
    facts.add(sentences.both("membership.fact.wish", Map.of("kind", sentences.both("membership.kind." + said.wish(), Map.of()))));
    if (said.conflict() != null && !said.conflict().isBlank()) {
      facts.add(sentences.both("membership.fact.conflict", Map.of("conflict", said.conflict())));
    }
    Membership.Eligibility eligibility = membership.eligibility();
    Map<String, Object> shown = new HashMap<>();
    shown.put("name", said.name());
    shown.put("facts", facts);
    shown.put("eligibility", sentences.both("membership.eligibility." + eligibility.outcome(), Map.of()));
    shown.put("hasReasons", !eligibility.reasons().isEmpty());
    shown.put("reasons", eligibility.reasons().stream().map(reason -> sentences.both("membership.reason." + reason, Map.of())).toList());
    shown.put("page", "/desk/memberships/" + membership.number());
    return shown;
  }

  /** First the new entry, then those of the register whose names share words with the applicant's. */
  List<Candidate> candidates(Membership membership, LocalizedText asNew) {
    String[] words = SearchText.fold(applications.of(membership.number()).content().nameAr()).split(" ");
    Set<Organisation> found = new LinkedHashSet<>(alike(String.join(" ", words)));
    if (words.length > 2) {
      found.addAll(alike(words[0] + " " + words[1]));
    }
    List<Candidate> candidates = new ArrayList<>(List.of(new Candidate("NEW", asNew)));
    found.stream().limit(MOST).forEach(one -> candidates.add(new Candidate(String.valueOf(one.id()), one.name())));
    return candidates;
  }

  private List<Organisation> alike(String words) {
    return search.organisations(new RegisterSearch.Organisations(words, null, null), null, MOST).stream().map(RegisterSearch.OrganisationLine::organisation).toList();
  }
}
