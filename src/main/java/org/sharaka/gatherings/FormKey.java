package org.sharaka.gatherings;

import org.sharaka.kernel.Refusal;

/** The key of a form that was shown once: sent twice, it has one effect. */
record FormKey(String value) {

  private static final String SHAPE = "[0-9a-fA-F-]{36}";

  FormKey {
    if (value == null || !value.matches(SHAPE)) {
      throw Refusal.of("log.staleForm").thrown();
    }
  }
}
