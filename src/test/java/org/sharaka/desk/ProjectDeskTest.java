package org.sharaka.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.sharaka.support.Visitor.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Decisions about a whole project, with the fields that the pages send. */
@SharakaTest
class ProjectDeskTest {

  @Autowired MockMvc mvc;
  @Autowired SampleProjects projects;
  @Autowired WorkingCalendar calendar;

  CaseNumber number;

  @BeforeEach
  void aProject() {
    number = projects.approved();
  }

  @Test
  void aProjectIsCancelledWithAReason() throws Exception {
    mvc.perform(pressed("cancel").param("reason", "انتفت الحاجة إلى المشروع")).andExpect(redirectedUrl("/desk/cases/" + number));
    assertThat(projects.get(number).status()).isEqualTo(ProjectStatus.CANCELLED);
  }

  @Test
  void aChangeOfScopeIsAskedFor() throws Exception {
    mvc.perform(pressed("scope").param("request", "إضافة محافظتين")).andExpect(redirectedUrl("/desk/cases/" + number));
  }

  @Test
  void aProjectIsPausedWithoutTellingThePublicWhy() throws Exception {
    mvc.perform(pressed("hold").param("reason", "إعادة تشكيل اللجنة").param("resumeExpected", calendar.today().plusDays(30).toString()))
        .andExpect(redirectedUrl("/desk/cases/" + number));
    assertThat(projects.get(number).status()).isEqualTo(ProjectStatus.ON_HOLD);
  }

  @Test
  void whatComesTooLateIsRefusedInWords() throws Exception {
    mvc.perform(pressed("resume")).andExpect(status().isConflict()).andExpect(content().string(containsString("لم يُنفَّذ ما طلبتموه")));
  }

  private MockHttpServletRequestBuilder pressed(String action) {
    RequestPostProcessor manager = as("manager", "manager");
    return post("/desk/projects/" + number + "/" + action).with(manager).with(csrf());
  }
}
