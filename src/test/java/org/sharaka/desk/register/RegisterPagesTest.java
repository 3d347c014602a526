package org.sharaka.desk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.OrganisationEntry;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.PersonEntry;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.SaveOrganisation;
import org.sharaka.stakeholders.SavePerson;
import org.sharaka.stakeholders.Tier;
import org.sharaka.stakeholders.consent.ConsentPurpose;
import org.sharaka.stakeholders.consent.Consents;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.stakeholders.contacts.OpenContact;
import org.sharaka.stakeholders.imports.ImportKind;
import org.sharaka.stakeholders.imports.ImportRun;
import org.sharaka.stakeholders.imports.ImportRuns;
import org.sharaka.stakeholders.imports.OpenImport;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
class RegisterPagesTest {

  static final RequestPostProcessor COORDINATOR = Visitor.as("coordinator", "project-manager", "phase-coordinator");
  static final RequestPostProcessor AUDITOR = Visitor.as("auditor", "auditor");

  @Autowired MockMvc web;
  @Autowired Register register;
  @Autowired SavePerson savePerson;
  @Autowired SaveOrganisation saveOrganisation;
  @Autowired Participation participation;
  @Autowired Consents consents;
  @Autowired OpenContact openContact;
  @Autowired CaseFiles files;
  @Autowired OpenImport openImport;
  @Autowired ImportRuns imports;
  @Autowired AdjustableClock clock;

  String mark;
  long organisation;
  long person;

  @BeforeEach
  void register() {
    mark = UUID.randomUUID().toString().substring(0, 8);
    organisation = saveOrganisation.handle(null, new OrganisationEntry("P" + mark.toUpperCase(), "الجمعيّة الأهلية " + mark, "Society " + mark, "civil_society", "ظفار", "small"));
    person = savePerson.handle(null, new PersonEntry("salma-" + mark + "@example.org", "سلمى الهنائية " + mark, "P" + mark, null, null, "ar", "+96890001234", "phone", "كرسي متحرك"));
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @Test
  void listsAreSearchedInAnySpellingAndSayWhatToDoWhenNothingIsThere() throws Exception {
    web.perform(get("/desk/register").param("q", "الجمعیه الاهليه " + mark).with(AUDITOR)).andExpect(status().isOk())
        .andExpect(content().string(containsString("الجمعيّة الأهلية " + mark))).andExpect(content().string(containsString("مؤسسة واحدة")))
        .andExpect(content().string(not(containsString("??"))));
    web.perform(get("/desk/register/people").param("q", "سلمي الهناييه " + mark).param("lang", "en").with(AUDITOR)).andExpect(status().isOk())
        .andExpect(content().string(containsString("سلمى الهنائية " + mark))).andExpect(content().string(containsString("One person")))
        .andExpect(content().string(containsString("Not assessed"))).andExpect(content().string(containsString("Dhofar")));
    web.perform(get("/desk/register/people").param("q", mark).param("tier", "KEY").with(AUDITOR)).andExpect(content().string(containsString("لا يطابق البحثَ شيء")));
    web.perform(get("/desk/register/people").param("q", mark).param("tier", "NONE").param("region", "Dhofar").param("sector", "CIVIL_SOCIETY").param("channel", "PHONE")
        .param("key", "false").with(AUDITOR)).andExpect(content().string(containsString("شخص واحد")));
  }

  @Test
  void aLongListIsReadPageByPage() throws Exception {
    for (int i = 0; i < 51; i++) {
      savePerson.handle(null, new PersonEntry("n" + i + "-" + mark + "@example.org", "شخص " + mark + " " + (100 + i), null, "private", null, null, null, null, null));
    }
    String page = web.perform(get("/desk/register/people").param("q", "شخص " + mark).with(AUDITOR)).andExpect(content().string(containsString("51 شخصًا")))
        .andExpect(content().string(containsString(mark + " 149"))).andExpect(content().string(not(containsString(mark + " 150")))).andReturn().getResponse().getContentAsString();
    String after = page.replaceAll("(?s).*after=(\\d+).*", "$1");
    web.perform(get("/desk/register/people").param("q", "شخص " + mark).param("after", after).with(AUDITOR)).andExpect(content().string(containsString(mark + " 150")))
        .andExpect(content().string(not(containsString(mark + " 149")))).andExpect(content().string(containsString("الصفحة الأولى")));
  }

  @Test
  void aPersonsPageShowsWhatIsKnownAndWhereTheyTookPart() throws Exception {
    CaseNumber project = files.open(CaseType.PROJECT, new LocalizedText("دليل " + mark, "Guide " + mark), "DRAFT", null);
    participation.record(project, List.of(person), ContactChannel.WORKSHOP);
    long contact = openContact.handle(project, person, ContactKind.INTERVIEW, "الدليل، الإصدار 3");
    web.perform(get("/desk/register/people/" + person).with(COORDINATOR)).andExpect(status().isOk())
        .andExpect(content().string(containsString("salma-" + mark))).andExpect(content().string(containsString("دليل " + mark)))
        .andExpect(content().string(containsString("كرسي متحرك"))).andExpect(content().string(containsString("مقابلة فردية")))
        .andExpect(content().string(containsString("مقابلة مهيأة لاحتياجه"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get("/desk/register/contacts/" + contact).with(COORDINATOR)).andExpect(status().isOk()).andExpect(content().string(containsString("الإصدار 3")));
    web.perform(get("/desk/register/contacts/" + contact).with(AUDITOR)).andExpect(status().isForbidden());
    web.perform(get("/desk/register/people/" + person).param("lang", "en").with(AUDITOR)).andExpect(content().string(containsString("s•••@example.org")))
        .andExpect(content().string(containsString("•••34"))).andExpect(content().string(not(containsString("salma-" + mark))))
        .andExpect(content().string(not(containsString("Save assessment"))));
    web.perform(get("/desk/register/organisations/" + organisation).with(AUDITOR)).andExpect(status().isOk()).andExpect(content().string(containsString("سلمى الهنائية " + mark)));
    web.perform(get("/desk/register/people/999999999").with(AUDITOR)).andExpect(status().isNotFound());
  }

  @Test
  void wrongInputIsSaidBesideItsFieldAndWhatWasTypedIsKept() throws Exception {
    web.perform(post("/desk/register/people").with(csrf()).with(COORDINATOR).param("name", "=1+1").param("email", "not an address").param("organisation", "NOWHERE-1")
        .param("phone", "12").param("accessibility", "مترجم <إشارة>")).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("value=\"not an address\""))).andExpect(content().string(containsString("value=\"=1+1\"")))
        .andExpect(content().string(containsString("مترجم &lt;إشارة&gt;"))).andExpect(content().string(containsString("href=\"#email\"")))
        .andExpect(content().string(containsString("id=\"error-phone\"")));
    web.perform(post("/desk/register/people").with(csrf()).with(COORDINATOR).param("name", "سالم").param("email", "ok-" + mark + "@example.org").param("organisation", "NOWHERE-1"))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("id=\"error-organisation_code\"")));
    web.perform(post("/desk/register/organisations").with(csrf()).with(COORDINATOR).param("code", "P" + mark).param("nameAr", "مؤسسة").param("sector", "PRIVATE"))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("هذا الرمز مسجَّل لمؤسسة أخرى")));
    web.perform(post("/desk/register/organisations/" + organisation).with(csrf()).with(COORDINATOR).param("code", "").param("nameAr", ""))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("href=\"#name_ar\"")));
  }

  @Test
  void entriesAreMadeAndChangedByHand() throws Exception {
    web.perform(get("/desk/register/people/new").param("organisation", "P" + mark).with(COORDINATOR)).andExpect(status().isOk());
    web.perform(get("/desk/register/organisations/new").with(COORDINATOR)).andExpect(status().isOk());
    web.perform(get("/desk/register/people/organisations").param("organisation", mark).with(COORDINATOR)).andExpect(content().string(containsString("<option value=\"P" + mark.toUpperCase())));
    web.perform(post("/desk/register/people").with(csrf()).with(COORDINATOR).param("name", "سالم").param("email", "salim-" + mark + "@example.org")
        .param("organisation", "P" + mark).param("key", "yes").param("language", "EN").param("channel", "EMAIL").param("sector", ""))
        .andExpect(redirectedUrlPattern("/desk/register/people/*?saved"));
    assertThat(register.personByEmail("salim-" + mark + "@example.org").orElseThrow()).satisfies(made -> {
      assertThat(made.key()).isTrue();
      assertThat(made.organisationId()).isEqualTo(organisation);
    });
    web.perform(get("/desk/register/people/" + person + "/edit").with(COORDINATOR)).andExpect(status().isOk()).andExpect(content().string(containsString("value=\"P" + mark.toUpperCase())));
    web.perform(get("/desk/register/organisations/" + organisation + "/edit").with(COORDINATOR)).andExpect(status().isOk()).andExpect(content().string(containsString("Society " + mark)));
    web.perform(post("/desk/register/organisations/" + organisation).with(csrf()).with(COORDINATOR).param("code", "P" + mark).param("nameAr", "جمعية " + mark)
        .param("sector", "OTHER").param("region", "مسقط")).andExpect(redirectedUrl("/desk/register/organisations/" + organisation + "?saved"));
    assertThat(register.organisation(organisation).orElseThrow().region()).isEqualTo("Muscat");
  }

  @Test
  void aPersonIsAssessedMarkedAndTheirConsentRecorded() throws Exception {
    String page = "/desk/register/people/" + person;
    web.perform(post(page + "/assessment").with(csrf()).with(COORDINATOR).param("influence", "5").param("interest", "4")).andExpect(redirectedUrl(page + "?saved"));
    assertThat(register.person(person).orElseThrow().tier()).isEqualTo(Tier.KEY);
    web.perform(get(page).with(COORDINATOR)).andExpect(content().string(containsString("تأثير واهتمام مرتفعان")));
    web.perform(post(page + "/assessment").with(csrf()).with(COORDINATOR).param("influence", "5").param("regulator", "true")).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("href=\"#interest\"")));
    web.perform(post(page + "/key").with(csrf()).with(COORDINATOR).param("key", "true")).andExpect(redirectedUrl(page + "?saved"));
    assertThat(register.person(person).orElseThrow().key()).isTrue();
    web.perform(post(page + "/consents").with(csrf()).with(COORDINATOR).param("purpose", "PHOTO").param("given", "true").param("channel", "PAPER").param("language", "AR")
        .param("note", "أرشيف 12")).andExpect(redirectedUrl(page + "?saved"));
    assertThat(consents.current(person).get(ConsentPurpose.PHOTO).note()).isEqualTo("أرشيف 12");
    web.perform(post(page + "/consents").with(csrf()).with(COORDINATOR).param("purpose", "CONTACT").param("given", "false").param("channel", "PHONE").param("language", "AR"))
        .andExpect(redirectedUrl(page + "?saved"));
    web.perform(get(page).with(COORDINATOR)).andExpect(content().string(containsString("طلب عدم التواصل"))).andExpect(content().string(containsString("أرشيف 12")));
    web.perform(get("/desk/register/map").with(AUDITOR)).andExpect(status().isOk());
    web.perform(get("/desk/register/map").param("influence", "5").param("interest", "4").with(AUDITOR)).andExpect(content().string(containsString("سلمى الهنائية " + mark)));
  }

  @Test
  void doublesAreMergedAfterASecondLookOrKeptApart() throws Exception {
    long second = savePerson.handle(null, new PersonEntry("salma2-" + mark + "@example.org", "سلمي الهنائيه " + mark, "P" + mark, null, null, null, null, null, null));
    long otherOrganisation = saveOrganisation.handle(null, new OrganisationEntry("Q" + mark, "الجمعيه الاهليه " + mark, null, "civil_society", null, null));
    web.perform(get("/desk/register/duplicates").with(COORDINATOR)).andExpect(status().isOk())
        .andExpect(content().string(containsString("younger=" + second))).andExpect(content().string(containsString("younger=" + otherOrganisation)));
    web.perform(get("/desk/register/duplicates/people").param("older", "" + person).param("younger", "" + second).with(COORDINATOR)).andExpect(status().isOk())
        .andExpect(content().string(containsString("salma2-" + mark)));
    web.perform(post("/desk/register/duplicates/people").with(csrf()).with(COORDINATOR).param("older", "" + person).param("younger", "" + second))
        .andExpect(redirectedUrl("/desk/register/people/" + person + "?saved"));
    web.perform(get("/desk/register/people/" + second).with(COORDINATOR)).andExpect(redirectedUrl("/desk/register/people/" + person));
    web.perform(get("/desk/register/duplicates/organisations").param("older", "" + organisation).param("younger", "" + otherOrganisation).with(COORDINATOR)).andExpect(status().isOk());
    web.perform(post("/desk/register/duplicates/organisations/distinct").with(csrf()).with(COORDINATOR).param("older", "" + organisation).param("younger", "" + otherOrganisation))
        .andExpect(redirectedUrl("/desk/register/duplicates?saved"));
    web.perform(get("/desk/register/duplicates").with(COORDINATOR)).andExpect(content().string(not(containsString("younger=" + otherOrganisation))));
  }

  @Test
  void listsAreTakenAwayAsCsvThatSpreadsheetsOpenRightly() throws Exception {
    byte[] organisations = web.perform(get("/desk/register/organisations.csv").param("q", mark).with(AUDITOR)).andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("organisations-"))).andReturn().getResponse().getContentAsByteArray();
    assertThat(new String(organisations, StandardCharsets.UTF_8)).startsWith("\uFEFFcode,name_ar,").contains("P" + mark.toUpperCase() + ",الجمعيّة الأهلية " + mark);
    String plain = web.perform(get("/desk/register/people.csv").param("q", mark).with(AUDITOR)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(plain).contains("سلمى الهنائية " + mark).doesNotContain("@example.org").doesNotContain("9000");
    String personal = web.perform(get("/desk/register/people.csv").param("q", mark).param("personal", "true").with(COORDINATOR)).andReturn().getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
    assertThat(personal).contains("salma-" + mark + "@example.org").contains("'+96890001234");
    web.perform(get("/desk/register/people.csv").param("personal", "true").with(AUDITOR)).andExpect(status().isForbidden());
  }

  @Test
  void anImportRunsWhileItsPageShowsHowFarItIs() throws Exception {
    web.perform(get("/desk/register/import").with(COORDINATOR)).andExpect(status().isOk());
    String file = "email,name,organisation_code,sector,key_stakeholder,language\nim-" + mark + "@example.org,سعاد,P" + mark + ",,no,ar\nnobody,x,,private,no,ar\n";
    String run = web.perform(multipart("/desk/register/import").file(new MockMultipartFile("file", "c.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
        .param("kind", "CONTACTS").with(csrf()).with(COORDINATOR)).andExpect(redirectedUrlPattern("/desk/register/import/*")).andReturn().getResponse().getRedirectedUrl();
    long id = Long.parseLong(run.substring(run.lastIndexOf('/') + 1));
    await().atMost(Duration.ofSeconds(20)).until(() -> imports.find(id).orElseThrow().state() == ImportRun.State.FINISHED);
    web.perform(get(run).with(COORDINATOR)).andExpect(content().string(containsString("مكتمل"))).andExpect(content().string(containsString("صف واحد مرفوض")))
        .andExpect(content().string(not(containsString("hx-trigger"))));
    String refused = web.perform(get(run + "/refusals.csv").param("lang", "en").with(COORDINATOR)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(refused).contains("Row,Column,Reason").contains("3,email,").contains("is not an e-mail address");
    web.perform(multipart("/desk/register/import").file(new MockMultipartFile("file", "c.xlsx", "x", new byte[] {'P', 'K', 3, 4})).param("kind", "CONTACTS").with(csrf()).with(COORDINATOR))
        .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("CSV UTF-8")));
  }

  @Test
  void anInterruptedImportIsContinuedWithOneButton() throws Exception {
    String file = "email,name,organisation_code,sector,key_stakeholder,language\nlate-" + mark + "@example.org,سعاد,,private,no,ar\n";
    long id = openImport.handle(ImportKind.CONTACTS, "late.csv", file.getBytes(StandardCharsets.UTF_8));
    String page = "/desk/register/import/" + id;
    web.perform(get(page).with(COORDINATOR)).andExpect(content().string(containsString("every 1s"))).andExpect(content().string(not(containsString("متابعة الاستيراد"))));
    clock.advance(Duration.ofMinutes(1));
    web.perform(get(page).with(COORDINATOR)).andExpect(content().string(containsString("متابعة الاستيراد")));
    web.perform(post(page + "/continue").with(csrf()).with(COORDINATOR)).andExpect(redirectedUrl(page));
    web.perform(post(page + "/continue").with(csrf()).with(COORDINATOR)).andExpect(redirectedUrl(page));
    await().atMost(Duration.ofSeconds(20)).until(() -> register.personByEmail("late-" + mark + "@example.org").isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk/register", "/desk/register/people", "/desk/register/people.csv", "/desk/register/map", "/desk/register/import", "/desk/register/duplicates"})
  void guestsAndStrangersStayOutside(String page) throws Exception {
    web.perform(get(page).with(Visitor.as("ngo", "cso-coordinator"))).andExpect(status().isForbidden());
    web.perform(get(page)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrlPattern("**/login"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk/register/people/new", "/desk/register/organisations/new", "/desk/register/import", "/desk/register/duplicates"})
  void whoOnlyReadsChangesNothing(String page) throws Exception {
    web.perform(get(page).with(AUDITOR)).andExpect(status().isForbidden());
    web.perform(post("/desk/register/people/" + person + "/key").with(csrf()).with(AUDITOR).param("key", "true")).andExpect(status().isForbidden());
    web.perform(post("/desk/register/people").with(csrf()).with(AUDITOR).param("name", "x")).andExpect(status().isForbidden());
    web.perform(post("/desk/register/people/" + person + "/key").with(COORDINATOR).param("key", "true")).andExpect(status().isForbidden());
  }
}
