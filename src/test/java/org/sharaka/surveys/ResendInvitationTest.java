package org.sharaka.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.notifications.ResendFailed;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those whom the invitation did not reach, and how they are reached after all. */
@SharakaTest
class ResendInvitationTest {

  @Autowired ResendInvitation resend;
  @Autowired ResendFailed resendFailed;
  @Autowired Undeliverable undeliverable;
  @Autowired DeliveryLedger ledger;
  @Autowired ImportResponses imports;
  @Autowired CloseSurvey close;
  @Autowired SampleSurveys samples;
  @Autowired TestPeople people;
  @Autowired Register register;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired JdbcClient db;

  String mark;
  Person lost;
  Person reached;
  CaseNumber number;

  @BeforeEach
  void oneOfTwoIsNotReached() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    lost = people.one(Sector.GOVERNMENT, false, "AR");
    reached = people.one(Sector.GOVERNMENT, false, "AR");
    moveTo("broken " + mark);
    number = samples.create(null, List.of(register.person(lost.id()).orElseThrow(), reached));
    office.complete("director", number, "approveSurvey", Map.of("decision", "APPROVE"));
    engine.work(number);
  }

  @Test
  void theServersReplyIsKnown() {
    assertThat(undeliverable.count(number)).isEqualTo(1);
    assertThat(undeliverable.page(number, null, 10)).singleElement().satisfies(line -> {
      assertThat(line.person().id()).isEqualTo(lost.id());
      assertThat(line.failure().address()).isEqualTo("broken " + mark);
      assertThat(line.failure().reply()).isNotBlank();
    });
    assertThat(undeliverable.page(number, lost.id(), 10)).isEmpty();
  }

  @Test
  void anAddressThatIsStillWrongComesBackAgain() {
    resend.execute(number, lost.id());
    assertThat(disposition(lost)).isEqualTo("QUEUED");
    engine.work(number);
    assertThat(disposition(lost)).isEqualTo("BOUNCED");
    assertThat(disposition(reached)).isEqualTo("SENT");
  }

  @Test
  void whatIsSentAgainFromTheMailingReachesThemToo() {
    moveTo("found-" + mark + "@example.org");
    DeliveryLedger.Line invitation = ledger.of(number).get(0);
    assertThat(resendFailed.execute(number, invitation.mailingId())).isEqualTo(1);
    engine.work(number);
    assertThat(disposition(lost)).isEqualTo("SENT");
    assertThat(samples.mails(register.person(lost.id()).orElseThrow())).isEqualTo(1);
    assertThat(samples.mails(reached)).isEqualTo(1);
  }

  @Test
  void whoWasReachedIsNotInvitedAgain() {
    resend.execute(number, reached.id());
    engine.work(number);
    assertThat(samples.mails(reached)).isEqualTo(1);
  }

  @Test
  void whatAFileSaysOfAnAddressStands() {
    imports.execute(number, ("email,disposition\n" + reached.email() + ",bounced\n").getBytes(StandardCharsets.UTF_8));
    moveTo("found-" + mark + "@example.org");
    resendFailed.execute(number, ledger.of(number).get(0).mailingId());
    engine.work(number);
    assertThat(disposition(reached)).isEqualTo("BOUNCED");
    assertThat(undeliverable.page(number, null, 10)).singleElement().satisfies(line -> assertThat(line.failure()).isNull());
  }

  @Test
  void nobodyIsInvitedAgainAgainstTheirWillOrAfterTheEnd() {
    people.leaveInPeace(lost);
    assertThatThrownBy(() -> resend.execute(number, lost.id())).hasMessageContaining("survey.unwilling");
    close.askFor(number);
    assertThatThrownBy(() -> resend.execute(number, lost.id())).hasMessageContaining("survey.link.CLOSED");
  }

  private void moveTo(String address) {
    db.sql("update person set email = ? where id = ?").params(address, lost.id()).update();
  }

  private String disposition(Person person) {
    return db.sql("select disposition from invitation where survey_number = ? and person_id = ?").params(number.value(), person.id()).query(String.class).single();
  }
}
