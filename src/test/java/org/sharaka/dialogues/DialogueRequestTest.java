package org.sharaka.dialogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;

class DialogueRequestTest {

  static final LocalDate TODAY = LocalDate.of(2026, 1, 4);
  static final CaseNumber NUMBER = new CaseNumber("REQ-2026-0002");
  static final CaseNumber OTHER = new CaseNumber("REQ-2026-0001");
  static final LocalizedText WHY = new LocalizedText("سبب", "reason");

  /** Everything that can be done to a request, by name. */
  static final Map<String, Consumer<DialogueRequest>> VERBS = verbs();

  /** What may be done in each status, and the status it leads to. What is not named here is refused. */
  static final Map<RequestStatus, String> TABLE = table("""
      SUBMITTED            acknowledge>ACKNOWLEDGED
      ACKNOWLEDGED         ask>INFO_REQUESTED refer>UNDER_SCREENING proposeMerge>ACKNOWLEDGED answerMerge>ACKNOWLEDGED
      INFO_REQUESTED       answer>ACKNOWLEDGED lapse>LAPSED
      LAPSED               reopen>ACKNOWLEDGED
      UNDER_SCREENING      ask>INFO_REQUESTED proposeMerge>UNDER_SCREENING answerMerge>UNDER_SCREENING accept>ACCEPTED reject>REJECTED redirect>REDIRECTED defer>DEFERRED
      DEFERRED             accept>ACCEPTED reject>REJECTED redirect>REDIRECTED
      REJECTED             appeal>APPEALED
      APPEALED             accept>ACCEPTED reject>REJECTED redirect>REDIRECTED
      REDIRECTED
      MERGED
      ACCEPTED             invite>COUNTERPART_INVITED replies>COUNTERPART_ACCEPTED prepare>IN_PREPARATION
      COUNTERPART_INVITED  invite>COUNTERPART_INVITED replies>COUNTERPART_ACCEPTED prepare>IN_PREPARATION
      COUNTERPART_ACCEPTED invite>COUNTERPART_INVITED replies>COUNTERPART_ACCEPTED prepare>IN_PREPARATION
      COUNTERPART_DECLINED invite>COUNTERPART_INVITED replies>COUNTERPART_ACCEPTED prepare>IN_PREPARATION redirect>REDIRECTED close>CLOSED
      NO_REPLY             invite>COUNTERPART_INVITED replies>COUNTERPART_ACCEPTED prepare>IN_PREPARATION redirect>REDIRECTED close>CLOSED
      IN_PREPARATION       choose>IN_PREPARATION schedule>SCHEDULED
      SCHEDULED            choose>SCHEDULED prepare>IN_PREPARATION schedule>SCHEDULED hold>HELD
      HELD                 document>DOCUMENTED schedule>SCHEDULED
      DOCUMENTED           publish>PUBLISHED exempt>DOCUMENTED schedule>SCHEDULED
      PUBLISHED            follow>FOLLOW_UP close>CLOSED
      FOLLOW_UP            close>CLOSED
      CLOSED
      WITHDRAWN
      SUSPENDED            resume>ACCEPTED replies>SUSPENDED
      CANCELLED
      """);

  private static Map<String, Consumer<DialogueRequest>> verbs() {
    Map<String, Consumer<DialogueRequest>> verbs = new LinkedHashMap<>();
    verbs.put("acknowledge", r -> r.take(Step.ACKNOWLEDGE));
    verbs.put("ask", r -> r.take(Step.ASK));
    verbs.put("answer", r -> r.take(Step.ANSWER));
    verbs.put("lapse", r -> r.lapse(TODAY));
    verbs.put("reopen", r -> r.reopen(TODAY));
    verbs.put("refer", r -> r.take(Step.REFER));
    verbs.put("proposeMerge", r -> r.proposeMerge(OTHER));
    verbs.put("answerMerge", r -> r.answerMerge(false));
    verbs.put("merge", DialogueRequest::merge);
    verbs.put("accept", r -> r.accept(Instant.EPOCH));
    verbs.put("reject", r -> r.reject(TODAY));
    verbs.put("redirect", r -> r.take(Step.REDIRECT));
    verbs.put("defer", r -> r.take(Step.DEFER));
    verbs.put("appeal", r -> r.appeal(TODAY));
    verbs.put("invite", r -> r.take(Step.INVITE));
    verbs.put("replies", r -> r.countReplies(List.of(CounterpartReply.ACCEPTED)));
    verbs.put("prepare", r -> r.take(Step.PREPARE));
    verbs.put("choose", r -> r.choose(DialogueFormat.ROUND_TABLE, Confidentiality.OPEN));
    verbs.put("schedule", r -> r.schedule(TODAY));
    verbs.put("hold", r -> r.take(Step.HOLD));
    verbs.put("document", DialogueRequest::document);
    verbs.put("publish", r -> r.take(Step.PUBLISH));
    verbs.put("exempt", r -> r.exempt("ENDANGERS"));
    verbs.put("follow", DialogueRequest::follow);
    verbs.put("close", DialogueRequest::close);
    verbs.put("classify", r -> r.classify(new Handling("HEALTH", Priority.HIGH, true, "secretariat")));
    verbs.put("confirmUrgency", DialogueRequest::confirmUrgency);
    verbs.put("withdraw", r -> r.withdraw(WHY));
    verbs.put("suspend", r -> r.suspend(WHY));
    verbs.put("resume", DialogueRequest::resume);
    verbs.put("takeOver", DialogueRequest::takeOver);
    verbs.put("cancel", r -> r.cancel(WHY));
    return verbs;
  }

  static Stream<Arguments> everyStatusAndVerb() {
    return Arrays.stream(RequestStatus.values()).flatMap(status -> VERBS.keySet().stream().map(verb -> Arguments.of(status, verb)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyStatusAndVerb")
  void eachStepIsTakenWhereItMayBeAndRefusedElsewhere(RequestStatus status, String verb) {
    DialogueRequest request = in(status);
    RequestStatus leadsTo = expected(status, verb);
    if (leadsTo == null) {
      assertThatThrownBy(() -> VERBS.get(verb).accept(request)).isInstanceOf(Refused.class);
      assertThat(request.status()).isEqualTo(status);
    } else {
      VERBS.get(verb).accept(request);
      assertThat(request.status()).isEqualTo(leadsTo);
    }
  }

  /** What may be done in any active status stands beside the table. */
  private static RequestStatus expected(RequestStatus status, String verb) {
    return switch (verb) {
      case "classify", "confirmUrgency", "takeOver" -> status.isActive() ? status : null;
      case "withdraw" -> !status.isActive() ? null : status.isAfterDialogue() ? status : RequestStatus.WITHDRAWN;
      case "suspend" -> status.isActive() && status != RequestStatus.SUSPENDED ? RequestStatus.SUSPENDED : null;
      case "cancel" -> status.isActive() ? RequestStatus.CANCELLED : null;
      default -> Arrays.stream(TABLE.get(status).split(" ")).filter(entry -> entry.startsWith(verb + ">"))
          .map(entry -> RequestStatus.valueOf(entry.substring(verb.length() + 1))).findFirst().orElse(null);
    };
  }

  @Test
  void whatIsOverIsNotActive() {
    assertThat(Arrays.stream(RequestStatus.values()).filter(status -> !status.isActive())).containsExactly(RequestStatus.LAPSED, RequestStatus.REJECTED,
        RequestStatus.REDIRECTED, RequestStatus.MERGED, RequestStatus.CLOSED, RequestStatus.WITHDRAWN, RequestStatus.CANCELLED);
  }

  @Test
  void aRejectionIsAppealedOnceAndInTime() {
    DialogueRequest late = in(RequestStatus.REJECTED);
    assertThatThrownBy(() -> late.appeal(TODAY.plusDays(1))).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("request.appealTooLate")).isTrue());
    DialogueRequest request = in(RequestStatus.REJECTED);
    assertThat(request.mayBeAppealed(TODAY)).isTrue();
    request.appeal(TODAY);
    request.reject(TODAY.plusDays(30));
    assertThat(request.mayBeAppealed(TODAY)).isFalse();
    assertThatThrownBy(() -> request.appeal(TODAY)).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("request.appealedBefore")).isTrue());
  }

  @Test
  void aLapsedRequestIsOpenedAgainForSixtyDays() {
    DialogueRequest late = in(RequestStatus.LAPSED);
    assertThatThrownBy(() -> late.reopen(TODAY.plusDays(61))).isInstanceOf(Refused.class);
    assertThat(late.status()).isEqualTo(RequestStatus.LAPSED);
    late.reopen(TODAY.plusDays(60));
    assertThat(late.status()).isEqualTo(RequestStatus.ACKNOWLEDGED);
  }

  @Test
  void itIsMergedOnlyWithTheApplicantsConsent() {
    DialogueRequest request = in(RequestStatus.ACKNOWLEDGED);
    request.answerMerge(true);
    request.merge();
    assertThat(request.status()).isEqualTo(RequestStatus.MERGED);
    DialogueRequest objecting = in(RequestStatus.ACKNOWLEDGED);
    objecting.answerMerge(false);
    assertThatThrownBy(objecting::merge).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> objecting.proposeMerge(NUMBER)).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.saysOnly("request.mergeIntoItself")).isTrue());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"NONE ACCEPTED, COUNTERPART_INVITED", "ACCEPTED NO_REPLY, COUNTERPART_ACCEPTED", "ACCEPTED_WITH_CONDITIONS DECLINED, COUNTERPART_ACCEPTED",
      "DECLINED, COUNTERPART_DECLINED", "OTHER_BODY, COUNTERPART_DECLINED", "NO_REPLY DECLINED, NO_REPLY", "NO_REPLY, NO_REPLY"})
  void silenceIsNeverTakenForConsent(String replies, RequestStatus status) {
    DialogueRequest request = in(RequestStatus.COUNTERPART_INVITED);
    request.countReplies(Arrays.stream(replies.split(" ")).map(CounterpartReply::valueOf).toList());
    assertThat(request.status()).isEqualTo(status);
  }

  @Test
  void aWrittenExchangeIsDocumentedWithoutAMeeting() {
    DialogueRequest request = in(RequestStatus.IN_PREPARATION);
    assertThatThrownBy(request::document).isInstanceOf(Refused.class);
    request.choose(DialogueFormat.WRITTEN_EXCHANGE, Confidentiality.OPEN);
    request.document();
    assertThat(request.status()).isEqualTo(RequestStatus.DOCUMENTED);
  }

  @Test
  void minutesThatAreNotPublishedNeedAReasonBeforeAnythingFollows() {
    DialogueRequest request = in(RequestStatus.DOCUMENTED);
    assertThatThrownBy(request::close).isInstanceOf(Refused.class);
    assertThatThrownBy(request::follow).isInstanceOf(Refused.class);
    request.exempt("ENDANGERS");
    request.close();
    assertThat(request.status()).isEqualTo(RequestStatus.CLOSED);
  }

  @Test
  void whoWithdrawsAfterTheDialogueLeavesItAndItGoesOn() {
    DialogueRequest request = in(RequestStatus.HELD);
    request.suspend(WHY);
    request.withdraw(WHY);
    assertThat(request.course().left()).isTrue();
    assertThatThrownBy(() -> request.withdraw(WHY)).isInstanceOf(Refused.class);
    request.resume();
    assertThat(request.status()).isEqualTo(RequestStatus.HELD);
  }

  @Test
  void itBecomesPublicWhenItIsAcceptedAndStaysSo() {
    DialogueRequest request = in(RequestStatus.UNDER_SCREENING);
    assertThat(request.isPublic()).isFalse();
    request.accept(Instant.EPOCH);
    request.cancel(WHY);
    assertThat(request.isPublic()).isTrue();
  }

  /** A request in this status, with what the way there left behind. */
  static DialogueRequest in(RequestStatus status) {
    boolean rejected = status == RequestStatus.REJECTED;
    Course course = new Course(status == RequestStatus.SUSPENDED ? RequestStatus.ACCEPTED : null, null, rejected ? TODAY : null, false,
        status == RequestStatus.LAPSED ? TODAY : null, new Merge(OTHER, Merge.Answer.ASKED), null, null, null, null, false, null);
    DialogueRequest.Identity identity =
        new DialogueRequest.Identity(NUMBER, LocalizedText.same("طلب"), Side.CSO, RequestChannel.PORTAL, null, Instant.EPOCH);
    return new DialogueRequest(identity, status, new Handling("OTHER", Priority.NORMAL, false, null), course);
  }

  private static Map<RequestStatus, String> table(String lines) {
    return lines.lines().map(line -> line.split(" +", 2))
        .collect(Collectors.toMap(words -> RequestStatus.valueOf(words[0]), words -> words.length == 1 ? "" : words[1]));
  }
}
