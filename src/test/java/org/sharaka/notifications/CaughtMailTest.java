package org.sharaka.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Engine;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class CaughtMailTest {

  @Autowired CaughtMail caught;
  @Autowired Outbox outbox;
  @Autowired CaseFiles files;
  @Autowired Engine engine;
  @Autowired AdjustableClock clock;

  String mark;
  CaseNumber number;

  @BeforeEach
  void aCase() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    number = files.open(CaseType.SURVEY, LocalizedText.same("استطلاع " + mark), "OPEN", null);
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void theNewestComesFirstWhosesoeverMailboxItLiesIn() {
    send("a", "خالد");
    send("b", "منى");
    send("a", "سعيد");
    assertThat(caught.newest(mark, 10)).extracting(CaughtMail.Caught::to).containsExactly(address("a", "سعيد"), address("b", "منى"), address("a", "خالد"));
    assertThat(caught.newest(mark, 10)).allSatisfy(mail -> assertThat(caught.one(mail.id()).orElseThrow().to()).isEqualTo(mail.to()));
  }

  @Test
  void whatWasNotCaughtIsNotThere() {
    assertThat(caught.one("nothing")).isEmpty();
  }

  private void send(String box, String name) {
    outbox.queue(Mailing.of("test-" + UUID.randomUUID(), number, "test", Map.of(), List.of(new Recipient(null, box + "-" + mark + "@example.org", name, Language.AR, Map.of()))));
    engine.letPass(Duration.ofMinutes(1), number);
  }

  private String address(String box, String name) {
    return "%s <%s-%s@example.org>".formatted(name, box, mark);
  }
}
