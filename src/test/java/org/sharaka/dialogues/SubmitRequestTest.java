package org.sharaka.dialogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class SubmitRequestTest {

  static final ReadRequest.Sender GUEST = ReadRequest.Sender.guest(Language.AR);

  @Autowired SubmitRequest submit;
  @Autowired Requests requests;
  @Autowired Applications applications;
  @Autowired CoApplicants coApplicants;
  @Autowired CaseFiles files;
  @Autowired Timeline timeline;
  @Autowired SomePeople people;

  @Test
  void aRequestGetsItsNumberAndKeepsWhatWasWritten() {
    CaseNumber number = submit(Forms.complete()).number();
    assertThat(number.value()).matches("REQ-\\d{4}-\\d{4}");
    assertThat(requests.get(number).status()).isEqualTo(RequestStatus.SUBMITTED);
    assertThat(files.find(number).orElseThrow().title().en()).isEqualTo("Safe school transport");
    Application kept = applications.get(number);
    assertThat(kept.issue().affectedNumber()).isEqualTo(4200);
    assertThat(kept.issue().sectors()).containsExactlyInAnyOrder(Sector.GOVERNMENT, Sector.PRIVATE);
    assertThat(kept.ask().format()).isEqualTo(DialogueFormat.ROUND_TABLE);
    assertThat(kept.ask().coApplicants()).containsExactly("جمعية أولى", "جمعية ثانية");
    assertThat(coApplicants.of(number)).hasSize(2);
    assertThat(timeline.newest(number, 5)).extracting(Timeline.Entry::event).contains("request.submitted");
  }

  @Test
  void theSameSubmissionHasTheSameNumberHoweverOftenItComes() {
    String id = Forms.submissionId();
    SubmitRequest.Receipt first = submit(id, Forms.complete(), GUEST);
    SubmitRequest.Receipt again = submit(id, Forms.with("titleAr", "عنوان آخر"), GUEST);
    assertThat(again.number()).isEqualTo(first.number());
    assertThat(first.repeated()).isFalse();
    assertThat(again.repeated()).isTrue();
  }

  @Test
  void twoThatComeAtTheSameMomentAreOne() throws Exception {
    String id = Forms.submissionId();
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<CaseNumber> send = () -> {
      together.await();
      return submit(id, Forms.complete(), GUEST).number();
    };
    ExecutorService pool = Executors.newFixedThreadPool(2);
    Future<CaseNumber> one = pool.submit(send);
    Future<CaseNumber> two = pool.submit(send);
    assertThat(one.get()).isEqualTo(two.get());
    pool.shutdown();
  }

  @Test
  void nobodyLearnsANumberFromTheSubmissionOfAnother() {
    String id = Forms.submissionId();
    submit(id, Forms.complete(), GUEST);
    ReadRequest.Sender other = new ReadRequest.Sender("someone-else", Set.of(), Language.AR);
    assertThat(refusals(() -> submit(id, Forms.complete(), other))).extracting(Refusal::code).containsExactly("request.submissionId");
  }

  @Test
  void anAccountAsksForItsOwnOrganisationOnlyAndTheOfficeForAny() {
    long organisation = people.organisation(Sector.CIVIL_SOCIETY);
    TypedRequest form = Forms.with("organisation", String.valueOf(organisation));
    ReadRequest.Sender own = new ReadRequest.Sender("focal", Set.of(organisation), Language.AR);
    ReadRequest.Sender foreign = new ReadRequest.Sender("focal", Set.of(-1L), Language.AR);
    assertThat(requests.get(submit(Forms.submissionId(), form, own).number()).identity().organisation()).isEqualTo(organisation);
    assertThat(refusals(() -> submit(Forms.submissionId(), form, foreign))).extracting(Refusal::field).contains("organisation");
    submit(Forms.submissionId(), form, ReadRequest.Sender.office("secretariat", Language.EN));
  }

  @Test
  void eitherSideAsksButOnlyTheOther() {
    String ministry = String.valueOf(people.organisation(Sector.GOVERNMENT));
    String association = String.valueOf(people.organisation(Sector.CIVIL_SOCIETY));
    ReadRequest.Sender office = ReadRequest.Sender.office("secretariat", Language.AR);
    var values = Forms.values();
    values.put("organisation", List.of(ministry));
    values.put("counterparts", List.of(association));
    CaseNumber number = submit(Forms.submissionId(), new TypedRequest(values), office).number();
    assertThat(requests.get(number).identity().side()).isEqualTo(Side.MINISTRY);
    values.put("counterparts", List.of(ministry));
    assertThat(refusals(() -> submit(Forms.submissionId(), new TypedRequest(values), office))).extracting(Refusal::code).containsExactly("request.sameSide");
  }

  @Test
  void aSensitiveAreaIsSensitiveFromTheBeginning() {
    assertThat(requests.get(submit(Forms.with("area", "ADDICTION")).number()).handling().sensitive()).isTrue();
    assertThat(requests.get(submit(Forms.complete()).number()).handling().sensitive()).isFalse();
  }

  /** What hostile and hurried people send, and the sentence it is answered with. */
  @ParameterizedTest(name = "{0} {2}")
  @CsvSource(delimiter = '|', value = {
      "titleAr          | <script>alert(1)</script>    | request.markup",
      "problem          | نص <img src=x onerror=y>      | request.markup",
      "problem          | نص <!-- سر                    | request.markup",
      "titleAr          | abc\u202Efdp.exe              | request.turnsDirection",
      "titleAr          | ''                            | request.missing.titleAr",
      "titleAr          | '\u200B\u202A \u202C'         | request.missing.titleAr",
      "email            | a@b                           | request.email",
      "email            | a@example.org, b@example.org  | request.email",
      "area             | '; drop table organisation'   | request.noSuchChoice",
      "region           | Atlantis                      | request.noSuchChoice",
      "entryPoint       | 0                             | request.noSuchChoice",
      "entryPoint       | ''                            | request.missing.entryPoint",
      "format           | []                            | request.noSuchChoice",
      "sectors          | everyone                      | request.noSuchChoice",
      "affectedNumber   | many                          | request.number",
      "affectedNumber   | -5                            | request.number",
      "affectedNumber   | 99999999999                   | request.number",
      "preferredFrom    | 31/12/2026                    | request.date",
      "preferredFrom    | 2020-01-01                    | request.datePast",
      "counterparts     | ORG-404                       | request.noSuchChoice",
      "counterpartUnknown | false                       | request.missing.counterparts",
      "charter          | on                            | request.missing.charter",
      "hasConflict      | true                          | request.missing.conflict",
      "urgent           | true                          | request.missing.urgency"})
  void whatCannotBeTakenIsAnsweredAtItsField(String field, String typed, String code) {
    assertThat(refusals(() -> submit(Forms.with(field, typed)))).extracting(Refusal::code).containsExactly(code);
  }

  @Test
  void hugeTextsAreCountedNotCut() {
    assertThat(refusals(() -> submit(Forms.with("problem", "ن".repeat(1_000_000))))).extracting(Refusal::code).containsExactly("request.tooLong");
    submit(Forms.with("problem", "ن".repeat(3000)));
  }

  @Test
  void marksOfDirectionThatWordProcessorsLeaveDoNoHarm() {
    CaseNumber number = submit(Forms.with("titleAr", "\u202Bالنقل\u202C\u0007 المدرسي\u0000")).number();
    assertThat(requests.get(number).title().ar()).isEqualTo("النقل المدرسي");
  }

  @Test
  void anEmptyFormIsAnsweredWithEverythingThatIsMissing() {
    assertThat(refusals(() -> submit(new TypedRequest(Map.of())))).extracting(Refusal::field).contains("organisationName", "representative", "email",
        "titleAr", "area", "problem", "entryPoint", "counterparts", "outcome", "hasConflict", "charter", "noThirdParties", "notice");
    assertThat(refusals(() -> submit("x", Forms.complete(), GUEST))).extracting(Refusal::field).containsExactly("submissionId");
  }

  private SubmitRequest.Receipt submit(TypedRequest form) {
    return submit(Forms.submissionId(), form, GUEST);
  }

  private SubmitRequest.Receipt submit(String id, TypedRequest form, ReadRequest.Sender sender) {
    return submit.submit(new SubmitRequest.Submission(id, RequestChannel.PORTAL, form, sender));
  }

  private static List<Refusal> refusals(Callable<?> sending) {
    var thrown = assertThatThrownBy(sending::call).asInstanceOf(InstanceOfAssertFactories.type(Refused.class));
    return thrown.actual().refusals();
  }
}
