package org.sharaka.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

class CaseInLogTest {

  private final CaseInLog caseInLog = new CaseInLog();
  private final Page page = new Page();
  private final MockMvc mvc = MockMvcBuilders.standaloneSetup(page).addInterceptors(caseInLog).build();

  @Controller
  static class Page {

    private String logged;

    @GetMapping("/pages/{number}")
    String show(@PathVariable String number) {
      logged = MDC.get("case");
      return "page";
    }
  }

  @AfterEach
  void done() {
    caseInLog.requestDestroyed(null);
  }

  @Test
  void linesOfARequestAboutACaseCarryItsNumberUntilTheRequestIsOver() throws Exception {
    mvc.perform(get("/pages/PRJ-2026-001"));
    assertThat(page.logged).isEqualTo("PRJ-2026-001");
    done();
    assertThat(MDC.get("case")).isNull();
  }

  @Test
  void whatIsNoCaseNumberIsNotLogged() throws Exception {
    mvc.perform(get("/pages/hello%0Aforged"));
    assertThat(page.logged).isNull();
  }
}
