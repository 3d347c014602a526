package org.sharaka.workflow.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.sharaka.cases.CaseFiles;
import org.sharaka.guidelines.glossary.Glossary;
import org.sharaka.guidelines.glossary.ProposeTerm;
import org.sharaka.guidelines.glossary.Proposals;
import org.sharaka.guidelines.glossary.RetireTerm;
import org.sharaka.guidelines.glossary.Term;
import org.sharaka.guidelines.glossary.TermArea;
import org.sharaka.guidelines.glossary.TermText;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.TakenFlows;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GlossaryTermProcessTest {

  @Autowired ProposeTerm propose;
  @Autowired RetireTerm retire;
  @Autowired Glossary glossary;
  @Autowired Proposals proposals;
  @Autowired CaseFiles files;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired RepositoryService repository;
  @Autowired TakenFlows flows;
  @Autowired AdjustableClock clock;

  String word;
  CaseNumber number;

  @BeforeEach
  void aTermIsProposed() {
    word = UUID.randomUUID().toString().substring(0, 8);
    number = office.as("secretariat", () -> propose.with(text("مُصطلحُ " + word), null));
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void anApprovedTermIsInTheGlossaryWhateverItsSpelling() {
    assertThat(glossary.search(word, null)).isEmpty();
    decide("APPROVED", null);
    assertThat(ended("termPublished")).isTrue();
    assertThat(glossary.search("مصطلح " + word, null)).singleElement().satisfies(term -> assertThat(term.isInUse()).isTrue());
    assertThat(glossary.written("مصطلح " + word)).isPresent();
    assertThat(status()).isEqualTo("APPROVED");
    assertThatThrownBy(() -> office.as("legal", () -> propose.with(text("مصطلح " + word), null)))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("term.known")).isTrue());
  }

  @Test
  void whoProposedOrWroteATermDoesNotDecideOnIt() {
    refused("term.own", "secretariat", "APPROVED", null);
    refused("term.missing.reason", "legal", "RETURNED", " ");
    office.complete("legal", number, "reviewTerm", Map.of("ruling", "RETURNED", "reason", "يُختصر التعريف"));
    revise("legal", "تعريف أقصر");
    refused("term.own", "legal", "APPROVED", null);
    assertThat(proposals.get(number).text().definitionAr()).isEqualTo("تعريف أقصر");
    assertThat(status()).isEqualTo("PROPOSED");
  }

  @Test
  void aReturnedTermIsRevisedAndApproved() {
    decide("RETURNED", "يُختصر التعريف");
    assertThat(office.tasks(number)).containsExactly("reviseTerm");
    revise("researcher", "تعريف أقصر");
    decide("APPROVED", null);
    assertThat(glossary.search(word, null)).singleElement().satisfies(term -> assertThat(term.text().definitionAr()).isEqualTo("تعريف أقصر"));
  }

  @Test
  void aRejectedTermStaysOut() {
    decide("REJECTED", "لفظ لا يُستعمل");
    assertThat(ended("termRejected")).isTrue();
    assertThat(glossary.search(word, null)).isEmpty();
    assertThat(status()).isEqualTo("REJECTED");
  }

  @Test
  void aReturnedTermIsTakenBack() {
    decide("RETURNED", "يُختصر التعريف");
    office.complete("secretariat", number, "reviseTerm", Map.of("next", "WITHDRAW"));
    assertThat(ended("termWithdrawn")).isTrue();
    assertThat(status()).isEqualTo("WITHDRAWN");
  }

  @Test
  void aReturnedTermNobodyRevisesLapses() {
    decide("RETURNED", "يُختصر التعريف");
    engine.letPass(Duration.ofDays(20), number);
    assertThat(office.tasks(number)).containsExactly("reviseTerm");
    engine.letPass(Duration.ofDays(25), number);
    assertThat(ended("termLapsed")).isTrue();
    assertThat(status()).isEqualTo("LAPSED");
  }

  @Test
  void aTermIsGivenUpForAnother() {
    decide("APPROVED", null);
    Term old = glossary.written("مصطلح " + word).orElseThrow();
    Term better = glossary.inUse().stream().filter(term -> term.id() != old.id()).findFirst().orElseThrow();
    assertThatThrownBy(() -> office.as("legal", () -> retire.with(old.id(), old.id(), "سبب"))).isInstanceOf(Refused.class);
    number = office.as("legal", () -> retire.with(old.id(), better.id(), "شاع غيره"));
    assertThat(glossary.get(old.id()).isInUse()).as("until somebody else agrees it stays in use").isTrue();
    assertThatThrownBy(() -> office.as("secretariat", () -> retire.with(old.id(), null, "مرة أخرى")))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("term.retiredAlready")).isTrue());
    office.complete("secretariat", number, "reviewTerm", Map.of("ruling", "APPROVED"));
    engine.work(number);
    assertThat(ended("termDeprecated")).isTrue();
    assertThat(glossary.get(old.id())).satisfies(term -> {
      assertThat(term.isInUse()).isFalse();
      assertThat(term.successor().id()).isEqualTo(better.id());
    });
  }

  @Test
  void theGlossaryBeginsWithTheWordsOfThePlatform() {
    assertThat(FirstGlossary.read()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(glossary.search("النصاب", TermArea.DIALOGUE)).isNotEmpty();
    assertThat(glossary.search("quorum", null)).isNotEmpty();
    assertThat(glossary.search("الامانه الفنيه", null)).isNotEmpty();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyFlowIsTaken() {
    flows.coverAll(repository, GlossaryTerm.KEY);
  }

  private void decide(String ruling, String reason) {
    office.complete("legal", number, "reviewTerm", reason == null ? Map.of("ruling", ruling) : Map.of("ruling", ruling, "reason", reason));
    engine.work(number);
  }

  private void refused(String code, String who, String ruling, String reason) {
    assertThatThrownBy(() -> office.complete(who, number, "reviewTerm", reason == null ? Map.of("ruling", ruling) : Map.of("ruling", ruling, "reason", reason)))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusals()).isNotEmpty().allMatch(one -> !code.startsWith("term.own") || one.code().equals(code)));
    assertThat(office.tasks(number)).containsExactly("reviewTerm");
  }

  private void revise(String who, String definition) {
    Map<String, Object> values = new HashMap<>(Map.of("next", "AGAIN", "area", "DIALOGUE", "termAr", "مصطلح " + word, "termEn", "Term " + word,
        "definitionAr", definition, "definitionEn", "A shorter meaning"));
    office.complete(who, number, "reviseTerm", values);
    engine.work(number);
  }

  private static TermText text(String arabic) {
    return new TermText(TermArea.DIALOGUE, arabic, "Term", "تعريف", "Meaning", null);
  }

  private boolean ended(String end) {
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance()).activityId(end).finished().count() == 1
        && runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count() == 0;
  }

  private String instance() {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey(GlossaryTerm.KEY).singleResult().getId();
  }

  private String status() {
    return files.find(number).orElseThrow().status();
  }
}
