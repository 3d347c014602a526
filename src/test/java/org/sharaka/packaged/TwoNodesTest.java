package org.sharaka.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sharaka.kernel.Language;
import org.sharaka.packaged.MailServer.Mail;
import org.sharaka.support.Caller;
import org.sharaka.support.SurveyStaff;

/** An installation of two nodes on one database, as {@code docker/} describes it. */
@PackagedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

  private static final int CONNECTIONS = 4;
  private static final Duration SENDING = Duration.ofMinutes(1);

  private Installation installation;
  private SurveyStaff staff;
  private String one;
  private String other;

  /** A node that is killed while it hands over a letter leaves the mail server's thread with half of it: that is no failure of ours. */
  @BeforeAll
  void install() throws Exception {
    Awaitility.doNotCatchUncaughtExceptionsByDefault();
    installation = new Installation();
    one = installation.names().get(0);
    other = installation.names().get(1);
    staff = installation.staff();
  }

  @AfterAll
  void end() {
    if (installation != null) {
      installation.close();
    }
  }

  @Test
  void whatBothPutInPlaceAtTheirFirstStartIsThereOnce() {
    assertThat(count("select count(*) from act_re_deployment")).isEqualTo(1);
    assertThat(count("select count(*) from act_re_procdef where version_ > 1")).isZero();
    assertThat(count("select count(*) from (select name_ from act_ru_filter group by name_ having count(*) > 1) doubled")).isZero();
    assertThat(count("select count(*) from act_ru_filter")).isPositive();
    assertThat(count("""
        select count(*) from (select group_id_, resource_type_, resource_id_ from act_ru_authorization where group_id_ is not null
        group by group_id_, resource_type_, resource_id_ having count(*) > 1) doubled""")).isZero();
  }

  @Test
  void thereIsAnAdministratorAndNothingOfTheDemo() {
    assertThat(installation.database().sql("select id_ from act_id_user where id_ not in ('maker', 'approver', 'protector')").query(String.class).list()).containsExactly("admin");
    assertThat(caller(one).signIn("coordinator", "sharaka")).contains("/login?error");
    assertThat(caller(one).get("/mail").statusCode()).isEqualTo(404);
    assertThat(caller(one).get("/login").body()).doesNotContain("coordinator");
    assertThat(count("select count(*) from case_file where type = 'PROJECT'")).isZero();
  }

  @Test
  void whoSignedInOnOneNodeIsSignedInOnTheOther() {
    Caller admin = caller(one);
    admin.signIn("admin", Installation.ADMIN_PASSWORD);
    Caller led = admin.on(port(other));
    assertThat(led.get("/desk").statusCode()).isEqualTo(200);
    assertThat(led.getEngine("user/count").statusCode()).isEqualTo(200);
    assertThat(led.post("/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(204);
    assertThat(admin.get("/desk").statusCode()).isEqualTo(302);
  }

  @Test
  void behindTheProxyAddressesAreThoseOfTheOutsideAndCookiesNeedEncryption() {
    HttpResponse<String> answer = caller(one).proxied("/desk");
    assertThat(answer.headers().firstValue("Location")).hasValue("https://localhost/login");
    assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void eachMailIsSentOnceThoughBothNodesSend() {
    List<String> surveys = List.of("once-a", "once-b", "once-c", "once-d").stream().map(mark -> staff.survey(mark, 60)).toList();
    for (int i = 0; i < surveys.size(); i++) {
      staff.approve(surveys.get(i), port(i % 2 == 0 ? one : other));
    }
    await().atMost(SENDING).until(() -> sent("once-") == 240 && count("select count(*) from outbox_mail where status = 'QUEUED'") == 0);
    List<Mail> mails = installation.mail().to("once-");
    assertThat(mails).doesNotHaveDuplicates().hasSize(240);
    assertThat(mails.stream().map(Mail::node).distinct()).containsExactlyInAnyOrder(one, other);
  }

  /** Sent twice are at most the mails that were on the wire: the server had taken them, and nobody was left to note it. */
  @Test
  void aNodeKilledInTheMiddleOfAMailingLosesNoMailAndDoublesAtMostOnePerConnection() throws Exception {
    int people = 120;
    MailServer.Pause pause = installation.mail().pauseAfter(50, "killed-");
    staff.approve(staff.survey("killed", people), port(one));
    assertThat(pause.begun().await(1, TimeUnit.MINUTES)).isTrue();
    String sending = installation.mail().to("killed-").get(0).node();
    installation.node(sending).kill();
    pause.over().countDown();
    await().atMost(SENDING).until(() -> addresses("killed-").size() == people);
    await().atMost(SENDING).until(() -> count("select count(*) from outbox_mail where status = 'QUEUED'") == 0);
    List<Mail> mails = installation.mail().to("killed-");
    assertThat(mails.size() - people).isBetween(0, CONNECTIONS);
    assertThat(mails.stream().map(Mail::id).distinct()).hasSize(people);
    assertThat(count("select count(*) from act_ru_incident")).isZero();
    installation.awaitHealthy(installation.node(sending).start());
  }

  /** Both nodes end while the person is being taken out of one area and others are still to come. */
  @Test
  void anErasureKilledHalfWayIsDoneOnceAfterTheRestart() throws Exception {
    staff.approve(staff.survey("erased", 2), port(one));
    await().atMost(SENDING).until(() -> sent("erased-") == 2);
    long person = count("select id from person where email = 'erased-0@example.org'");
    String number = asksToBeErased("erased-0@example.org");
    complete(waiting(number, "checkIdentity"), "{\"outcome\":{\"value\":\"PROVEN\"},\"proof\":{\"value\":\"ADDRESS\"}}");
    String decision = waiting(number, "decideRequest");
    try (Connection held = installation.holding("minutes_addendum")) {
      complete(decision, "{\"outcome\":{\"value\":\"GRANT\"},\"law\":{\"value\":\"المادة 11\"}}");
      await().atMost(SENDING).until(() -> count("select count(*) from pg_locks where not granted and relation = 'minutes_addendum'::regclass") > 0);
      assertThat(erased(number)).isNotEmpty().doesNotContain("gatherings", "register");
      installation.node(one).kill();
      installation.node(other).kill();
    }
    installation.node(one).start();
    installation.node(other).start();
    installation.awaitHealthy(installation.node(one));
    installation.awaitHealthy(installation.node(other));
    await().atMost(SENDING).until(() -> count("select count(*) from privacy_request where status = 'DONE' and number = '" + number + "'") == 1);
    await().atMost(SENDING).until(() -> count("select count(*) from outbox_mail where status = 'QUEUED'") == 0);
    assertThat(erased(number)).doesNotHaveDuplicates().contains("gatherings", "register");
    assertThat(count("select count(*) from person where email = 'erased-0@example.org' or name = 'شخص 0' and id = " + person)).as("that person goes by another name").isZero();
    assertThat(count("select count(*) from person where email = 'erased-1@example.org'")).isEqualTo(1);
    assertThat(count("select count(*) from timeline_entry where event = 'privacy.erased' and case_number = '" + number + "'")).isEqualTo(1);
    assertThat(installation.mail().to("erased-0").stream().map(Mail::id)).as("no letter twice").doesNotHaveDuplicates().hasSize(4);
    assertThat(count("select count(*) from act_ru_incident")).isZero();
  }

  @Test
  void theOperatorReadsFiguresAndFindsTheLinesOfACase() {
    String survey = staff.survey("figures", 3);
    staff.approve(survey, port(one));
    await().atMost(SENDING).until(() -> sent("figures-") == 3);
    assertThat(caller(one).get("/actuator/prometheus").statusCode()).isEqualTo(401);
    String figures = await().atMost(SENDING).until(() -> installation.figures(one), all -> all.contains("sharaka_cases_open{"));
    assertThat(figures).contains("sharaka_cases_open{", "sharaka_mail_queued{", "sharaka_mail_failed{", "sharaka_jobs_failed{", "sharaka_jobs_due{",
        "hikaricp_connections_active{", "http_server_requests_seconds_count{");
    await().atMost(SENDING).until(() -> (installation.node(one).log() + installation.node(other).log()).lines().anyMatch(line -> line.startsWith("{")
        && line.contains("\"case\":\"" + survey + "\"") && line.contains("DeliverMailing")));
    assertThat(installation.node(one).log() + installation.node(other).log()).doesNotContain("figures-1@example.org");
  }

  /** @return the number the request has since its address was confirmed */
  private String asksToBeErased(String email) {
    Caller person = caller(one);
    String form = "_csrf=%s&submissionId=%s&kind=ERASE&email=%s".formatted(person.csrfToken("/privacy/request"), UUID.randomUUID(), email);
    assertThat(person.postForm("/privacy/request", form).headers().firstValue("Location").orElse("")).endsWith("/privacy/request/sent");
    String page = "/privacy/request/" + installation.database().sql("select token from privacy_request where email = ?").param(email).query(String.class).single();
    assertThat(person.postForm(page + "/confirm", "_csrf=" + person.csrfToken(page)).statusCode()).isEqualTo(302);
    return installation.database().sql("select number from privacy_request where email = ?").param(email).query(String.class).single();
  }

  private String waiting(String number, String task) {
    Caller officer = officer();
    return await().atMost(SENDING).until(() -> Caller.json(officer.getEngine("task?taskDefinitionKey=" + task + "&processInstanceBusinessKey=" + number)),
        found -> found.size() == 1).get(0).path("id").asText();
  }

  private void complete(String task, String variables) {
    HttpResponse<String> answer = officer().postEngine("task/" + task + "/submit-form", "{\"variables\":" + variables + "}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  private Caller officer() {
    Caller officer = caller(one);
    officer.signIn("protector", Installation.STAFF_PASSWORD);
    return officer;
  }

  private List<String> erased(String number) {
    return installation.database().sql("select area from privacy_erasure where number = ? order by erased_at").param(number).query(String.class).list();
  }

  private long sent(String part) {
    return addresses(part).size();
  }

  private Set<String> addresses(String part) {
    return installation.mail().to(part).stream().map(Mail::address).collect(Collectors.toSet());
  }

  private long count(String sql) {
    return installation.database().sql(sql).query(Long.class).single();
  }

  private Caller caller(String node) {
    return new Caller(port(node), Language.EN);
  }

  private int port(String node) {
    return installation.node(node).port();
  }
}
