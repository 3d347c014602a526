package org.sharaka.portal.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.dialogues.Charter;
import org.sharaka.guidelines.CloseConsultation;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.ReviseClause;
import org.sharaka.guidelines.StopRevision;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Groups;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class CharterPagesTest {

  @Autowired MockMvc web;
  @Autowired Charter charter;
  @Autowired Guides guides;
  @Autowired CaseFiles files;
  @Autowired GuideStories stories;
  @Autowired ReviseClause revise;
  @Autowired Consultations consultations;
  @Autowired CloseConsultation close;
  @Autowired StopRevision stop;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired RuntimeService runtime;
  @Autowired WorkingCalendar calendar;
  @Autowired JdbcClient db;

  /** Nothing of the revision is left for other tests to meet. */
  @AfterEach
  void theRevisionIsGivenUp() {
    CaseNumber guide = guides.standing().orElseThrow().number();
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(guide.value()).rootProcessInstances().list()
        .forEach(left -> runtime.deleteProcessInstance(left.getId(), "the test is over"));
    db.sql("update guide_comment set decision = 'NOTED' where decision is null and round_id in (select id from consultation_round where guide = ?)").param(guide.value()).update();
    if (!files.find(guide).orElseThrow().status().equals("ADOPTED")) {
      consultations.latest(guide).ifPresent(round -> close.of(round.id(), "انتهت التجربة"));
      stop.of(guide, "انتهت التجربة");
    }
  }

  @Test
  void aVersionThatNeverWasIsNotFound() throws Exception {
    web.perform(get("/charter").param("version", "0.7")).andExpect(status().isNotFound());
    web.perform(get("/charter").param("version", "1.0")).andExpect(status().isOk()).andExpect(content().string(containsString("id=\"C6\"")));
  }

  @Test
  void theSecretariatBeginsARevisionThatThePublicReadsComparesAndCommentsOn() throws Exception {
    stories.consultNobodyElse();
    RequestPostProcessor secretariat = Visitor.as("secretariat", Groups.SECRETARIAT);
    web.perform(post("/desk/charter/revisions").param("reason", "مراجعة").with(Visitor.as("r", Groups.RESEARCHER)).with(csrf())).andExpect(status().isForbidden());
    web.perform(post("/desk/charter/revisions").with(secretariat).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#reason\"")));
    web.perform(post("/desk/charter/revisions").param("reason", "مراجعة سنوية").with(secretariat).with(csrf())).andExpect(redirectedUrl("/desk/charter"));
    CaseNumber guide = guides.standing().orElseThrow().number();
    web.perform(get("/desk/charter").with(secretariat)).andExpect(status().isOk()).andExpect(content().string(not(containsString("name=\"reason\""))));
    openForComment(guide);
    String draft = guides.get(guide).latest().label().replaceFirst("-draft.*", "");
    web.perform(get("/charter")).andExpect(content().string(allOf(containsString(draft), containsString("/charter/next"), containsString("/charter/changes"))));
    web.perform(get("/charter/changes?lang=en")).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("<ins>"), not(containsString("??")))));
    web.perform(get("/charter/next?lang=en")).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("Send the link"), not(containsString("??")))));
    web.perform(post("/charter/comment").param("name", "سلمى")).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(allOf(containsString("href=\"#email\""), containsString("href=\"#sector\""), containsString("سلمى"))));
    String email = UUID.randomUUID() + "@example.org";
    web.perform(post("/charter/comment").param("name", "سلمى").param("sector", "CIVIL_SOCIETY").param("email", email).param("website", "x")).andExpect(redirectedUrl("/charter/next?sent"));
    assertThat(token(guide, email)).as("programs get no link").isEmpty();
    web.perform(post("/charter/comment").param("name", "سلمى").param("sector", "CIVIL_SOCIETY").param("email", email)).andExpect(redirectedUrl("/charter/next?sent"));
    String link = "/comment/" + token(guide, email).get(0);
    web.perform(get(link)).andExpect(status().isOk());
    web.perform(post(link + "/finish").param("general", "نص واضح").param("naming", "NAME")).andExpect(redirectedUrl(link + "/receipt"));
    close.of(consultations.latest(guide).orElseThrow().id(), "انتهت التجربة");
    web.perform(get("/charter/next")).andExpect(status().isOk()).andExpect(content().string(not(containsString("name=\"email\""))));
    web.perform(post("/charter/comment").param("name", "سلمى").param("sector", "CIVIL_SOCIETY").param("email", email)).andExpect(status().isUnprocessableEntity());
  }

  private void openForComment(CaseNumber guide) {
    engine.work(guide);
    List<GuideText.Clause> clauses = guides.text(guides.get(guide).latest().id()).clauses().toList();
    GuideText.Clause last = clauses.get(clauses.size() - 1);
    revise.with(new ReviseClause.Revision(guide, last.id(), last.chapter(), last.title(),
        new Wording(last.statement().ar() + " " + UUID.randomUUID(), last.statement().en() + " revised"), Wording.NONE, true, last.revision()));
    office.complete("legal", guide, "writeRevision", Map.of("done", true));
    office.complete("manager", guide, "openConsultation", Map.of("decision", "OPEN", "closesOn", calendar.plus(calendar.today(), 20).toString()));
    engine.work(guide);
  }

  private List<String> token(CaseNumber guide, String email) {
    return db.sql("select token from contribution where round_id = ? and email = ?").params(consultations.latest(guide).orElseThrow().id(), email).query(String.class).list();
  }
}
