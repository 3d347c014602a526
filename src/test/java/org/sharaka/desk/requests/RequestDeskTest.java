package org.sharaka.desk.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.dialogues.AskForInformation;
import org.sharaka.dialogues.BeginPreparation;
import org.sharaka.dialogues.Brief;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.ClassifyRequest;
import org.sharaka.dialogues.Constituency;
import org.sharaka.dialogues.FormGroup;
import org.sharaka.dialogues.Handling;
import org.sharaka.dialogues.InviteCounterpart;
import org.sharaka.dialogues.Priority;
import org.sharaka.dialogues.ReportBreach;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.dialogues.Seat;
import org.sharaka.dialogues.WriteBrief;
import org.sharaka.dialogues.intake.Draft;
import org.sharaka.dialogues.intake.DraftState;
import org.sharaka.dialogues.intake.Drafts;
import org.sharaka.dialogues.intake.SendDraft;
import org.sharaka.dialogues.Forms;
import org.sharaka.dialogues.ReadRequest;
import org.sharaka.dialogues.intake.FormFields;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class RequestDeskTest {

  private static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", "secretariat");

  @Autowired MockMvc web;
  @Autowired SampleRequests samples;
  @Autowired Partners partners;
  @Autowired ClassifyRequest classify;
  @Autowired AskForInformation ask;
  @Autowired InviteCounterpart invite;
  @Autowired FormGroup formGroup;
  @Autowired BeginPreparation prepare;
  @Autowired WriteBrief write;
  @Autowired ReportBreach report;
  @Autowired Drafts drafts;
  @Autowired SendDraft send;
  @Autowired WorkingCalendar calendar;

  Partners.Partner ngo;

  @BeforeEach
  void somebodyWhoAsks() {
    ngo = partners.ngo();
  }

  @Test
  void theListIsFilteredByWhatTheOfficeLooksFor() throws Exception {
    CaseNumber number = samples.acknowledged(ngo.organisation());
    String officer = "officer-" + number;
    classify.as(number, new Handling("TRANSPORT", Priority.HIGH, true, officer));
    web.perform(get("/desk/requests").param("q", number.value()).param("status", "ACKNOWLEDGED").param("priority", "HIGH").param("mine", "true")
        .with(Visitor.as(officer, "secretariat"))).andExpect(status().isOk()).andExpect(content().string(allOf(containsString(number.value()), containsString("النقل المدرسي"))));
    web.perform(get("/desk/requests").param("q", number.value()).param("priority", "URGENT").with(SECRETARIAT))
        .andExpect(content().string(not(containsString("/desk/requests/" + number))));
  }

  @Test
  void theFileShowsEverythingThatIsKnown() throws Exception {
    Partners.Partner ministry = partners.ministry();
    CaseNumber number = samples.accepted(ngo.organisation());
    invite.to(number, ministry.organisation(), "و/7", calendar.plus(calendar.today(), 10));
    formGroup.of(number, List.of(new Seat(Constituency.CIVIL, ngo.organisation(), "مقعد الجمعية")), null);
    prepare.of(number);
    write.save(number, BriefPart.JOINT, null, new Brief.Text("خلفية مشتركة", "مواقف", null, null, null), 0);
    report.of(number, "بلاغ عن مخالفة");
    web.perform(get("/desk/requests/{n}", number).with(SECRETARIAT)).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("حافلات مدرسية"),
        containsString("suad@example.org"), containsString("مقعد الجمعية"), containsString("خلفية مشتركة"), containsString("بلاغ عن مخالفة"), containsString("C1"))));
    web.perform(get("/desk/cases/{n}", number).with(SECRETARIAT)).andExpect(status().isOk());
  }

  /** What the roles of the staff see of a request that is not public. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"secretariat, 200, 200, true", "coordination-committee, 200, 200, true", "manager, 200, 200, true", "auditor, 200, 200, true", "dpo, 200, 403, false",
      "researcher, 403, 403, false", "project-manager, 403, 403, false", "comms, 403, 403, false", "legal, 403, 403, false"})
  void eachRoleSeesWhatItsWorkAsksFor(String group, int list, int file, boolean titles) throws Exception {
    CaseNumber number = samples.acknowledged(ngo.organisation());
    RequestPostProcessor visitor = Visitor.as("of-" + group, group);
    String listed = web.perform(get("/desk/requests").param("q", number.value()).with(visitor)).andExpect(status().is(list)).andReturn().getResponse().getContentAsString();
    web.perform(get("/desk/requests/{n}", number).with(visitor)).andExpect(status().is(file));
    web.perform(get("/desk/cases/{n}", number).with(visitor)).andExpect(status().is(titles ? 200 : 404));
    web.perform(get("/desk/cases/{n}/documents", number).with(visitor)).andExpect(status().is(titles || group.equals("dpo") ? 200 : 404));
    web.perform(get("/desk/cases").param("q", number.value()).with(visitor)).andExpect(content().string(titles ? containsString("/desk/cases/" + number)
        : not(containsString("/desk/cases/" + number))));
    web.perform(get("/api/v1/dialogue-requests/{n}", number).with(visitor)).andExpect(status().is(titles ? 200 : 404));
    assertThat(listed.contains("النقل المدرسي")).isEqualTo(titles);
  }

  @Test
  void whatWasHeldBackIsLetGoOrDropped() throws Exception {
    Draft kept = heldBack();
    Draft dropped = heldBack();
    web.perform(get("/desk/request-quarantine").with(SECRETARIAT)).andExpect(status().isOk()).andExpect(content().string(containsString("مُلئ حقل مخفي")));
    web.perform(post("/desk/request-quarantine/{id}/accept", kept.id()).with(SECRETARIAT).with(csrf())).andExpect(status().is3xxRedirection());
    web.perform(post("/desk/request-quarantine/{id}/discard", dropped.id()).with(SECRETARIAT).with(csrf())).andExpect(status().is3xxRedirection());
    assertThat(drafts.get(kept.token(), null).state()).isEqualTo(DraftState.UNCONFIRMED);
    assertThat(drafts.get(dropped.token(), null).state()).isEqualTo(DraftState.DISCARDED);
  }

  private Draft heldBack() {
    Draft draft = drafts.open(null, Language.AR);
    for (int page = 1; page <= FormFields.pages(); page++) {
      drafts.save(drafts.get(draft.token(), null), page, Forms.values());
    }
    send.of(draft, ReadRequest.Sender.guest(Language.AR), "filled in");
    return draft;
  }
}
