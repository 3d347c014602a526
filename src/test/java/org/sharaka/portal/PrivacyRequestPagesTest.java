package org.sharaka.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.privacy.PrivacyRequests;
import org.sharaka.privacy.RightKind;
import org.sharaka.privacy.SomePrivacyRequests;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class PrivacyRequestPagesTest {

  private static final RequestPostProcessor DPO = Visitor.as("dpo", Groups.DPO);
  private static final RequestPostProcessor MANAGER = Visitor.as("manager", Groups.MANAGER);
  private static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", Groups.SECRETARIAT);

  @Autowired MockMvc web;
  @Autowired SomePeople people;
  @Autowired SomePrivacyRequests some;
  @Autowired PrivacyRequests requests;
  @Autowired Office office;
  @Autowired Engine engine;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  String email = "e" + UUID.randomUUID() + "@example.org";
  String address = "10.9." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
  Map<String, String> typed = new HashMap<>(Map.of("submissionId", UUID.randomUUID().toString(), "kind", "ACCESS", "email", email, "words", ""));

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void nothingBeginsBeforeTheAddressIsConfirmed() throws Exception {
    web.perform(get("/privacy?lang=en")).andExpect(content().string(containsString("/privacy/request"))).andExpect(content().string(containsString("45 days")));
    web.perform(get("/privacy/request")).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
    send().andExpect(redirectedUrl("/privacy/request/sent"));
    send().andExpect(redirectedUrl("/privacy/request/sent"));
    assertThat(waiting()).as("the same form is one request").isOne();
    String link = "/privacy/request/" + db.sql("select token from privacy_request where email = ?").param(email).query(String.class).single();
    web.perform(get(link)).andExpect(status().isOk()).andExpect(header().string("Referrer-Policy", "no-referrer"));
    assertThat(waiting()).as("looking at the page confirms nothing").isOne();
    web.perform(post(link + "/confirm")).andExpect(redirectedUrl(link));
    web.perform(post(link + "/confirm")).andExpect(redirectedUrl(link));
    assertThat(waiting()).isZero();
    web.perform(get(link)).andExpect(content().string(containsString("DSR-"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get(link + "?lang=en")).andExpect(content().string(containsString("Identity being checked"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get(link + "/copy")).andExpect(status().isNotFound());
  }

  @Test
  void theAnswerIsTheSameWhetherTheAddressIsKnownOrNot() throws Exception {
    Person known = people.person(people.organisation(Sector.PRIVATE));
    people.wantsNoMail(known);
    String unknown = send().andReturn().getResponse().getRedirectedUrl();
    typed.putAll(Map.of("submissionId", UUID.randomUUID().toString(), "email", known.email()));
    assertThat(send().andReturn().getResponse().getRedirectedUrl()).isEqualTo(unknown);
    assertThat(mails(known.email())).as("also who wants no mail is owed an answer").isOne();
    assertThat(mails(email)).isOne();
  }

  @Test
  void whatIsMissingIsSaidBesideItsField() throws Exception {
    typed.putAll(Map.of("kind", "CORRECT", "email", "not an address"));
    send().andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("error-email"))).andExpect(content().string(containsString("error-words")));
    typed.put("kind", "EVERYTHING");
    send().andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("error-kind")));
  }

  @Test
  void programsAndThoseWhoFillOthersMailboxesGetNowhere() throws Exception {
    typed.put("website", "http://spam.example");
    send().andExpect(redirectedUrl("/privacy/request/sent"));
    assertThat(waiting()).isZero();
    typed.remove("website");
    for (int i = 0; i < 4; i++) {
      typed.put("submissionId", UUID.randomUUID().toString());
      send();
    }
    assertThat(mails(email)).isEqualTo(3);
    web.perform(get("/privacy/request/" + "a".repeat(43))).andExpect(status().isNotFound());
  }

  @Test
  void theCopyHoldsWhatIsKeptAndCanBeFetchedForTwoWeeks() throws Exception {
    Person person = people.person(people.organisation(Sector.PRIVATE));
    CaseNumber number = decided(person, RightKind.ACCESS);
    String link = "/privacy/request/" + requests.get(number).token();
    web.perform(get(link)).andExpect(content().string(containsString(link + "/copy")));
    byte[] zip = web.perform(get(link + "/copy")).andExpect(status().isOk()).andExpect(header().string("Cache-Control", "no-store")).andReturn().getResponse().getContentAsByteArray();
    Map<String, byte[]> files = unzipped(zip);
    assertThat(new String(files.get("data.json"), StandardCharsets.UTF_8)).contains(person.email(), "\"register\"", person.name());
    assertThat(files.get("data.pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    clock.advance(Duration.ofDays(15));
    web.perform(get(link + "/copy")).andExpect(status().isNotFound());
  }

  @Test
  void onTheDeskTheOfficerSeesWhoAsksTheManagerThatSomebodyDoesAndNobodyElseAnything() throws Exception {
    Person person = people.person(people.organisation(Sector.PRIVATE));
    CaseNumber number = decided(person, RightKind.RESTRICT);
    for (String page : new String[] {"/desk/privacy", "/desk/privacy/" + number}) {
      web.perform(get(page).with(DPO)).andExpect(status().isOk()).andExpect(content().string(containsString(number.value()))).andExpect(content().string(not(containsString("??"))));
      web.perform(get(page + "?lang=en").with(DPO)).andExpect(content().string(not(containsString("??"))));
      web.perform(get(page).with(MANAGER)).andExpect(status().isOk()).andExpect(content().string(not(containsString(person.email()))));
      web.perform(get(page).with(SECRETARIAT)).andExpect(status().isForbidden());
    }
    web.perform(get("/desk/privacy/" + number).with(DPO)).andExpect(content().string(containsString(person.email())));
    for (String page : new String[] {"", "/mails", "/documents", "/timeline"}) {
      web.perform(get("/desk/cases/" + number + page).with(DPO)).andExpect(status().isOk());
      web.perform(get("/desk/cases/" + number + page).with(MANAGER)).andExpect(status().isNotFound());
    }
    web.perform(get("/desk/cases?state=all&q=" + number).with(SECRETARIAT)).andExpect(content().string(not(containsString(">" + number + "<"))));
    web.perform(get("/desk/cases?state=all&q=" + number).with(DPO)).andExpect(content().string(containsString(">" + number + "<")));
  }

  private CaseNumber decided(Person person, RightKind kind) {
    CaseNumber number = some.confirmed(kind, person.email());
    engine.work(number);
    office.complete("dpo", number, "checkIdentity", Map.of("outcome", "PROVEN", "proof", "ADDRESS"));
    engine.work(number);
    office.complete("dpo", number, "decideRequest", Map.of("outcome", "GRANT", "law", "المادة 11"));
    engine.work(number);
    return number;
  }

  private ResultActions send() throws Exception {
    MockHttpServletRequestBuilder form = post("/privacy/request").with(request -> {
      request.setRemoteAddr(address);
      return request;
    });
    typed.forEach(form::param);
    return web.perform(form);
  }

  private int waiting() {
    return db.sql("select count(*) from privacy_request where email = ? and number is null").param(email).query(Integer.class).single();
  }

  private int mails(String to) {
    return db.sql("select count(*) from outbox_mail where address = ?").param(to).query(Integer.class).single();
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws Exception {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }
}
