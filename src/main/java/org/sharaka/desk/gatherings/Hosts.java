package org.sharaka.desk.gatherings;

/** Who may work with the lists of gatherings, and who may call one off. */
final class Hosts {

  static final String ONLY = "hasAnyRole('project-manager', 'phase-coordinator', 'secretariat', 'comms', 'manager')";
  static final String WHO_CALL_OFF = "hasAnyRole('project-manager', 'manager', 'executive-director')";

  private Hosts() {}
}
