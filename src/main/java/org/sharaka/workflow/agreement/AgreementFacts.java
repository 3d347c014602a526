package org.sharaka.workflow.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.agreements.Agreement;
import org.sharaka.agreements.Agreements;
import org.sharaka.agreements.Party;
import org.sharaka.agreements.Terms;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** What the forms tell of an agreement. */
@Component
class AgreementFacts {

  private final Agreements agreements;
  private final Register register;
  private final Sentences sentences;

  AgreementFacts(Agreements agreements, Register register, Sentences sentences) {
    this.agreements = agreements;
    this.register = register;
    this.sentences = sentences;
  }

  Map<String, Object> of(CaseNumber number) {
    Agreement agreement = agreements.get(number);
    Map<String, Object> shown = new HashMap<>();
    shown.put("title", agreement.terms().title());
    shown.put("facts", facts(agreement));
    shown.put("page", "/desk/agreements/" + number);
    return shown;
  }

  LocalizedText name(long organisation) {
    return register.organisation(organisation).orElseThrow().name();
  }

  private List<LocalizedText> facts(Agreement agreement) {
    Terms terms = agreement.terms();
    List<LocalizedText> facts = new ArrayList<>();
    facts.add(sentences.both("agreement.fact.kind", Map.of("kind", sentences.both("agreement.kind." + terms.kind(), Map.of()), "version", agreement.textVersion())));
    agreement.parties().forEach(party -> facts.add(party(party)));
    facts.add(said("objectives", terms.objectives()));
    if (agreement.textVersion() > 0) {
      facts.addAll(written(terms));
    }
    day(facts, "endsOn", agreement.endsOn());
    if (agreement.amendment() != null) {
      facts.add(said("amendment", agreement.amendment().what()));
    }
    if (agreement.notice() != null) {
      facts.add(sentences.both("agreement.fact.notice", Map.of("day", agreement.notice().until(), "reason", agreement.notice().reason())));
    }
    return facts;
  }

  private List<LocalizedText> written(Terms terms) {
    List<LocalizedText> facts = new ArrayList<>();
    facts.add(said("areas", terms.areas()));
    facts.add(sentences.both(terms.financial() ? "agreement.fact.financial" : "agreement.fact.notFinancial", Map.of("note", String.valueOf(terms.financialNote()))));
    facts.add(sentences.both("agreement.fact.data." + terms.dataSharing(), Map.of()));
    facts.add(sentences.both("agreement.fact.foreign." + terms.foreignParty(), Map.of()));
    facts.add(sentences.both("agreement.fact.term", Map.of("months", terms.months(), "days", terms.noticeDays())));
    facts.add(sentences.both("agreement.renewal." + terms.renewal(), Map.of()));
    facts.add(said("dispute", terms.dispute()));
    facts.add(sentences.both("agreement.binding." + terms.binding(), Map.of()));
    facts.add(sentences.both("agreement.languages." + terms.languages(), Map.of()));
    facts.add(said("goal", terms.goal()));
    facts.add(said("kpis", terms.kpis()));
    return facts;
  }

  private LocalizedText party(Party party) {
    return party.obligations() == null ? name(party.organisationId())
        : sentences.both("agreement.fact.party", Map.of("name", name(party.organisationId()), "capacity", party.capacity(), "obligations", party.obligations()));
  }

  private LocalizedText said(String what, String text) {
    return sentences.both("agreement.fact." + what, Map.of("text", text));
  }

  private void day(List<LocalizedText> facts, String what, LocalDate day) {
    if (day != null) {
      facts.add(sentences.both("agreement.fact." + what, Map.of("day", day)));
    }
  }
}
