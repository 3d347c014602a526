package org.sharaka.portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.dialogues.AskForInformation;
import org.sharaka.dialogues.BeginPreparation;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.Briefs;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.CounterpartReply;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DecideRequest;
import org.sharaka.dialogues.Decision;
import org.sharaka.dialogues.InviteCounterpart;
import org.sharaka.dialogues.ProposeMerge;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.dialogues.SubmitRequest;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.recommendations.AnswerKind;
import org.sharaka.recommendations.SomeRecommendations;
import org.sharaka.recommendations.Source;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.stakeholders.mandates.EndMandate;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class TrackingPagesTest {

  private static final RequestPostProcessor STRANGER = request -> request;
  private static final String PROBLEM = "حافلات مدرسية";

  @Autowired MockMvc web;
  @Autowired SampleRequests samples;
  @Autowired Partners partners;
  @Autowired SomeRecommendations recommended;
  @Autowired Requests requests;
  @Autowired Counterparts counterparts;
  @Autowired Briefs briefs;
  @Autowired AskForInformation ask;
  @Autowired ProposeMerge proposeMerge;
  @Autowired DecideRequest decide;
  @Autowired InviteCounterpart invite;
  @Autowired BeginPreparation prepare;
  @Autowired EndMandate endMandate;
  @Autowired WorkingCalendar calendar;

  Partners.Partner ngo;
  Partners.Partner ministry;

  @BeforeEach
  void twoSides() {
    ngo = partners.ngo();
    ministry = partners.ministry();
  }

  @Test
  void everyoneReadsWhatWasRecommendedAndAnsweredAndThatSilenceIsNoConsent() throws Exception {
    CaseNumber number = samples.accepted(partners.ngo().organisation());
    Source source = Source.of(SourceKind.DIALOGUE, number);
    CaseNumber silent = recommended.answered("تهيئة الحافلات", source, partners.ministry().organisation(), AnswerKind.NO_REPLY);
    recommended.answered("تدريب السائقين", source, partners.ministry().organisation(), AnswerKind.REJECTED);
    CaseNumber draft = recommended.raised("لم تُصغ بعد", source);
    String page = web.perform(get("/requests/" + number)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("/recommendations/" + silent, "لم يصل رد", "لأسباب مبيّنة", "السكوت لا يُعدّ قبولًا").doesNotContain(draft.value(), ">قبول<");
  }

  @Test
  void beforeItIsAcceptedOnlyThePartiesAndTheOfficeFindIt() throws Exception {
    CaseNumber number = samples.acknowledged(ngo.organisation());
    shows(number, ngo.signedIn(), PROBLEM);
    shows(number, Visitor.as("secretariat", "secretariat"), PROBLEM);
    for (RequestPostProcessor other : new RequestPostProcessor[] {STRANGER, ministry.signedIn(), partners.ngo().signedIn(), Visitor.as("comms", "comms"),
        Visitor.as("dpo", "dpo")}) {
      String missing = web.perform(page("REQ-1999-9999", other)).andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString();
      String hidden = web.perform(page(number.value(), other)).andExpect(status().isNotFound()).andReturn().getResponse().getContentAsString();
      assertThat(hidden.replaceAll("_csrf.*?>", "").replace(number.value(), "")).isEqualTo(missing.replaceAll("_csrf.*?>", "").replace("REQ-1999-9999", ""));
    }
  }

  @Test
  void whatWasAcceptedIsPublicWithoutWhatWasWritten() throws Exception {
    CaseNumber number = samples.accepted(ngo.organisation());
    web.perform(page(number.value(), STRANGER)).andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("النقل المدرسي الآمن"), containsString("مقبول"), not(containsString(PROBLEM)),
            not(containsString("suad@example.org")), not(containsString("سعاد")), not(containsString("name=\"reason\"")))));
  }

  @Test
  void aGuestFollowsByTheSecretLinkAndMayAct() throws Exception {
    SubmitRequest.Receipt receipt = samples.ofGuest();
    web.perform(page(receipt.secret(), STRANGER)).andExpect(status().isOk()).andExpect(content().string(containsString(PROBLEM)));
    web.perform(page(receipt.number().value(), STRANGER)).andExpect(status().isNotFound());
    act(receipt.secret(), "withdraw", STRANGER).andExpect(status().is3xxRedirection());
    assertThat(stands(receipt.number())).isEqualTo(RequestStatus.WITHDRAWN);
  }

  @Test
  void theApplicantAnswersAQuestionAndALateAnswerGetsASentence() throws Exception {
    CaseNumber number = samples.acknowledged(ngo.organisation());
    ask.of(number, "كم مدرسة؟", calendar.plus(calendar.today(), 10));
    shows(number, ngo.signedIn(), "كم مدرسة؟");
    web.perform(get("/my").with(ngo.signedIn()).header("Accept-Language", "ar")).andExpect(content().string(containsString("استكمال البيانات المطلوبة")));
    act(number.value(), "information", ngo.signedIn(), "answer", " ").andExpect(status().isUnprocessableEntity());
    act(number.value(), "information", ngo.signedIn(), "answer", "ثلاثون").andExpect(status().is3xxRedirection());
    act(number.value(), "information", ngo.signedIn(), "answer", "أربعون").andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("يتعذر إجراء هذه الخطوة الآن")));
    assertThat(stands(number)).isEqualTo(RequestStatus.ACKNOWLEDGED);
  }

  @Test
  void theApplicantAgreesToAMergerAndAppeals() throws Exception {
    CaseNumber target = samples.accepted(ngo.organisation());
    CaseNumber number = samples.acknowledged(ngo.organisation());
    proposeMerge.of(number, target);
    shows(number, ngo.signedIn(), target.value());
    act(number.value(), "merge", ngo.signedIn(), "agreed", "false").andExpect(status().is3xxRedirection());
    CaseNumber refused = samples.screened(ngo.organisation());
    decide.of(refused, Decision.reject(SampleRequests.WHY, Set.of("C5")));
    shows(refused, ngo.signedIn(), "سبب مفصّل");
    act(refused.value(), "appeal", ngo.signedIn(), "reason", "لم تُراعَ الأدلة").andExpect(status().is3xxRedirection());
    assertThat(stands(refused)).isEqualTo(RequestStatus.APPEALED);
  }

  @Test
  void anInvitedMinistryAnswersOnThePageAndNobodyElseDoes() throws Exception {
    CaseNumber number = samples.accepted(ngo.organisation());
    Counterpart invited = invited(number);
    shows(number, ministry.signedIn(), PROBLEM);
    web.perform(get("/my").with(ministry.signedIn()).header("Accept-Language", "ar")).andExpect(content().string(containsString("الرد على الدعوة إلى الحوار")));
    act(number.value(), "invitation", ngo.signedIn(), "reply", "ACCEPTED").andExpect(status().isNotFound());
    act(number.value(), "invitation", ministry.signedIn(), "reply", "DECLINED").andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"error-reason\"")));
    act(number.value(), "invitation", ministry.signedIn(), "reply", "ACCEPTED", "nominee", "بدر", "email", "b@example.org").andExpect(status().is3xxRedirection());
    assertThat(counterparts.get(invited.id()).reply()).isEqualTo(CounterpartReply.ACCEPTED);
    act(number.value(), "invitation", ministry.signedIn(), "reply", "ACCEPTED", "nominee", "بدر", "email", "b@example.org")
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void eachSideWritesItsPartAndAConflictingSaveShowsBothVersions() throws Exception {
    CaseNumber number = samples.accepted(ngo.organisation());
    invited(number);
    prepare.of(number);
    act(number.value(), "brief", ngo.signedIn(), "background", "خلفية أولى", "position", "موقف", "revision", "0").andExpect(status().is3xxRedirection());
    act(number.value(), "brief", ngo.signedIn(), "background", "خلفية ثانية", "position", "موقف", "revision", "0").andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(allOf(containsString("خلفية أولى"), containsString("خلفية ثانية"), containsString("value=\"1\""))));
    act(number.value(), "brief", ministry.signedIn(), "background", "خلفية الوزارة", "position", "موقف الوزارة", "revision", "0", "issue", "true")
        .andExpect(status().is3xxRedirection());
    assertThat(briefs.part(number, BriefPart.COUNTERPART, ministry.organisation()).isIssued()).isTrue();
    shows(number, ngo.signedIn(), "خلفية أولى");
    web.perform(page(number.value(), ngo.signedIn())).andExpect(content().string(not(containsString("خلفية الوزارة"))));
  }

  @Test
  void whoeverLeavesLosesSightAndTheDeputyHasIt() throws Exception {
    CaseNumber number = samples.acknowledged(ngo.organisation());
    Partners.Partner deputy = partners.deputyOf(ngo);
    endMandate.handle(ngo.mandate(), calendar.today().minusDays(1), "انتقل إلى عمل آخر");
    web.perform(page(number.value(), ngo.signedIn())).andExpect(status().isNotFound());
    shows(number, deputy.signedIn(), PROBLEM);
  }

  @ParameterizedTest
  @CsvSource({"information,answer", "withdraw,reason", "appeal,reason", "merge,agreed", "invitation,reply", "breach,report", "brief,revision", "interests,statement"})
  void strangersAndTheOfficeDoNotActForAParty(String action, String field) throws Exception {
    CaseNumber number = samples.accepted(ngo.organisation());
    String value = field.equals("agreed") ? "true" : field.equals("revision") ? "0" : field.equals("reply") ? "ACCEPTED" : "نص";
    for (RequestPostProcessor other : new RequestPostProcessor[] {STRANGER, partners.ngo().signedIn(), ministry.signedIn(), Visitor.as("secretariat", "secretariat")}) {
      act(number.value(), action, other, field, value).andExpect(status().isNotFound());
    }
    assertThat(stands(number)).isEqualTo(RequestStatus.ACCEPTED);
  }

  @Test
  void aBreachIsReportedAndAnInterestDeclaredByAParty() throws Exception {
    CaseNumber number = samples.accepted(ngo.organisation());
    act(number.value(), "breach", ngo.signedIn(), "report", "مقاطعة").andExpect(status().is3xxRedirection());
    act(number.value(), "interests", ngo.signedIn(), "statement", "").andExpect(status().is3xxRedirection());
    act(number.value(), "breach", ngo.signedIn(), "report", "<script>").andExpect(status().isUnprocessableEntity());
  }

  private Counterpart invited(CaseNumber number) {
    return counterparts.get(invite.to(number, ministry.organisation(), "و/1", calendar.plus(calendar.today(), 10)).counterpart());
  }

  private RequestStatus stands(CaseNumber number) {
    return requests.get(number).status();
  }

  private void shows(CaseNumber number, RequestPostProcessor visitor, String text) throws Exception {
    web.perform(page(number.value(), visitor)).andExpect(status().isOk()).andExpect(content().string(containsString(text)));
  }

  private static MockHttpServletRequestBuilder page(String key, RequestPostProcessor visitor) {
    return get("/requests/{n}", key).with(visitor).header("Accept-Language", "ar").with(request -> {
      request.setRemoteAddr("203.0.113." + Math.floorMod(key.hashCode(), 250));
      return request;
    });
  }

  private ResultActions act(String key, String action, RequestPostProcessor visitor, String... fields) throws Exception {
    MockHttpServletRequestBuilder request = post("/requests/{n}/{a}", key, action).with(visitor).with(csrf()).header("Accept-Language", "ar");
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return web.perform(request);
  }
}
