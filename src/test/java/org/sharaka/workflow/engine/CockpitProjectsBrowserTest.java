package org.sharaka.workflow.engine;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.kernel.Language;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;

/** The section of projects and phases on Cockpit's dashboard, with answers of the interface as it promises them. */
@BrowserTest
class CockpitProjectsBrowserTest {

  private static final List<String> KEYS = List.of("phase1Outreach", "phase2Research", "phase3Feedback", "phase4Drafting", "phase5Awareness", "phase6Adoption");
  private static final String PHASE = """
      {"key": "%s", "name": "%s", "status": "%s", "statusName": "%s", "plannedStart": "2026-01-05", "plannedEnd": "2026-03-12",
       "actualStart": %s, "actualEnd": null, "percent": 60, "overdueTasks": 3, "iteration": 1, "late": %s}""";
  private static final String PROJECT = """
      {"number": "%s", "title": "%s", "titleAr": "%s", "titleEn": "%s", "status": "ACTIVE", "statusName": "…", "processInstanceId": "abc", "phases": [%s]}""";

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachPhaseSaysWhereItStands(Language language, Browser browser) {
    boolean arabic = language == Language.AR;
    Page page = dashboard(browser, language, page("PRJ-2026-001", "دليل المسؤولية", "null"), "{\"items\": [], \"next\": null}");
    Locator section = page.locator(".sharaka-projects");
    assertThat(section).hasAttribute("dir", language.direction());
    assertThat(section.getByText("PRJ-2026-001")).isVisible();
    assertThat(section.locator("tbody tr th a").first()).hasAttribute("href", "/desk/cases/PRJ-2026-001");
    assertThat(section.locator("tbody tr th a").last()).hasAttribute("href", "#/process-instance/abc");
    assertThat(section.locator("td").nth(0)).containsText(arabic ? "مكتملة" : "Done");
    assertThat(section.locator("td").nth(1)).containsText(arabic ? "متأخرة" : "Late");
    section.locator("td button").nth(1).focus();
    assertThat(page.locator("#sharaka-tip")).containsText(arabic ? "المخطط: من 5 يناير 2026 إلى 12 مارس 2026" : "Planned: 5 January 2026 to 12 March 2026");
    browser.isAccessible(page, ".sharaka-projects", ".sharaka-bar");
    page.keyboard().press("Escape");
    assertThat(page.locator("#sharaka-tip")).isHidden();
    browser.doesNotScrollSideways(page);
  }

  @Test
  void pagesTurnForwardAndBack(Browser browser) {
    Page page = dashboard(browser, Language.AR, page("PRJ-2026-001", "الأول", "\"PRJ-2026-001\""), page("PRJ-2026-002", "الثاني", "null"));
    assertThat(page.locator(".sharaka-projects tbody")).containsText("الأول");
    page.locator(".sharaka-pages button").filter(new Locator.FilterOptions().setHasText("التالي")).click();
    assertThat(page.locator(".sharaka-projects tbody")).containsText("الثاني");
    page.locator(".sharaka-pages button").filter(new Locator.FilterOptions().setHasText("السابق")).click();
    assertThat(page.locator(".sharaka-projects tbody")).containsText("الأول");
  }

  @Test
  void theSearchForgivesSpellings(Browser browser) {
    Page page = dashboard(browser, Language.AR, page("PRJ-2026-001", "الهيئة الأهلية", "null"), "{}");
    page.locator("#sharaka-search").fill("الهيئه الاهليه");
    assertThat(page.locator(".sharaka-projects tbody")).containsText("الهيئة الأهلية");
    page.locator("#sharaka-search").fill("شيء آخر");
    assertThat(page.locator(".sharaka-note")).hasText("لا يوجد مشروع يوافق البحث.");
  }

  @Test
  void withoutProjectsItSaysHowToBegin(Browser browser) {
    Page page = dashboard(browser, Language.EN, "{\"items\": [], \"next\": null}", "{}");
    assertThat(page.locator(".sharaka-note")).containsText("There are no projects yet");
    assertThat(page.locator(".sharaka-note a")).hasAttribute("href", "/camunda/app/tasklist/default/");
  }

  @Test
  void theWholeDashboardIsReadByThoseWhoDoNotSeeIt(Browser browser) {
    Page page = dashboard(browser, Language.AR, page("PRJ-2026-001", "الهيئة الأهلية", "null"), "{}");
    assertThat(page.locator("button[ng-click^='toggleSection']").first()).hasAttribute("aria-label", "Toggle this section");
    browser.isAccessible(page);
  }

  private static Page dashboard(Browser browser, Language language, String first, String second) {
    Page page = browser.signedIn("manager", language);
    page.route("**/api/v1/projects?*", route -> route.fulfill(new FulfillOptions().setContentType("application/json")
        .setBody(route.request().url().contains("after=") ? second : first)));
    page.navigate("/camunda/app/cockpit/default/");
    return page;
  }

  private static String page(String number, String title, String next) {
    String phases = IntStream.range(0, KEYS.size()).mapToObj(i -> PHASE.formatted(KEYS.get(i), "Phase " + (i + 1),
        i == 0 ? "COMPLETED" : i == 1 ? "IN_PROGRESS" : "NOT_STARTED", "…", i < 2 ? "\"2026-01-06\"" : "null", i == 1)).collect(Collectors.joining(","));
    return "{\"items\": [" + PROJECT.formatted(number, title, title, title, phases) + "], \"next\": " + next + "}";
  }
}
