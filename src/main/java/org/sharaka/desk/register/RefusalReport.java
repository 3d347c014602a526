package org.sharaka.desk.register;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the reasons against a form onto its page: each beside its field, and all of them in the summary. */
@Component
class RefusalReport {

  static final String ATTRIBUTE = "refusals";

  private final Sentences sentences;

  RefusalReport(Sentences sentences) {
    this.sentences = sentences;
  }

  void none(Model model) {
    model.addAttribute(ATTRIBUTE, Map.of());
  }

  void add(Refused refused, Model model, Locale locale) {
    Map<String, String> reasons = new LinkedHashMap<>();
    refused.refusals().forEach(refusal -> reasons.putIfAbsent(refusal.field() == null ? "" : refusal.field(), sentences.of(refusal, locale)));
    model.addAttribute(ATTRIBUTE, reasons);
  }
}
