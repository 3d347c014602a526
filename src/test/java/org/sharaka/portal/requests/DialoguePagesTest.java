package org.sharaka.portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.CancelRequest;
import org.sharaka.dialogues.InviteCounterpart;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SharakaTest
class DialoguePagesTest {

  @Autowired MockMvc web;
  @Autowired SampleRequests samples;
  @Autowired Partners partners;
  @Autowired InviteCounterpart invite;
  @Autowired CancelRequest cancel;
  @Autowired WorkingCalendar calendar;

  @Test
  void theRegisterShowsWhatWasAcceptedOpenAndPast() throws Exception {
    CaseNumber open = samples.accepted(partners.ngo().organisation());
    CaseNumber past = samples.accepted(partners.ngo().organisation());
    cancel.of(past, SampleRequests.WHY);
    CaseNumber hidden = samples.screened(partners.ngo().organisation());
    assertThat(list("?q=" + open)).contains("/requests/" + open);
    assertThat(list("?q=" + hidden)).doesNotContain("/requests/" + hidden);
    assertThat(list("?state=PAST&q=" + open)).doesNotContain("/requests/" + open);
    assertThat(list("?state=PAST&q=" + past)).contains("/requests/" + past);
    assertThat(list("?area=HEALTH&q=" + open)).doesNotContain("/requests/" + open);
  }

  @Test
  void theListGoesOnPageByPage() throws Exception {
    long organisation = partners.ngo().organisation();
    for (int i = 0; i < 16; i++) {
      samples.accepted(organisation);
    }
    String first = list("");
    assertThat(first).contains("after=REQ-");
    assertThat(list("?after=" + first.replaceAll("(?s).*after=(REQ-[0-9-]+).*", "$1"))).contains("/requests/REQ-");
  }

  @Test
  void openDataNamesNoPersonAndCountsRepliesOfPublicBodies() throws Exception {
    Partners.Partner ministry = partners.ministry();
    CaseNumber number = samples.accepted(partners.ngo().organisation());
    invite.to(number, ministry.organisation(), null, calendar.plus(calendar.today(), 10));
    for (String format : new String[] {"json", "csv"}) {
      web.perform(get("/open-data/dialogues." + format)).andExpect(status().isOk()).andExpect(content().string(allOf(containsString(number.value()),
          containsString("COUNTERPART_INVITED"), containsString("NONE"), not(containsString("suad@example.org")), not(containsString("حافلات")))));
    }
  }

  @Test
  void theCharterHasItsClausesInBothLanguages() throws Exception {
    web.perform(get("/charter").header("Accept-Language", "ar")).andExpect(content().string(allOf(containsString("id=\"C4\""), containsString("دون تمييز"))));
    web.perform(get("/charter").header("Accept-Language", "en")).andExpect(content().string(containsString("without discrimination")));
  }

  private String list(String query) throws Exception {
    return web.perform(get("/dialogues" + query)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
  }
}
