package org.sharaka.desk.register;

/** Who may change the register. */
final class Writers {

  static final String ONLY = "hasAnyRole('project-manager', 'phase-coordinator', 'manager', 'secretariat')";

  private Writers() {}
}
