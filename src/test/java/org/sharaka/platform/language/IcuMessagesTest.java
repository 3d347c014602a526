package org.sharaka.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IcuMessagesTest {

  @Test
  void momentsAreWrittenAsTheClocksOfTheCountryShowThem() {
    IcuMessages messages = new IcuMessages(ZoneId.of("Asia/Muscat"), "messages/dialogues");
    Map<String, Object> facts = Map.of("name", "Suad", "title", "Buses", "sent", Instant.parse("2026-03-01T21:12:00Z").toEpochMilli());
    String written = messages.getMessage("mail.request.confirm.body", new Object[] {facts}, Locale.ENGLISH);
    assertThat(written).contains("March 2, 2026").contains("01:12");
  }
}
