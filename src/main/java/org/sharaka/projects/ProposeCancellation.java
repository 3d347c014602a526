package org.sharaka.projects;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts down why a project on hold is to be cancelled; the cancellation itself follows. */
@Service
@Transactional
public class ProposeCancellation {

  private final Projects projects;

  ProposeCancellation(Projects projects) {
    this.projects = projects;
  }

  public void propose(CaseNumber number, String reason) {
    Project project = projects.get(number);
    project.proposeCancellation(reason);
    projects.save(project);
  }
}
