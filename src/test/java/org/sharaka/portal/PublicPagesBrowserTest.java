package org.sharaka.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.guidelines.PublishedGuides;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;
import org.sharaka.support.SampleProjects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public pages of projects and guides, in both directions and on a phone. */
@BrowserTest
class PublicPagesBrowserTest {

  @Autowired SampleProjects samples;
  @Autowired PublishedGuides published;
  @Autowired JdbcClient db;

  @ParameterizedTest
  @CsvSource({"AR, 360", "AR, 1280", "EN, 360", "EN, 1280"})
  void everyPageIsAccessibleAndFitsTheScreen(Language language, int width, Browser browser) {
    CaseNumber project = samples.approved();
    CaseNumber guide = published.of(project);
    Page page = browser.guest(language, width, 800);
    for (String address : List.of("/", "/projects", "/projects/" + project, "/projects/" + project + "/guide", "/intended-use/" + guide, "/intended-use/" + guide + "?received")) {
      page.navigate(address);
      assertThat(page.locator("html")).hasAttribute("dir", language.direction());
      assertThat(page.locator("main h1")).isVisible();
      browser.isAccessible(page);
      browser.doesNotScrollSideways(page);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anInstitutionDeclaresItsUseOnAPhoneAndConfirmsIt(Language language, Browser browser) {
    CaseNumber project = samples.approved();
    CaseNumber guide = published.of(project);
    String name = "Institution " + UUID.randomUUID();
    Page page = browser.guest(language, 360, 800);
    page.navigate("/projects/" + project + "/guide");
    page.click("#uses a.button");
    page.fill("#contact", "Layla");
    page.evaluate("document.querySelector('main form').noValidate = true");
    page.click("main form button[type=submit]");
    assertThat(page.locator(".summary")).isFocused();
    browser.isAccessible(page);
    page.locator(".summary a[href='#institution']").click();
    assertThat(page.locator("#institution")).isFocused();
    assertThat(page.locator("#contact")).hasValue("Layla");
    page.fill("#institution", name);
    page.fill("#email", "layla@example.org");
    page.check("input[name=extent][value=FULL]");
    page.check("input[name=publishName]");
    page.click("main form button[type=submit]");
    assertThat(page.locator(".notice.good")).isVisible();
    page.navigate("/intended-use/confirm/" + db.sql("select token from intended_use where guide = ?").param(guide.value()).query(String.class).single());
    browser.isAccessible(page);
    browser.doesNotScrollSideways(page);
    page.click("main form button[type=submit]");
    assertThat(page.locator(".notice.good")).isVisible();
    page.navigate("/projects/" + project + "/guide");
    assertThat(page.locator("#uses")).containsText(name);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theDesksRegisterIsAccessible(Language language, Browser browser) {
    CaseNumber guide = published.of(samples.approved());
    Page page = browser.signedIn("manager", language, 360, 800);
    page.navigate("/desk/guides/" + guide + "/uses");
    assertThat(page.locator("main h1")).isVisible();
    browser.isAccessible(page);
    browser.doesNotScrollSideways(page);
  }
}
