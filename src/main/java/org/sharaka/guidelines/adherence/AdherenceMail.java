package org.sharaka.guidelines.adherence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the representative of an organisation that declared to keep to the charter. Each occasion is told once. */
@Component
class AdherenceMail {

  private final Outbox outbox;
  private final CaseFiles files;
  private final String address;

  AdherenceMail(Outbox outbox, CaseFiles files, @Value("${sharaka.base-url}") String address) {
    this.outbox = outbox;
    this.files = files;
    this.address = address;
  }

  void confirm(Adherence adherence) {
    write(adherence, "adherenceConfirm", "confirm", Map.of(), "/adherence/confirm/" + adherence.declared().token());
  }

  void write(Adherence adherence, String template, String occasion, Map<String, ?> facts) {
    write(adherence, template, occasion, facts, "/my/adherence");
  }

  private void write(Adherence adherence, String template, String occasion, Map<String, ?> facts, String page) {
    Intent intent = adherence.intent();
    Map<String, Object> all = new HashMap<>(facts);
    all.put("organisation", files.find(adherence.number()).orElseThrow().title());
    all.put("number", adherence.number().value());
    outbox.queue(Mailing.of(adherence.number() + "/" + occasion, adherence.number(), template, all, List.of(new Recipient(null, intent.email(),
        intent.representative(), intent.language(), Map.of("link", address + page + "?lang=" + intent.language().tag())))));
  }
}
