package org.sharaka.projects;

import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a project with the reason given at its last gate, unless it was cancelled already. */
@Service
@Transactional
public class RecordGateCancellation {

  private final Projects projects;
  private final Gates gates;
  private final CancelProject cancel;

  RecordGateCancellation(Projects projects, Gates gates, CancelProject cancel) {
    this.projects = projects;
    this.gates = gates;
    this.cancel = cancel;
  }

  public void atGate(CaseNumber number) {
    if (!projects.get(number).status().isOver()) {
      cancel.cancel(number, gates.of(number).get(0).reason());
    }
  }
}
