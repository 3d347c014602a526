package org.sharaka.desk.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.Priority;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class RequestSteeringTest {

  private static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", "secretariat");
  private static final RequestPostProcessor COMMITTEE = Visitor.as("committee1", "coordination-committee");

  @Autowired MockMvc web;
  @Autowired SampleRequests samples;
  @Autowired Partners partners;
  @Autowired Requests requests;

  CaseNumber number;

  @BeforeEach
  void aRequest() {
    number = samples.acknowledged(partners.ngo().organisation());
  }

  @Test
  void theSecretariatLetsARequestRestAndGoOn() throws Exception {
    web.perform(get("/desk/requests/" + number + "/suspend").with(SECRETARIAT)).andExpect(status().isOk()).andExpect(content().string(containsString("reasonAr")));
    does("suspend", SECRETARIAT, "انتخابات");
    assertThat(requests.get(number).status()).isEqualTo(RequestStatus.SUSPENDED);
    web.perform(get("/desk/requests/" + number).with(SECRETARIAT)).andExpect(content().string(containsString(number + "/resume")));
    web.perform(post("/desk/requests/" + number + "/resume").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl("/desk/requests/" + number));
    assertThat(requests.get(number).status()).isEqualTo(RequestStatus.ACKNOWLEDGED);
  }

  @Test
  void withoutAReasonNothingIsDoneAndTheFieldSaysSo() throws Exception {
    web.perform(post("/desk/requests/" + number + "/suspend").param("reasonAr", " ").with(SECRETARIAT).with(csrf())).andExpect(status().isOk())
        .andExpect(content().string(containsString("error-reasonAr")));
    assertThat(requests.get(number).status()).isEqualTo(RequestStatus.ACKNOWLEDGED);
  }

  @Test
  void onlyTheCommitteeCancels() throws Exception {
    web.perform(post("/desk/requests/" + number + "/cancel").param("reasonAr", "سبب").with(SECRETARIAT).with(csrf())).andExpect(status().isForbidden());
    does("cancel", COMMITTEE, "صدر قانون جديد");
    assertThat(requests.get(number).status()).isEqualTo(RequestStatus.CANCELLED);
    web.perform(get("/desk/requests/" + number).with(COMMITTEE)).andExpect(content().string(not(containsString(number + "/cancel"))));
  }

  @Test
  void whatCannotWaitIsConfirmedOnce() throws Exception {
    web.perform(post("/desk/requests/" + number + "/urgent").with(SECRETARIAT).with(csrf())).andExpect(redirectedUrl("/desk/requests/" + number));
    assertThat(requests.get(number).handling().priority()).isEqualTo(Priority.URGENT);
    web.perform(get("/desk/requests/" + number).with(SECRETARIAT)).andExpect(content().string(not(containsString(number + "/urgent"))));
  }

  private void does(String action, RequestPostProcessor who, String reason) throws Exception {
    web.perform(post("/desk/requests/" + number + "/" + action).param("reasonAr", reason).with(who).with(csrf())).andExpect(redirectedUrl("/desk/requests/" + number));
  }
}
