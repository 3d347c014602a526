package org.sharaka.surveys.questionnaire;

import java.util.Map;

/** An expression that is not taken; the code names the sentence below {@code refusal.xlsform.expression}. */
class BadExpression extends IllegalArgumentException {

  private final String code;
  private final transient Map<String, Object> facts;

  BadExpression(String code, Map<String, Object> facts) {
    super(code);
    this.code = code;
    this.facts = Map.copyOf(facts);
  }

  BadExpression(String code) {
    this(code, Map.of());
  }

  String code() {
    return code;
  }

  Map<String, Object> facts() {
    return facts;
  }
}
