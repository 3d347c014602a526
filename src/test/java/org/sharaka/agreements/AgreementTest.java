package org.sharaka.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;

class AgreementTest {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  static final CaseNumber NUMBER = new CaseNumber("MOU-2026-001");
  static final List<Party> PARTIES = List.of(new Party(1, "طرف أول", "أ", "ب", "ت"), new Party(2, "طرف ثانٍ", "أ", "ب", "ت"));
  static final Signature SIGNATURE = new Signature(TODAY, "مسقط", 7, "0".repeat(64));

  final Agreement agreement = new Agreement(Agreement.Stored.proposed(NUMBER, Terms.proposed(AgreementKind.MEMORANDUM, LocalizedText.same("مذكرة"), "تعاون"), PARTIES, TODAY));

  @Test
  void nothingIsSkippedOnTheWayToTheSignature() {
    assertRefused(() -> agreement.drafted(terms(RenewalRule.BY_WRITTEN_AGREEMENT), PARTIES, "author"));
    agreement.considered(true, null);
    assertRefused(() -> agreement.reviewed(true, "reviewer"));
    agreement.drafted(terms(RenewalRule.BY_WRITTEN_AGREEMENT), PARTIES, "author");
    assertRefused(() -> agreement.negotiated(NegotiationRound.Outcome.AGREED));
    agreement.reviewed(true, "reviewer");
    assertRefused(() -> agreement.legallyReviewed(true, "legal"));
    agreement.negotiated(NegotiationRound.Outcome.AGREED);
    assertRefused(() -> agreement.approved("manager"));
    agreement.legallyReviewed(true, "legal");
    assertRefused(() -> agreement.signed(SIGNATURE, TODAY.plusYears(1)));
    agreement.approved("manager");
    assertRefused(agreement::activated);
    agreement.signed(SIGNATURE, TODAY.plusYears(1));
    agreement.activated();
    assertThat(agreement.status()).isEqualTo(AgreementStatus.ACTIVE);
  }

  @Test
  void theAuthorMayDoNoneOfWhatOthersHaveToDo() {
    agreement.considered(true, null);
    agreement.drafted(terms(RenewalRule.BY_WRITTEN_AGREEMENT), PARTIES, "author");
    assertRefused(() -> agreement.reviewed(true, "author"));
    agreement.reviewed(true, "reviewer");
    agreement.negotiated(NegotiationRound.Outcome.AGREED);
    assertRefused(() -> agreement.legallyReviewed(true, "author"));
    agreement.legallyReviewed(true, "legal");
    assertRefused(() -> agreement.approved("author"));
    assertRefused(() -> agreement.refused("لا", "author"));
    assertThat(agreement.status()).isEqualTo(AgreementStatus.APPROVAL);
  }

  @Test
  void whoWordsAnAmendmentDoesNotApproveItThoughTheyApprovedTheFirstText() {
    inForce(RenewalRule.BY_WRITTEN_AGREEMENT);
    agreement.amendmentProposed("توسيع");
    agreement.amendmentDrafted("توسيع إلى ظفار", "manager");
    agreement.legallyReviewed(true, "author");
    assertRefused(() -> agreement.approved("manager"));
    agreement.approved("director");
    agreement.signed(SIGNATURE, TODAY.plusYears(9));
    assertThat(agreement.endsOn()).as("an amendment does not move the end").isEqualTo(TODAY.plusYears(1));
    assertThat(agreement.approvedBy()).isEqualTo("manager");
  }

  @Test
  void anAgreementThatWasAmendedNearItsEndStillEndsSoon() {
    inForce(RenewalRule.BY_WRITTEN_AGREEMENT);
    agreement.amendmentProposed("توسيع");
    agreement.expiring();
    assertThat(agreement.status()).isEqualTo(AgreementStatus.AMENDING);
    agreement.amendmentDrafted("توسيع", "author");
    agreement.legallyReviewed(true, "legal");
    agreement.refused("لا موارد", "manager");
    assertThat(agreement.status()).isEqualTo(AgreementStatus.EXPIRING);
  }

  @Test
  void whatIsOverChangesNoMore() {
    inForce(RenewalRule.BY_WRITTEN_AGREEMENT);
    agreement.expired();
    Stream.<ThrowingCallable>of(agreement::expiring, agreement::expired, agreement::renewed, () -> agreement.amendmentProposed("توسيع"),
        () -> agreement.noticeGiven(new Notice("سبب", TODAY)), () -> agreement.renewalDecided(RenewalChoice.RENEW)).forEach(AgreementTest::assertRefused);
    agreement.learned("درس");
    assertThat(agreement.lesson()).isEqualTo("درس");
  }

  @Test
  void whatIsNotRenewableIsLeftToRunOut() {
    inForce(RenewalRule.NOT_RENEWABLE);
    agreement.expiring();
    assertRefused(() -> agreement.renewalDecided(RenewalChoice.RENEW));
    agreement.renewalDecided(RenewalChoice.LET_EXPIRE);
    assertThat(agreement.renewal()).isEqualTo(RenewalChoice.LET_EXPIRE);
  }

  @Test
  void nothingEndsByNoticeWithoutOne() {
    inForce(RenewalRule.BY_WRITTEN_AGREEMENT);
    assertRefused(agreement::terminated);
    agreement.noticeGiven(new Notice("إخلال", TODAY.plusDays(30)));
    assertRefused(() -> agreement.renewalDecided(RenewalChoice.RENEW));
    agreement.terminated();
    assertThat(agreement.status()).isEqualTo(AgreementStatus.TERMINATED);
    assertThat(agreement.reason()).isEqualTo("إخلال");
  }

  @Test
  void thePublicReadsWhatWasSignedAndNothingElse() {
    Set<AgreementStatus> signed = EnumSet.range(AgreementStatus.SIGNED, AgreementStatus.TERMINATED);
    assertThat(AgreementStatus.values()).allSatisfy(status -> assertThat(status.isPublic()).as(status.name()).isEqualTo(signed.contains(status)));
  }

  private void inForce(RenewalRule renewal) {
    agreement.considered(true, null);
    agreement.drafted(terms(renewal), PARTIES, "author");
    agreement.reviewed(true, "reviewer");
    agreement.negotiated(NegotiationRound.Outcome.AGREED);
    agreement.legallyReviewed(true, "legal");
    agreement.approved("manager");
    agreement.signed(SIGNATURE, TODAY.plusYears(1));
    agreement.activated();
  }

  private static Terms terms(RenewalRule renewal) {
    return new Terms(AgreementKind.MEMORANDUM, LocalizedText.same("مذكرة"), "تعاون", "مجالات", false, null, false, false, 12, renewal, 30, "وديًّا", false, TextLanguages.ARABIC,
        "هدف", "مؤشر");
  }

  private static void assertRefused(ThrowingCallable deed) {
    assertThatThrownBy(deed).isInstanceOf(Refused.class);
  }
}
