package org.sharaka.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.sharaka.access.RoleMatrix.Cell;
import org.sharaka.dialogues.intake.Drafts;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.support.Caller;
import org.sharaka.support.Partners;
import org.sharaka.support.Partners.Partner;
import org.sharaka.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The matrix of roles over pages, interface and engine: each deed tried by everyone who might want to do it, the parties of a
 * case as well as those who are party to another one.
 */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixTest {

  private static final String ENGINE = "/camunda/api/engine/engine/default/";
  private static final Set<Integer> KEPT_OUT = Set.of(401, 403, 404, 405);
  private static final String NOT_SEEN = "No task found for task id";
  private static final List<String> STAFF = List.of("secretariat", "committee1", "committee2", "committee3", "manager", "director", "auditor", "coordinator",
      "researcher", "legal", "comms", "dpo");

  @Autowired MatrixCases cases;
  @Autowired Partners partners;
  @Autowired Drafts drafts;
  @Autowired IdentityService identity;
  @LocalServerPort int port;

  private final Map<String, String> example = new HashMap<>();
  private final Map<String, Visitor> people = new LinkedHashMap<>();
  private int asked;

  private record Visitor(Caller caller, String csrf) {}

  @BeforeAll
  void casesAndPeople() {
    Partner applicant = partners.ngo();
    Partner ministry = partners.ministry();
    people.put("guest", visitor(new Caller(port, Language.EN)));
    STAFF.forEach(name -> people.put(name, visitor(Caller.signedIn(port, name, Language.EN))));
    enters("applicant", applicant);
    enters("ministry", ministry);
    enters("rival", partners.ngo());
    enters("bystander", partners.ministry());
    people.put("admin", visitor(Caller.signedIn(port, "admin", Language.EN)));
    CaseNumber fresh = cases.submitted(applicant);
    CaseNumber voted = cases.voted(applicant);
    example.put("fresh", fresh.value());
    example.put("leaving", cases.submitted(applicant).value());
    example.put("voted", voted.value());
    example.put("public", cases.invited(applicant, ministry).value());
    example.put("draft", drafts.open(applicant.account(), Language.EN).token());
    example.put("session", cases.chaired("committee1", "committee2").value());
    example.put("intake", cases.task(fresh, "reviewIntake"));
    example.put("vote", cases.ballot(voted, "committee1"));
    example.put("gate", cases.task(cases.atItsGate(), "decideGate"));
    CaseNumber unsigned = cases.agreementToApprove();
    example.put("agreement", cases.agreementInForce().value());
    example.put("unsigned", unsigned.value());
    example.put("approval", cases.task(unsigned, "approveByManager"));
    example.put("process", cases.process(fresh));
    example.put("title", "Safe school transport");
    example.put("words", "حافلات مدرسية تجاوزت عمرها التشغيلي");
  }

  @TestFactory
  Stream<DynamicTest> everyoneDoesWhatTheyMayAndNothingElse() {
    return RoleMatrix.read().stream().map(cell -> DynamicTest.dynamicTest(cell.name(), () -> tryIt(cell)));
  }

  private void tryIt(Cell cell) {
    Map<String, Integer> answers = new HashMap<>();
    Set<String> admitted = new TreeSet<>();
    people.forEach((name, visitor) -> {
      HttpResponse<String> answer = ask(visitor, cell);
      answers.put(name, answer.statusCode());
      assertThat(answer.statusCode()).as("%s for %s: %s", cell.name(), name, answer.body()).isLessThan(500).isNotEqualTo(415);
      if (getsThrough(answer) && (cell.sees() == null || answer.body().contains(filled(cell.sees())))) {
        admitted.add(name);
      }
    });
    assertThat(admitted).as("%s %s", cell.name(), answers).isEqualTo(new TreeSet<>(cell.who()));
  }

  private static boolean getsThrough(HttpResponse<String> answer) {
    boolean toLogin = answer.statusCode() == 302 && answer.headers().firstValue("Location").orElse("").contains("/login");
    return !KEPT_OUT.contains(answer.statusCode()) && !toLogin && !answer.body().contains(NOT_SEEN);
  }

  /** Each question comes from another address: who tries out links is stopped, and that is not the question here. */
  private HttpResponse<String> ask(Visitor visitor, Cell cell) {
    String from = "203.0.%d.%d".formatted(113 + ++asked / 250, asked % 250);
    String type = cell.layer().equals("page") ? "application/x-www-form-urlencoded" : "application/json";
    String address = (cell.layer().equals("engine") ? ENGINE : "") + filled(cell.address());
    return visitor.caller().request(cell.method(), address, Map.of("X-Forwarded-For", from, "X-CSRF-TOKEN", visitor.csrf(), "Content-Type", type),
        cell.body() == null ? "" : cell.body());
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> known : example.entrySet()) {
      filled = filled.replace("{" + known.getKey() + "}", known.getValue());
    }
    return filled;
  }

  private void enters(String name, Partner partner) {
    User user = identity.createUserQuery().userId(partner.account()).singleResult();
    user.setPassword("sharaka");
    identity.saveUser(user);
    people.put(name, visitor(Caller.signedIn(port, partner.account(), Language.EN)));
  }

  private static Visitor visitor(Caller caller) {
    return new Visitor(caller, caller.csrfToken("/login"));
  }
}
