package org.sharaka.platform;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The installation cannot start, and this is what it lacks. */
class SettingsMissing extends RuntimeException {

  private final List<String> missing;

  SettingsMissing(List<String> missing) {
    super("missing: " + String.join("; ", missing));
    this.missing = missing;
  }

  /** Says it to the operator in place of a stack trace. */
  static class Sentence extends AbstractFailureAnalyzer<SettingsMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable start, SettingsMissing cause) {
      return new FailureAnalysis("Sharaka does not start in profile production. It lacks:\n  - " + String.join("\n  - ", cause.missing),
          "Give what is missing as environment variables or properties. docs/operating.md lists all settings.", cause);
    }
  }
}
