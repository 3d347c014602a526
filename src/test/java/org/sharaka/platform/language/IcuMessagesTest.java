package org.sharaka.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.Language;

class IcuMessagesTest {

  @Test
  void momentsAreWrittenAsTheClocksOfTheCountryShowThem() {
    IcuMessages messages = new IcuMessages(ZoneId.of("Asia/Muscat"), Map.of(Language.EN, Locale.UK, Language.AR, Locale.forLanguageTag("ar-LB")), "messages/dialogues");
    Map<String, Object> facts = Map.of("name", "Suad", "title", "Buses", "sent", Instant.parse("2026-03-01T21:12:00Z").toEpochMilli());
    String written = messages.getMessage("mail.request.confirm.body", new Object[] {facts}, Locale.ENGLISH);
    assertThat(written).contains("2 March 2026").contains("01:12");
    assertThat(messages.getMessage("mail.request.confirm.body", new Object[] {facts}, Locale.forLanguageTag("ar"))).contains("2 آذار 2026");
  }

  @Test
  void daysStayGregorianWhereTheLocaleHasAnotherCalendar() {
    IcuMessages messages = new IcuMessages(ZoneId.of("Asia/Riyadh"), Map.of(Language.AR, Locale.forLanguageTag("ar-SA")), "messages/dialogues");
    Map<String, Object> facts = Map.of("name", "سعاد", "title", "الحافلات", "sent", Instant.parse("2026-03-01T21:12:00Z").toEpochMilli());
    assertThat(messages.getMessage("mail.request.confirm.body", new Object[] {facts}, Locale.forLanguageTag("ar"))).contains("2 مارس 2026");
  }
}
