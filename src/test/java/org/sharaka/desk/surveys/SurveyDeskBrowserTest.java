package org.sharaka.desk.surveys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.notifications.DeliveryLedger;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.sharaka.surveys.ImportResponses;
import org.sharaka.surveys.SampleSurveys;
import org.sharaka.surveys.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk's pages of surveys and of a case's mail and people, in both directions and on a phone. */
@BrowserTest
class SurveyDeskBrowserTest {

  @Autowired SampleSurveys samples;
  @Autowired TestPeople people;
  @Autowired ImportResponses imports;
  @Autowired DeliveryLedger ledger;
  @Autowired Office office;
  @Autowired Engine engine;

  @ParameterizedTest
  @CsvSource({"AR, 360", "EN, 1280"})
  void everyPageIsAccessibleAndFitsTheScreen(Language language, int width, Browser browser) {
    CaseNumber number = answered();
    long mailing = ledger.of(number).get(0).mailingId();
    Page page = browser.signedIn("coordinator", language, width, 800);
    for (String address : List.of("/desk/surveys", "/desk/surveys/new", "/desk/surveys/questionnaires", "/desk/surveys/" + number, "/desk/surveys/" + number + "/results",
        "/desk/surveys/" + number + "/print", "/desk/surveys/" + number + "/answers", "/desk/surveys/" + number + "/undelivered", "/desk/surveys/" + number + "/calls",
        "/desk/surveys/" + number + "/questionnaire", "/desk/surveys/" + number + "/import", "/desk/surveys/" + number + "/extend", "/desk/cases/" + number,
        "/desk/cases/" + number + "/participants", "/desk/cases/" + number + "/timeline", "/desk/cases/" + number + "/mails/" + mailing)) {
      page.navigate(address);
      assertThat(page.locator("html")).hasAttribute("dir", language.direction());
      assertThat(page.locator("main h1")).isVisible();
      browser.isAccessible(page);
      browser.doesNotScrollSideways(page);
    }
  }

  @ParameterizedTest
  @CsvSource({"AR", "EN"})
  void whatIsWrongWithANewSurveyIsSaidFirstAndLeadsToItsField(Language language, Browser browser) {
    Page page = browser.signedIn("coordinator", language, 360, 800);
    page.navigate("/desk/surveys/new");
    page.fill("#titleEn", "Typed before");
    page.click("main form button[type=submit]");
    assertThat(page.locator(".summary")).isFocused();
    browser.isAccessible(page);
    page.locator(".summary a[href='#titleAr']").click();
    assertThat(page.locator("#titleAr")).isFocused();
    assertThat(page.locator("#titleEn")).hasValue("Typed before");
  }

  private CaseNumber answered() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    CaseNumber number = samples.create(null, people.given(mark));
    office.complete("director", number, "approveSurvey", Map.of("decision", "APPROVE"));
    engine.work(number);
    imports.execute(number, TestPeople.answers(mark));
    return number;
  }
}
