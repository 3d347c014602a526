package org.sharaka.platform.security;

import java.util.List;

/** The keys of the groups accounts belong to; the same in Tasklist, on the desk and in the interface. */
public final class Groups {

  public static final String ADMIN = "camunda-admin";
  public static final String MANAGER = "manager";
  public static final String EXECUTIVE_DIRECTOR = "executive-director";
  public static final String PROJECT_MANAGER = "project-manager";
  public static final String PHASE_COORDINATOR = "phase-coordinator";
  public static final String RESEARCHER = "researcher";
  public static final String SECRETARIAT = "secretariat";
  public static final String COMMITTEE = "coordination-committee";
  public static final String MINISTRY = "ministry-coordinator";
  public static final String CSO = "cso-coordinator";
  public static final String LEGAL = "legal";
  public static final String COMMS = "comms";
  public static final String DPO = "dpo";
  public static final String ME_OFFICER = "me-officer";
  public static final String AUDITOR = "auditor";

  /** Groups whose members work at the desk. Focal points of ministries and organisations are guests of the portal. */
  public static final List<String> STAFF = List.of(ADMIN, MANAGER, EXECUTIVE_DIRECTOR, PROJECT_MANAGER, PHASE_COORDINATOR,
      RESEARCHER, SECRETARIAT, COMMITTEE, LEGAL, COMMS, DPO, ME_OFFICER, AUDITOR);

  /** Groups that take tasks in Tasklist. */
  public static final List<String> TASK_WORKERS = List.of(MANAGER, EXECUTIVE_DIRECTOR, PROJECT_MANAGER, PHASE_COORDINATOR,
      RESEARCHER, SECRETARIAT, COMMITTEE, LEGAL, COMMS, DPO, ME_OFFICER);

  private Groups() {}
}
