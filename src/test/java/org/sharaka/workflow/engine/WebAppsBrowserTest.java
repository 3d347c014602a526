package org.sharaka.workflow.engine;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.kernel.Language;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;

@BrowserTest
class WebAppsBrowserTest {

  private static final String WELCOME = "/camunda/app/welcome/default/";
  private static final String TASKLIST = "/camunda/app/tasklist/default/";

  @ParameterizedTest
  @EnumSource(Language.class)
  void welcomeSpeaksTheReadersLanguage(Language language, Browser browser) {
    Page page = browser.signedIn("manager", language);
    page.navigate(WELCOME);
    assertThat(page.locator("html")).hasAttribute("dir", language.direction());
    assertThat(page.locator(".section-title, h1, h3").getByText(language == Language.AR ? "الملف الشخصي" : "Profile").first()).isVisible();
    assertThat(page.locator(".sharaka-bar")).containsText(language == Language.AR ? "قائمة المهام" : "Task list");
    assertThat(page.locator(".ce-eol-banner")).isHidden();
    browser.isAccessible(page, ".sharaka-bar");
    browser.doesNotScrollSideways(page);
  }

  @ParameterizedTest
  @CsvSource({"cockpit, manager", "admin, admin"})
  void theOtherApplicationsOpenForReadersOfArabic(String app, String account, Browser browser) {
    Page page = browser.signedIn(account, Language.AR);
    page.navigate("/camunda/app/" + app + "/default/");
    assertThat(page.locator(".sharaka-bar a[aria-current]")).isVisible();
    assertThat(page.locator("[ng-view] section, [ng-view] .dashboard").first()).isVisible();
    assertThat(page.locator(".page-notifications .alert")).hasCount(0);
  }

  @Test
  void anotherLanguageIsOneStepAwayAndRemembered(Browser browser) {
    Page page = browser.signedIn("coordinator", Language.AR);
    page.navigate(TASKLIST);
    assertThat(page.locator(".task-filters")).containsText("مهامي");
    page.locator(".sharaka-language").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator(".task-filters")).containsText("My tasks");
    page.navigate("/login");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  @Test
  void signingOutLeadsToOurLoginAndEndsTheSession(Browser browser) {
    Page page = browser.signedIn("coordinator", Language.AR);
    page.navigate(TASKLIST);
    page.locator("[cam-widget-header] .account > a").click();
    page.locator("[cam-widget-header] .logout a").click();
    assertThat(page).hasURL(Pattern.compile("/login$"));
    assertThat(page.locator("#username")).isVisible();
    page.navigate(TASKLIST);
    assertThat(page).hasURL(Pattern.compile("/login$"));
  }

  @Test
  void aSessionThatEndedLeadsToOurLoginAndBack(Browser browser) {
    Page page = browser.signedIn("coordinator", Language.EN);
    page.navigate(TASKLIST);
    assertThat(page.getByText("No task matching filters found.").or(page.locator(".tasks-list .sharaka-case")).first()).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.context().clearCookies();
    page.locator(".task-filters a").filter(new Locator.FilterOptions().setHasText("Overdue tasks")).click();
    assertThat(page).hasURL(Pattern.compile("/login"));
    browser.signIn(page, "coordinator");
    assertThat(page).hasURL(Pattern.compile("/camunda/app/tasklist/default/"));
  }
}
