package org.sharaka.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.stakeholders.MergeOrganisations;
import org.sharaka.support.Office;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@SharakaTest
class RecommendationRulesTest {

  static final Source NOWHERE = Source.of(SourceKind.OTHER, null);

  @Autowired SomeRecommendations some;
  @Autowired SomePeople people;
  @Autowired Partners partners;
  @Autowired Office office;
  @Autowired Recommendations recommendations;
  @Autowired RaiseRecommendation raise;
  @Autowired FormulateRecommendation formulate;
  @Autowired AssignAddressees assign;
  @Autowired AnswerRecommendation answer;
  @Autowired WritePlan plan;
  @Autowired ReportProgress report;
  @Autowired CheckEvidence check;
  @Autowired SteerRecommendation steer;
  @Autowired MergeOrganisations merge;
  @Autowired ProgressReports reports;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  @Autowired DeliveryLedger ledger;

  @Test
  void aTextIsNeededAndACaseThatExists() {
    refused(() -> raise.handle(new RaiseRecommendation.Raising(" ", null, NOWHERE)), "textAr", "recommendation.required");
    refused(() -> raise.handle(new RaiseRecommendation.Raising("س".repeat(2001), null, NOWHERE)), "textAr", "recommendation.long");
    refused(() -> raise.handle(new RaiseRecommendation.Raising("نص", null, Source.of(SourceKind.SESSION, new CaseNumber("DLG-1999-001")))), "sourceCase", "recommendation.sourceCase");
  }

  @Test
  void whatCannotBeMeasuredIsNotFollowedUp() {
    CaseNumber number = some.raised("تحسين كل شيء", NOWHERE);
    Wording vague = new Wording(LocalizedText.same("تحسين كل شيء"), RecommendationType.POLICY, Set.of(Smart.RELEVANT), Priority.LOW, Horizon.LONG, null);
    refused(() -> formulate.handle(number, vague), "smart", "recommendation.smart");
    refused(() -> formulate.drop(number, ""), "reason", "recommendation.required");
    formulate.drop(number, "عامة لا يمكن التحقق منها");
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
    assertThat(timeline.newestPublic(number, 5)).isEmpty();
  }

  @Test
  void itIsAddressedToOrganisationsOfTheRegister() {
    CaseNumber number = some.raised("تهيئة المداخل", NOWHERE);
    formulate.handle(number, SomeRecommendations.wording("تهيئة المداخل"));
    refused(() -> assign.handle(number, List.of()), "organisations", "recommendation.addressees");
    refused(() -> assign.handle(number, List.of(-1L)), "organisations", "recommendation.unknownAddressee");
    long one = people.organisation(Sector.GOVERNMENT);
    assign.handle(number, List.of(one, one));
    assertThat(recommendations.get(number).addressees()).hasSize(1);
    assertThat(timeline.newestPublic(number, 5)).extracting(Timeline.Entry::event).containsExactly("recommendation.addressed");
  }

  @Test
  void whoeverDoesNotAcceptInFullSaysWhyAndSilenceIsNoChoice() {
    CaseNumber number = some.asked("تهيئة المداخل", NOWHERE, people.organisation(Sector.GOVERNMENT));
    long addressee = some.addressee(number);
    refused(() -> answer.handle(number, addressee, null, ""), "kind", "recommendation.choose");
    refused(() -> answer.handle(number, addressee, AnswerKind.NO_REPLY, ""), "kind", "recommendation.choose");
    refused(() -> answer.handle(number, addressee, AnswerKind.PARTLY, " "), "reason", "recommendation.required");
    refused(() -> answer.handle(number, addressee, AnswerKind.REJECTED, null), "reason", "recommendation.required");
    answer.handle(number, addressee, AnswerKind.ACCEPTED, null);
    assertThat(recommendations.get(number).status()).isEqualTo(RecommendationStatus.IN_PROGRESS);
    assertThat(files.find(number).orElseThrow().status()).isEqualTo("IN_PROGRESS");
    assertThatThrownBy(() -> answer.handle(number, addressee, AnswerKind.ACCEPTED, null)).isInstanceOfSatisfying(Refused.class, twice ->
        assertThat(twice.saysOnly("recommendation.turn")).isTrue());
  }

  @Test
  void aPlanHasActionsWithOwnersDaysIndicatorsAndEvidence() {
    CaseNumber number = some.answered("تهيئة المداخل", NOWHERE, people.organisation(Sector.GOVERNMENT), AnswerKind.ACCEPTED);
    long addressee = some.addressee(number);
    refused(() -> plan.handle(number, addressee, List.of()), "what0", "recommendation.actions");
    PlannedAction good = some.action();
    refused(() -> plan.handle(number, addressee, List.of(good, new PlannedAction("", "", LocalDate.of(2020, 1, 1), "", ""))), "dueOn1", "recommendation.dueOn");
    plan.handle(number, addressee, List.of(good));
    assertThat(recommendations.get(number).addressee(addressee).nextReportOn()).isNotNull();
  }

  @Test
  void whoSaysThatAllIsDoneShowsIt() {
    CaseNumber number = some.working("تهيئة المداخل", NOWHERE, people.organisation(Sector.GOVERNMENT), AnswerKind.ACCEPTED);
    long addressee = some.addressee(number);
    refused(() -> report.handle(number, addressee, new ReportProgress.Report(90, Progress.IMPLEMENTED, "تم", SomeRecommendations.evidence())), "percent", "recommendation.percent");
    refused(() -> report.handle(number, addressee, new ReportProgress.Report(100, Progress.IMPLEMENTED, "تم", null)), "evidence", "recommendation.evidence");
    refused(() -> report.handle(number, addressee, new ReportProgress.Report(10, Progress.NOT_STARTED, "لم يبدأ", null)), "percent", "recommendation.notStarted");
    byte[] program = {'M', 'Z', 0, 1, 2, 3};
    refused(() -> report.handle(number, addressee, new ReportProgress.Report(50, Progress.IN_PROGRESS, "مستمر",
        new ReportProgress.Evidence("evidence.pdf", program.length, new ByteArrayResource(program), Language.AR))), "evidence", "upload.content");
    report.handle(number, addressee, new ReportProgress.Report(50, Progress.DELAYED, "تأخر التوريد", SomeRecommendations.evidence()));
    assertThat(reports.of(addressee)).singleElement().satisfies(one -> assertThat(one.documentId()).isNotNull());
  }

  @Test
  void nobodyVerifiesTheirOwnWork() {
    Partners.Partner ministry = partners.ministry();
    CaseNumber number = some.working("تهيئة المداخل", NOWHERE, ministry.organisation(), AnswerKind.ACCEPTED);
    long addressee = some.addressee(number);
    office.as("manager", () -> report.handle(number, addressee, new ReportProgress.Report(100, Progress.IMPLEMENTED, "تم", SomeRecommendations.evidence())));
    refusedAs("manager", () -> check.implementation(number, addressee, true, "رأيتها"), "recommendation.ownWork");
    refusedAs(ministry.account(), () -> check.implementation(number, addressee, true, "رأيتها"), "recommendation.ownWork");
    office.as("coordinator", () -> check.implementation(number, addressee, true, "رأيتها"));
    assertThat(recommendations.get(number).addressee(addressee).state()).isEqualTo(AddresseeState.VERIFIED);
  }

  @Test
  void thoseWhoActForTheAddresseeAreWrittenToTheLeadFirst() {
    Partners.Partner lead = partners.ministry();
    partners.deputyOf(lead);
    CaseNumber number = some.asked("تهيئة المداخل", NOWHERE, lead.organisation());
    assertThat(ledger.of(number)).filteredOn(line -> line.template().equals("recommendationAsked")).singleElement().satisfies(line -> assertThat(line.total()).isEqualTo(1));
  }

  @Test
  void openedAgainACaseIsOpenAndWhatIsOverStaysOtherwise() {
    CaseNumber number = some.answered("تهيئة المداخل", NOWHERE, people.organisation(Sector.GOVERNMENT), AnswerKind.REJECTED);
    assertThat(files.find(number).orElseThrow().isClosed()).isTrue();
    assertThatThrownBy(() -> steer.supersede(number, "لا حاجة")).isInstanceOf(Refused.class);
    steer.reopen(number, "تغيّرت الموازنة");
    assertThat(files.find(number).orElseThrow().isClosed()).isFalse();
    assertThat(files.find(number).orElseThrow().status()).isEqualTo("AWAITING_ANSWER");
  }

  @Test
  void addresseesFollowOrganisationsThatWereMerged() {
    long one = people.organisation(Sector.GOVERNMENT);
    long other = people.organisation(Sector.GOVERNMENT);
    CaseNumber number = some.asked("تهيئة المداخل", NOWHERE, one, other);
    long kept = office.as("coordinator", () -> merge.handle(one, other));
    assertThat(recommendations.get(number).addressees()).extracting(Addressee::organisationId).containsOnly(kept);
  }

  private void refusedAs(String person, Runnable work, String code) {
    assertThatThrownBy(() -> office.as(person, work)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly(code)).isTrue());
  }

  private static void refused(ThrowingCallable work, String field, String code) {
    assertThatThrownBy(work).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).anySatisfy(one -> {
      assertThat(one.field()).isEqualTo(field);
      assertThat(one.code()).isEqualTo(code);
    }));
  }
}
