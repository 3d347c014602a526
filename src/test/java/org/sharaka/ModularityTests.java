package org.sharaka;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(Sharaka.class);

  @Test
  void arrowsPointOnlyDownwards() {
    modules.verify();
  }
}
