package org.sharaka.desk.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Clocks;
import org.sharaka.cases.ServiceLevels;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class ServiceLevelPagesTest {

  private static final RequestPostProcessor MANAGER = Visitor.as("manager", Groups.MANAGER);
  private static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", Groups.SECRETARIAT);
  private static final String GROUP = "/desk/service-levels/REQ_GROUP";

  @Autowired MockMvc web;
  @Autowired ServiceLevels levels;
  @Autowired Clocks clocks;
  @Autowired CaseFiles files;
  @Autowired AdjustableClock clock;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void everyLevelHasItsNameAndWhatTheProductBroughtIsMarked() throws Exception {
    web.perform(get("/desk/service-levels").with(SECRETARIAT)).andExpect(status().isOk()).andExpect(content().string(containsString("رد الوزارة على الدعوة")))
        .andExpect(content().string(containsString("القيمة الأصلية"))).andExpect(content().string(containsString("45 يومًا"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get("/desk/service-levels?lang=en").with(SECRETARIAT)).andExpect(content().string(containsString("45 days"))).andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void theManagerChangesALevelAndTheHistoryTellsWhoAndWhy() throws Exception {
    String version = String.valueOf(levels.history("REQ_GROUP").get(0).version());
    web.perform(post(GROUP).param("basedOn", version).param("target", "7").param("warn", "5").param("escalate", "7").param("reason", "كثرة الأطراف").with(MANAGER).with(csrf()))
        .andExpect(redirectedUrl(GROUP + "?saved"));
    assertThat(levels.inForce("REQ_GROUP").target()).isEqualTo(7);
    web.perform(get(GROUP).with(SECRETARIAT)).andExpect(content().string(containsString("كثرة الأطراف"))).andExpect(content().string(not(containsString("<form class=\"card\""))));
    web.perform(post(GROUP).param("basedOn", version).param("target", "9").param("reason", "متأخر").with(MANAGER).with(csrf()))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("عدّل شخص آخر هذه المهلة")));
  }

  @Test
  void onlyTheManagerChangesAndAWrongNumberIsSaidBesideItsField() throws Exception {
    web.perform(post(GROUP).param("basedOn", "1").param("target", "7").param("reason", "سبب").with(SECRETARIAT).with(csrf())).andExpect(status().isForbidden());
    web.perform(post(GROUP).param("basedOn", "1").param("target", "0").with(MANAGER).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"error-target\""))).andExpect(content().string(containsString("id=\"error-reason\"")));
    web.perform(get("/desk/service-levels/NO_SUCH").with(MANAGER)).andExpect(status().isNotFound());
  }

  @Test
  void whatNoStepKeepsToYetIsMarked() throws Exception {
    web.perform(get("/desk/service-levels/BREACH").with(MANAGER)).andExpect(content().string(containsString("لا أثر لتعديلها")));
    web.perform(get("/desk/service-levels/MEM_VERIFY").with(MANAGER)).andExpect(content().string(not(containsString("لا أثر لتعديلها"))));
    String list = web.perform(get("/desk/service-levels").with(MANAGER)).andReturn().getResponse().getContentAsString();
    assertThat(list.substring(list.indexOf("id=\"MEM_VERIFY\""), list.indexOf("</tr>", list.indexOf("id=\"MEM_VERIFY\"")))).doesNotContain("لا تُستخدم بعد");
    assertThat(list).contains("لا تُستخدم بعد");
  }

  @Test
  void whatIsNoNumberAndNoDayIsSaidBesideItsFieldAndStaysAsItWasTyped() throws Exception {
    web.perform(post(GROUP).param("basedOn", "1").param("target", "خمسة").param("warn", "2.5").param("from", "<b>soon</b>").param("reason", "سبب وجيه").with(MANAGER).with(csrf()))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-target\""))).andExpect(content().string(containsString("value=\"خمسة\"")))
        .andExpect(content().string(containsString("id=\"error-warn\""))).andExpect(content().string(containsString("value=\"2.5\"")))
        .andExpect(content().string(containsString("id=\"error-from\""))).andExpect(content().string(containsString("value=\"&lt;b&gt;soon&lt;/b&gt;\"")))
        .andExpect(content().string(containsString("سبب وجيه")));
  }

  @Test
  void whatIsLateStandsOnTheManagersHomeOnTheListAndInTheCase() throws Exception {
    CaseNumber number = files.open(CaseType.MEMBERSHIP, LocalizedText.same("عضوية متأخرة"), "VERIFICATION", null);
    clock.advance(Duration.ofDays(-4000));
    clocks.start(number, "MEM_VERIFY", "");
    clock.backToNow();
    web.perform(get("/desk").with(MANAGER)).andExpect(content().string(containsString("عضوية متأخرة"))).andExpect(content().string(containsString("التحقق من طلب العضوية")));
    web.perform(get("/desk/cases").param("q", number.value()).with(SECRETARIAT)).andExpect(content().string(containsString("chip late")));
    web.perform(get("/desk/cases/" + number).with(SECRETARIAT)).andExpect(content().string(containsString("التحقق من طلب العضوية")));
    clocks.stopAll(number);
  }
}
