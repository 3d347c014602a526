package org.sharaka.portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.Forms;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.intake.Draft;
import org.sharaka.dialogues.intake.DraftState;
import org.sharaka.dialogues.intake.Drafts;
import org.sharaka.dialogues.intake.FormFields;
import org.sharaka.dialogues.intake.Quarantine;
import org.sharaka.documents.Documents;
import org.sharaka.documents.Visibility;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@SharakaTest
class FormPagesTest {

  private static final RequestPostProcessor GUEST = request -> request;
  private static int visitors;

  @Autowired MockMvc web;
  @Autowired Drafts drafts;
  @Autowired Quarantine quarantine;
  @Autowired Requests requests;
  @Autowired Documents documents;
  @Autowired Partners partners;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  private final String address = "203.0.%d.%d".formatted(++visitors / 250, visitors % 250);
  private final Map<String, List<String>> values = Forms.values();

  @Test
  void aGuestAsksInFourStepsAndNothingStartsBeforeTheAddressIsConfirmed() throws Exception {
    values.put("email", List.of(address + "@example.org"));
    String token = filled(GUEST);
    web.perform(at(get("/requests/new/{t}/check", token))).andExpect(status().isOk()).andExpect(content().string(containsString("النقل المدرسي الآمن")))
        .andExpect(content().string(containsString("مسقط")));
    send(token, "");
    assertThat(drafts.get(token, null).state()).isEqualTo(DraftState.UNCONFIRMED);
    web.perform(at(get("/requests/new/{t}/receipt", token))).andExpect(content().string(containsString("تأكيد العنوان")));
    String link = confirmation();
    web.perform(at(get(link))).andExpect(status().isOk());
    assertThat(drafts.get(token, null).number()).isNull();
    web.perform(at(post(link)).with(csrf())).andExpect(status().is3xxRedirection());
    web.perform(at(post(link)).with(csrf())).andExpect(status().is3xxRedirection());
    Draft done = drafts.get(token, null);
    assertThat(requests.get(done.number()).title().ar()).isEqualTo("النقل المدرسي الآمن");
    web.perform(at(get("/requests/new/{t}/receipt", token))).andExpect(content().string(containsString(done.number().value())))
        .andExpect(content().string(containsString("<svg class=\"qr\"")));
  }

  @Test
  void whoeverActsForAnOrganisationAsksAtOnceAndTwoClicksAreOneRequest() throws Exception {
    Partners.Partner ngo = partners.ngo();
    values.put("organisation", List.of(String.valueOf(ngo.organisation())));
    String token = filled(ngo.signedIn());
    web.perform(at(get("/requests/new")).with(ngo.signedIn())).andExpect(content().string(containsString(token)));
    for (int click = 0; click < 2; click++) {
      web.perform(at(post("/requests/new/{t}/check", token)).with(ngo.signedIn()).with(csrf())).andExpect(status().is3xxRedirection());
    }
    assertThat(requests.ofOrganisation(ngo.organisation())).extracting(DialogueRequest::number).containsExactly(drafts.get(token, ngo.account()).number());
  }

  @Test
  void theDraftOfAnAccountIsNobodyElses() throws Exception {
    Partners.Partner ngo = partners.ngo();
    String token = open(ngo.signedIn());
    web.perform(at(get("/requests/new/{t}/1", token))).andExpect(status().isNotFound());
    web.perform(at(get("/requests/new/{t}/1", token)).with(partners.ngo().signedIn())).andExpect(status().isNotFound());
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() throws Exception {
    String token = open(GUEST);
    values.put("problem", List.of("<b>نص</b>"));
    values.put("area", List.of(""));
    web.perform(at(page(token, 2))).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#problem\"")))
        .andExpect(content().string(containsString("id=\"error-area\""))).andExpect(content().string(containsString("&lt;b&gt;نص&lt;/b&gt;")))
        .andExpect(content().string(not(containsString("<b>نص</b>"))));
    web.perform(at(get("/requests/new/{t}/2", token))).andExpect(content().string(containsString("&lt;b&gt;نص")));
  }

  @Test
  void aFormIsPutAsideAndSavedQuietlyWhileSomebodyTypes() throws Exception {
    String token = open(GUEST);
    web.perform(at(post("/requests/new/{t}/2/autosave", token)).param("titleAr", "عنوان ناقص").with(csrf())).andExpect(status().isOk())
        .andExpect(content().string(containsString("حُفظت المسودة في")));
    assertThat(drafts.get(token, null).form().text("titleAr")).isEqualTo("عنوان ناقص");
    web.perform(at(post("/requests/new/{t}/2", token)).param("titleAr", "").param("later", "true").with(csrf())).andExpect(status().is3xxRedirection());
    clock.advance(Duration.ofDays(31));
    web.perform(at(get("/requests/new/{t}/2", token))).andExpect(status().isNotFound());
    clock.backToNow();
  }

  @Test
  void aFormOfWhichNothingArrivedEmptiesNothing() throws Exception {
    String token = open(GUEST);
    web.perform(at(page(token, 2)));
    web.perform(at(post("/requests/new/{t}/2", token))).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("النموذج أكبر من أن يُحفظ")));
    assertThat(drafts.get(token, null).form().text("titleAr")).isEqualTo("النقل المدرسي الآمن");
  }

  @Test
  void fieldsThatTheFormDoesNotHaveAreNotKept() throws Exception {
    String token = open(GUEST);
    web.perform(at(post("/requests/new/{t}/2/autosave", token)).param("organisation", "1").param("admin", "true").with(csrf()));
    assertThat(drafts.get(token, null).form().values()).isEmpty();
    web.perform(at(post("/requests/new/{t}/2", token)).param("problem", "ن".repeat(300_000)).with(csrf())).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void filesAreLookedIntoBeforeTheyAreTakenAndMoveIntoTheCase() throws Exception {
    Partners.Partner ngo = partners.ngo();
    values.put("organisation", List.of(String.valueOf(ngo.organisation())));
    String token = filled(ngo.signedIn());
    web.perform(at(multipart("/requests/new/{t}/attachments", token).file(new MockMultipartFile("file", "letter.pdf", "application/pdf", "MZ\u0090 not a pdf".getBytes())))
        .with(ngo.signedIn()).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-file\"")));
    web.perform(at(multipart("/requests/new/{t}/attachments", token).file(new MockMultipartFile("file", "../خطاب.pdf", "text/html", "%PDF-1.4\n%%EOF".getBytes()))
        .param("letter", "true")).with(ngo.signedIn()).with(csrf())).andExpect(status().is3xxRedirection());
    web.perform(at(post("/requests/new/{t}/check", token)).with(ngo.signedIn()).with(csrf()));
    assertThat(documents.of(drafts.get(token, ngo.account()).number())).singleElement().satisfies(kept -> assertThat(kept.visibility()).as("until somebody has looked through it")
        .isEqualTo(Visibility.RESTRICTED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRAP", "TOO_FAST", "LINKS"})
  void whatLooksLikeAProgramWaitsForTheSecretariatAndStartsNothing(String suspicion) throws Exception {
    values.put("email", List.of(address + "@example.org"));
    if (suspicion.equals("LINKS")) {
      values.put("proposals", List.of("http://a.example ".repeat(6)));
    }
    String token = filled(GUEST);
    if (suspicion.equals("TOO_FAST")) {
      web.perform(at(post("/requests/new/{t}/check", token)).param("website", "").with(csrf())).andExpect(status().is3xxRedirection());
    } else {
      send(token, suspicion.equals("TRAP") ? "http://buy.example" : "");
    }
    Draft held = drafts.get(token, null);
    assertThat(held.state()).isEqualTo(DraftState.QUARANTINED);
    assertThat(held.suspicion()).isEqualTo(suspicion);
    assertThat(mails()).isZero();
    quarantine.accept(held.id());
    assertThat(mails()).isEqualTo(1);
  }

  @Test
  void anEmptyFormIsNotSent() throws Exception {
    String token = open(GUEST);
    web.perform(at(post("/requests/new/{t}/check", token)).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("/4#charter")));
  }

  @Test
  void tooManyFormsFromOneAddressHaveToWait() throws Exception {
    for (int form = 0; form < 20; form++) {
      open(GUEST);
    }
    web.perform(at(post("/requests/new")).with(csrf())).andExpect(status().isTooManyRequests());
  }

  private String open(RequestPostProcessor visitor) throws Exception {
    String location = web.perform(at(post("/requests/new")).with(visitor).with(csrf())).andReturn().getResponse().getRedirectedUrl();
    Matcher token = Pattern.compile("/requests/new/([^/]+)/1").matcher(location);
    assertThat(token.matches()).isTrue();
    return token.group(1);
  }

  private String filled(RequestPostProcessor visitor) throws Exception {
    String token = open(visitor);
    for (int page = 1; page <= FormFields.pages(); page++) {
      web.perform(at(get("/requests/new/{t}/{p}", token, page)).with(visitor)).andExpect(status().isOk()).andExpect(content().string(not(containsString("??"))));
      web.perform(at(page(token, page)).with(visitor)).andExpect(status().is3xxRedirection());
    }
    return token;
  }

  private MockHttpServletRequestBuilder page(String token, int page) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    values.forEach((field, value) -> typed.addAll(field, value));
    return post("/requests/new/{t}/{p}", token, page).params(typed).with(csrf());
  }

  /** People take their time. */
  private void send(String token, String trap) throws Exception {
    clock.advance(Duration.ofMinutes(5));
    web.perform(at(post("/requests/new/{t}/check", token)).param("website", trap).with(csrf())).andExpect(status().is3xxRedirection());
    clock.backToNow();
  }

  private <T extends MockHttpServletRequestBuilder> T at(T request) {
    request.with(sent -> {
      sent.setRemoteAddr(address);
      return sent;
    });
    request.header("Accept-Language", "ar");
    return request;
  }

  private String confirmation() {
    String facts = db.sql("select facts from outbox_mail where address = ?").param(address + "@example.org").query(String.class).single();
    Matcher link = Pattern.compile("(/requests/confirm/[\\w-]+)").matcher(facts);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private int mails() {
    return db.sql("select count(*) from outbox_mail where address = ?").param(address + "@example.org").query(Integer.class).single();
  }
}
