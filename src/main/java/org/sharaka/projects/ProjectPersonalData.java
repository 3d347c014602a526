package org.sharaka.projects;

import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is named in the papers of a project, or is quoted in what was collected for it. */
@Component
@Transactional
class ProjectPersonalData implements PersonalData {

  private static final Set<String> TABLES = Set.of("project", "project_baseline", "gate", "action_item", "scope_change", "project_closing", "project_text", "engagement_plan",
      "engagement_group", "outreach_round", "outreach_verdict", "statement", "coding_round", "need", "benchmark", "focus_area", "opportunity",
      "plan_activity", "plan_review", "required_role", "late_objection", "feedback_package", "project_phase", "phase_step", "gate_fact", "gate_criterion",
      "scope_change_span", "statement_code", "coder_done", "focus_area_benchmark", "plan_term", "campaign_region", "campaign", "presentation");

  private final PersonalTexts texts;

  ProjectPersonalData(PersonalTexts texts) {
    this.texts = texts;
  }

  @Override
  public String area() {
    return "projects";
  }

  @Override
  public Set<String> tables() {
    return TABLES;
  }

  @Override
  public int forget(DataSubject subject) {
    return texts.clean(tables(), subject);
  }
}
