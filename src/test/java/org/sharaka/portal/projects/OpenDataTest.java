package org.sharaka.portal.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.support.SampleProjects;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SharakaTest
class OpenDataTest {

  @Autowired MockMvc web;
  @Autowired SampleProjects samples;
  @Autowired JdbcClient db;

  @Test
  void anyoneTakesTheProjectsAwayAsATableOfPhasesThatNoSpreadsheetRuns() throws Exception {
    CaseNumber project = samples.approved();
    db.sql("update case_file set title_ar = ? where number = ?").params("=1+1", project.value()).update();
    List<String> lines = web.perform(get("/open-data/projects.csv")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)
        .lines().toList();
    assertThat(lines.get(0)).startsWith("\uFEFFnumber,title_ar,title_en,status,phase,");
    assertThat(lines).filteredOn(line -> line.startsWith(project + ",")).hasSize(6).allSatisfy(line -> assertThat(line).startsWith(project + ",'=1+1,"));
  }

  @Test
  void programsTakeThemAsJson() throws Exception {
    CaseNumber project = samples.approved();
    web.perform(get("/open-data/projects.json")).andExpect(status().isOk()).andExpect(jsonPath("$[*].number").value(hasItem(project.value())))
        .andExpect(jsonPath("$[0].phases.length()").value(6));
  }
}
