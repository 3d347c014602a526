package org.sharaka.desk.surveys;

/** Who may do what about surveys. Everyone on the staff may look at them and their compiled results. */
final class SurveyRoles {

  static final String MAKE = "hasAnyRole('project-manager', 'phase-coordinator', 'researcher', 'manager')";
  static final String RUN = "hasAnyRole('project-manager', 'phase-coordinator', 'manager')";
  static final String CANCEL = "hasAnyRole('project-manager', 'manager', 'executive-director')";
  static final String READ_ANSWERS = "hasAnyRole('project-manager', 'phase-coordinator', 'researcher', 'dpo')";
  static final String CALL = "hasAnyRole('project-manager', 'phase-coordinator', 'researcher', 'manager')";

  private SurveyRoles() {}
}
