package org.sharaka.workflow.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.RecordLetter;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.ReadLetter;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class LetterForms implements ProcessForms {

  private final RequestFacts facts;
  private final ReadLetter letters;
  private final RecordLetter record;
  private final Sentences sentences;

  LetterForms(RequestFacts facts, ReadLetter letters, RecordLetter record, Sentences sentences) {
    this.facts = facts;
    this.letters = letters;
    this.record = record;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(LetterByHand.KEY).task(LetterByHand.WRITE, this::letter, this::brought);
  }

  private Map<String, ?> letter(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(facts.of(task.caseNumber()));
    List<LocalizedText> recipients = new ArrayList<>();
    List<LocalizedText> words = new ArrayList<>();
    letters.undelivered(task.number(LetterByHand.MAILING)).forEach(letter -> {
      recipients.add(sentences.both("requestForm.undelivered", Map.of("name", letter.name() == null ? "" : letter.name(), "address", letter.address(),
          "reply", letter.reply() == null ? "" : letter.reply())));
      words.add(LocalizedText.same(letter.subject()));
      letter.paragraphs().forEach(paragraph -> words.add(LocalizedText.same(paragraph)));
    });
    shown.put("recipients", recipients);
    shown.put("words", words);
    return shown;
  }

  private Map<String, ?> brought(TaskContext task, FormValues values) {
    record.of(task.caseNumber(), values.text("how"));
    return Map.of();
  }
}
