package org.sharaka.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SharakaTest
class RegisterImportApiTest {

  static final String ORGANISATIONS = "code,name_ar,name_en,sector,region\n";
  static final String CONTACTS = "email,name,organisation_code,sector,key_stakeholder,language\n";

  @Autowired MockMvc web;
  @Autowired Register register;

  String mark;

  @BeforeEach
  void mark() {
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void organisationsAreRegisteredAndTheSameFileAgainChangesNothing() throws Exception {
    String file = ORGANISATIONS + code(1) + ",جمعية الأفق,Ufuq Society,civil_society,ظفار\n" + code(2) + ",شركة الموج,,private,Mars\n";
    send("organisations", file).andExpect(status().isOk()).andExpect(jsonPath("created").value(2)).andExpect(jsonPath("updated").value(0))
        .andExpect(jsonPath("refused").isEmpty());
    Organisation first = register.organisationByCode(code(1)).orElseThrow();
    assertThat(first.name()).isEqualTo(new LocalizedText("جمعية الأفق", "Ufuq Society"));
    assertThat(first.sector()).isEqualTo(Sector.CIVIL_SOCIETY);
    assertThat(first.region()).isEqualTo("Dhofar");
    assertThat(register.organisationByCode(code(2)).orElseThrow()).satisfies(second -> {
      assertThat(second.region()).isEqualTo("Mars");
      assertThat(second.name().en()).isEqualTo("شركة الموج");
    });
    send("organisations", file).andExpect(jsonPath("created").value(0)).andExpect(jsonPath("updated").value(2)).andExpect(jsonPath("unchanged").value(2));
    send("organisations", file.replace("Ufuq Society", "Horizon Society")).andExpect(jsonPath("updated").value(2)).andExpect(jsonPath("unchanged").value(1));
    assertThat(register.organisationByCode(code(1)).orElseThrow().name().en()).isEqualTo("Horizon Society");
  }

  @Test
  void contactsBelongToTheirOrganisationAndBlankCellsLeaveWhatIsThere() throws Exception {
    send("organisations", ORGANISATIONS + code(1) + ",جمعية,Society,civil_society,Muscat\n");
    String rich = "email,name,organisation_code,sector,key_stakeholder,language,phone,channel\n"
        + mail("a") + ",أحمد الكندي," + code(1).toLowerCase() + ",,نعم,en,+968 9000 0001,هاتف\n";
    send("contacts", rich).andExpect(jsonPath("created").value(1)).andExpect(jsonPath("refused").isEmpty());
    Person person = register.personByEmail(mail("a")).orElseThrow();
    assertThat(person.sector()).isEqualTo(Sector.CIVIL_SOCIETY);
    assertThat(person.key()).isTrue();
    assertThat(person.language()).isEqualTo(Language.EN);
    assertThat(person.channel()).isEqualTo(ContactChannel.PHONE);
    assertThat(person.phone()).isEqualTo("+96890000001");
    send("contacts", CONTACTS + mail("A") + ",أحمد بن سالم الكندي,,,,\n").andExpect(jsonPath("updated").value(1)).andExpect(jsonPath("unchanged").value(0));
    Person after = register.personByEmail(mail("a")).orElseThrow();
    assertThat(after.name()).isEqualTo("أحمد بن سالم الكندي");
    assertThat(after.organisationId()).isEqualTo(person.organisationId());
    assertThat(after.key()).isTrue();
    assertThat(after.phone()).isEqualTo("+96890000001");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "X{m}@example.org,سالم,ORG-NONE-{m},private,no,ar | organisation_code | register.organisation.unknown",
      "nobody,سالم,,private,no,ar | email | register.email",
      ",سالم,,private,no,ar | email | register.required",
      "a..b@example.org,سالم,,private,no,ar | email | register.email",
      "x{m}@example.org,,,private,no,ar | name | register.required",
      "x{m}@example.org,سالم,,commerce,no,ar | sector | register.sector",
      "x{m}@example.org,سالم,,,no,ar | sector | register.required",
      "x{m}@example.org,سالم,,private,maybe,ar | key_stakeholder | register.yesNo",
      "x{m}@example.org,سالم,,private,no,fr | language | register.language",
      "x{m}@example.org,=cmd(A0),,private,no,ar | name | register.formula",
      "x{m}@example.org,\"\t@SUM(1)\",,private,no,ar | name | register.formula",
      "x{m}@example.org,سالم,,private,no,ar,surplus | | import.exceeding"})
  void aBadRowIsRefusedWithItsReasonAndStopsNobodyElse(String row, String field, String code) throws Exception {
    String file = CONTACTS + mail("good") + ",سعاد,,private,no,ar\n" + row.replace("{m}", mark) + "\n";
    send("contacts", file).andExpect(status().isOk()).andExpect(jsonPath("created").value(1)).andExpect(jsonPath("refused.length()").value(1))
        .andExpect(jsonPath("refused[0].row").value(3)).andExpect(jsonPath("refused[0].code").value(code))
        .andExpect(jsonPath("refused[0].field").value(field)).andExpect(jsonPath("refused[0].message").isNotEmpty());
  }

  @Test
  void theSameRowTwiceInAFileIsTakenOnce() throws Exception {
    String row = mail("twice") + ",سعاد,,private,no,ar\n";
    send("contacts", CONTACTS + row + row.toUpperCase()).andExpect(jsonPath("created").value(1)).andExpect(jsonPath("refused[0].row").value(3))
        .andExpect(jsonPath("refused[0].code").value("import.repeated"));
    String hidden = mail("hidden") + ",سعاد,,private,no,ar\n";
    send("contacts", CONTACTS + hidden + "\u200F" + hidden).andExpect(jsonPath("created").value(1))
        .andExpect(jsonPath("refused[0].code").value("register.repeated"));
  }

  @Test
  void cellsLongerThanTheRegisterKeepsAreRefused() throws Exception {
    String file = CONTACTS + mail("x") + "," + "ا".repeat(1_000_000) + ",,private,no,ar\n";
    send("contacts", file).andExpect(status().isOk()).andExpect(jsonPath("refused[0].code").value("register.tooLong"));
  }

  @Test
  void reasonsAreSaidInTheCallersLanguage() throws Exception {
    String file = CONTACTS + "nobody,سالم,,private,no,ar\n";
    send("contacts", file).andExpect(jsonPath("refused[0].message").value("«nobody» ليس عنوان بريد إلكتروني صحيحًا، مثل name@example.org."));
    web.perform(post("/api/v1/contacts/import").with(httpBasic("coordinator", "sharaka")).header("Accept-Language", "en").contentType("text/csv")
        .content(file.getBytes(StandardCharsets.UTF_8)))
        .andExpect(jsonPath("refused[0].message").value("“nobody” is not an e-mail address such as name@example.org."));
  }

  @Test
  void anUploadedFileIsTakenAsWell() throws Exception {
    byte[] file = (ORGANISATIONS + code(9) + ",جمعية,Society,civil_society,Muscat\n").replace(',', ';').getBytes(StandardCharsets.UTF_8);
    web.perform(multipart("/api/v1/organisations/import").file(new MockMultipartFile("file", "C:\\list.csv", "application/vnd.ms-excel", file))
        .with(httpBasic("secretariat", "sharaka"))).andExpect(status().isOk()).andExpect(jsonPath("created").value(1));
  }

  @Test
  void whatIsNoSuchFileIsAProblem() throws Exception {
    send("organisations", "code,name_ar\nX,Y\n").andExpect(status().isUnprocessableEntity()).andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("errors[0].code").value("import.columns"));
    web.perform(post("/api/v1/organisations/import").with(httpBasic("coordinator", "sharaka")).contentType("text/csv")
        .content((ORGANISATIONS + "X,جمعية,a,private,b").getBytes(Charset.forName("windows-1256")))).andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("errors[0].code").value("import.encoding"));
    send("organisations", "").andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("errors[0].code").value("import.empty"));
    web.perform(multipart("/api/v1/organisations/import").with(httpBasic("coordinator", "sharaka"))).andExpect(status().isBadRequest());
    web.perform(post("/api/v1/organisations/import").with(httpBasic("coordinator", "sharaka")).contentType("application/json").content("{}"))
        .andExpect(status().isUnsupportedMediaType()).andExpect(content().contentType("application/problem+json"));
    web.perform(post("/api/v1/organisations/import").with(httpBasic("coordinator", "sharaka")).contentType("text/csv").content(new byte[20 * 1024 * 1024 + 1]))
        .andExpect(status().isPayloadTooLarge()).andExpect(content().contentType("application/problem+json"));
    web.perform(post("/api/v1/people/import").with(httpBasic("coordinator", "sharaka")).contentType("text/csv").content("x")).andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngo", "ministry", "auditor", "committee1", "legal"})
  void nobodyElseMayImport(String account) throws Exception {
    web.perform(post("/api/v1/contacts/import").with(httpBasic(account, "sharaka")).contentType("text/csv").content(CONTACTS)).andExpect(status().isForbidden());
  }

  @Test
  void strangersAreAskedToSignIn() throws Exception {
    web.perform(post("/api/v1/contacts/import").contentType("text/csv").content(CONTACTS).header("Authorization", "Basic eDp5")).andExpect(status().isUnauthorized());
  }

  private ResultActions send(String kind, String file) throws Exception {
    return web.perform(post("/api/v1/" + kind + "/import").with(httpBasic("coordinator", "sharaka")).contentType("text/csv")
        .content(file.getBytes(StandardCharsets.UTF_8)));
  }

  private String code(int n) {
    return "T" + mark.toUpperCase() + "-" + n;
  }

  private String mail(String name) {
    return name.toLowerCase() + mark + "@example.org";
  }
}
