package org.sharaka.workflow.counterparts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.RequestParties;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** What each invited body replied, in words. */
@Component
class SaidReplies {

  private final Counterparts counterparts;
  private final RequestParties parties;
  private final Sentences sentences;

  SaidReplies(Counterparts counterparts, RequestParties parties, Sentences sentences) {
    this.counterparts = counterparts;
    this.parties = parties;
    this.sentences = sentences;
  }

  List<LocalizedText> of(CaseNumber number) {
    return counterparts.of(number).stream().map(one -> sentences.both("requestForm.reply." + one.reply(), Map.of("who", name(one), "text", said(one.text()),
        "reason", one.reason() == null ? "" : sentences.both("requestForm.declined." + one.reason(), Map.of()), "other", said(one.otherBody())))).toList();
  }

  LocalizedText name(Counterpart counterpart) {
    return parties.all(Set.of(counterpart.organisation())).get(0).name();
  }

  static String said(String text) {
    return text == null ? "" : text;
  }
}
