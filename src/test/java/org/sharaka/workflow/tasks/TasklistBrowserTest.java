package org.sharaka.workflow.tasks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator's way through a form in Tasklist, with every kind of field and every kind of refusal. */
@BrowserTest
class TasklistBrowserTest {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final int FIRST_VISIT = 20_000;

  @Autowired FormTrial trial;
  @Autowired TaskService tasks;
  @Autowired ProjectBoard board;
  @Autowired WorkingCalendar calendar;

  CaseNumber number;

  @BeforeEach
  void openTask() {
    number = trial.open("تجربة " + UUID.randomUUID());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTaskIsClaimedFilledRefusedCorrectedAndCompleted(Language language, Browser browser) {
    boolean arabic = language == Language.AR;
    Page page = open(browser, language);
    assertThat(page.locator("html")).hasAttribute("dir", language.direction());
    assertThat(page).hasTitle(arabic ? "شراكة · قائمة المهام" : "Sharaka · Task list");
    page.getByRole(AriaRole.BUTTON, named(arabic ? "تولّي المهمة" : "Claim")).click();
    assertThat(page.locator("button.unclaim")).hasAttribute("aria-label", arabic ? "التخلي عن المهمة" : "Unclaim");
    browser.isAccessible(page);
    Locator complete = page.getByRole(AriaRole.BUTTON, named(arabic ? "إكمال المهمة" : "Complete"));

    complete.click();
    assertThat(field(page, "title")).isFocused();
    assertThat(page.locator(".fjs-form-field-error").first()).hasText(arabic ? "هذا الحقل مطلوب." : "This field is required.");

    fill(page);
    field(page, "ends-date").fill("01/03/2026");
    complete.click();
    Locator ends = field(page, "ends-date");
    assertThat(ends).isFocused();
    assertThat(ends).hasAttribute("aria-invalid", "true");
    String sentence = arabic ? "لا يصح أن يسبق تاريخ النهاية تاريخ البداية." : "The end date may not come before the start date.";
    assertThat(page.locator("#" + ends.getAttribute("aria-describedby").replaceFirst(".*\\s", ""))).hasText(sentence);
    assertThat(page.locator(".sharaka-refusals")).containsText(sentence);
    assertThat(page.locator(".page-notifications")).containsText(sentence);
    assertThat(field(page, "title")).hasValue("عنوان كامل");
    browser.isAccessible(page);

    ends.fill("11/03/2026");
    page.keyboard().press("Tab");
    assertThat(ends).not().hasAttribute("aria-invalid", "true");
    field(page, "agenda_title_1").fill("كلمة الافتتاح");
    complete.click();
    assertThat(field(page, "agenda_title_1")).isFocused();
    assertThat(page.locator(".sharaka-refusal")).containsText("كلمة الافتتاح");

    field(page, "agenda_title_1").fill("بند آخر");
    field(page, "seats").fill("13");
    complete.click();
    assertThat(page.locator(".sharaka-refusals")).isFocused();

    field(page, "seats").fill("14");
    complete.click();
    assertThat(page.getByText(arabic ? "يُرجى اختيار مهمة من القائمة." : "Select a task in the list.")).isVisible();
    FormValues taken = trial.taken(number);
    assertThat(taken.integer("seats")).isEqualTo(14);
    assertThat(taken.rows("agenda")).as("no row is lost, however many there are").hasSize(6);
    assertThat(taken.rows("agenda").get(0).date("on")).hasToString("2026-03-01");
    assertThat(taken.rows("agenda").get(5).text("owner")).isEqualTo("5");
    assertThat(taken.time("at")).hasToString("09:30");
    assertThat(taken.choices("tags")).containsExactly("2");
    assertThat(taken.has("link")).isFalse();
  }

  @Test
  void theListSaysWhichCaseATaskBelongsTo(Browser browser) {
    Page page = open(browser, Language.AR);
    assertThat(page.locator(".task-details .sharaka-case")).hasAttribute("href", "/desk/cases/" + number);
    page.locator(".task-filters a").filter(containing("مهام مجموعاتي")).click();
    assertThat(page.locator(".tasks-list .sharaka-case").filter(containing(number.value()))).isVisible();
    browser.doesNotScrollSideways(page);
  }

  @Test
  void aStartFormOffersItsOptionsAndItsRefusalsStayInTheDialog(Browser browser) {
    Page page = browser.signedIn("admin", Language.AR);
    page.navigate(TASKLIST);
    page.locator(".start-process-action a").click();
    page.locator(".processes a").filter(containing("تجربة النماذج")).click();
    page.locator(".modal [id$='-sector-display']").click();
    page.locator(".fjs-dropdownlist-item").filter(containing("القطاع الخاص")).click();
    page.locator(".modal [id$='-helpers_name_0']").fill("سالم");
    page.locator(".modal [id$='-title']").fill("تجربة من النموذج");
    page.locator(".modal-footer .btn-primary").click();
    assertThat(page.locator(".modal")).isHidden();
    assertThat(tasks.createTaskQuery().processDefinitionKey(FormTrial.PROCESS).orderByTaskCreateTime().desc().list()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aCoordinatorBeginsAProject(Language language, Browser browser) {
    boolean arabic = language == Language.AR;
    String title = "ميثاق " + UUID.randomUUID();
    Page page = browser.signedIn("coordinator", language);
    page.navigate(TASKLIST);
    page.locator(".start-process-action a").click();
    page.locator(".processes a").filter(containing(arabic ? "دورة حياة المشروع" : "Project lifecycle")).click();
    page.locator(".modal [id$='-titleAr']").fill(title);
    page.locator(".modal [id$='-descriptionAr']").fill("وصف المشروع وهدفه");
    page.locator(".modal [id$='-plannedStart-date']").fill("01/03/1999");
    Locator begin = page.locator(".modal-footer .btn-primary");
    begin.click();
    Locator refusals = page.locator(".modal .sharaka-refusals, .modal .fjs-form-field-error").first();
    assertThat(refusals).containsText(arabic ? "التاريخ" : "date");
    assertThat(page.locator(".modal [id$='-titleAr']")).hasValue(title);
    page.locator(".modal [id$='-plannedStart-date']").fill("01/03/" + (calendar.today().getYear() + 1));
    begin.click();
    assertThat(page.locator(".modal")).hasCount(0);
    ProjectBoard.Line project = board.page(title, List.of(), null, 2).get(0);
    assertThat(project.title().ar()).isEqualTo(title);
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(project.number().value()).singleResult().getTaskDefinitionKey()).isEqualTo("prepareWorkPlan");
  }

  @Test
  void figuresOfAnArabicKeyboardCount(Browser browser) {
    Page page = open(browser, Language.AR);
    page.locator("button.claim").click();
    field(page, "seats").focus();
    page.keyboard().insertText("٤٢");
    assertThat(field(page, "seats")).hasValue("42");
  }

  @Test
  void aSmallTabletShowsTheForm(Browser browser) {
    Page page = browser.signedIn("coordinator", Language.AR, 768, 1024);
    page.navigate(TASKLIST + "#/?task=" + task());
    assertThat(field(page, "title")).isInViewport();
    browser.doesNotScrollSideways(page);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPhoneShowsTheListOrOneTask(Language language, Browser browser) {
    Page page = browser.signedIn("coordinator", language, 390, 844);
    page.navigate(TASKLIST);
    page.locator(".task-filters a").filter(containing(language == Language.AR ? "مهام مجموعاتي" : "My groups' tasks")).click();
    Locator line = page.locator(".tasks-list li.task").filter(containing(number.value())).locator("h4 a");
    assertThat(page.locator(".task-details")).isHidden();
    browser.doesNotScrollSideways(page);
    line.click();
    assertThat(field(page, "title")).isVisible();
    assertThat(page.locator(".column.tasks-list")).isHidden();
    browser.isAccessible(page);
    browser.doesNotScrollSideways(page);
    page.locator(".sharaka-bar a[aria-current]").click();
    assertThat(page.locator(".column.tasks-list")).isVisible();
    assertThat(page.locator(".task-details")).isHidden();
  }

  @Test
  void aLinkInAFormOpensBesideIt(Browser browser) {
    Page page = open(browser, Language.AR);
    Page beside = page.waitForPopup(() -> page.locator(".fjs-container a[href]").first().click());
    beside.waitForURL("**/desk**");
    assertThat(field(page, "title")).isVisible();
  }

  private Page open(Browser browser, Language language) {
    Page page = browser.signedIn("coordinator", language);
    page.navigate(TASKLIST + "#/?task=" + task());
    assertThat(field(page, "title")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(FIRST_VISIT));
    return page;
  }

  private void fill(Page page) {
    field(page, "title").fill("عنوان كامل");
    field(page, "seats").fill("12");
    field(page, "starts-date").fill("10/03/2026");
    field(page, "at-time").fill("9:30");
    field(page, "agreed").check();
    field(page, "format-0").check();
    page.locator("[id$='-sector-display']").click();
    page.locator(".fjs-dropdownlist-item").nth(1).click();
    page.locator(".fjs-form-field-taglist input").click();
    page.locator(".fjs-dropdownlist-item").nth(1).click();
  }

  private String task() {
    return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).singleResult().getId();
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id^='fjs-form-'][id$='-" + id + "']").first();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
