package org.sharaka.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

  @BeforeAll
  void install() throws Exception {
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
    assertThat(installation.database().sql("select id_ from act_id_user where id_ not in ('maker', 'approver')").query(String.class).list()).containsExactly("admin");
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
