package org.sharaka.portal.requests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.dialogues.BeginPreparation;
import org.sharaka.dialogues.InviteCounterpart;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.dialogues.SubmitRequest;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;
import org.sharaka.support.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking for a dialogue as a guest does it on a phone, and the pages of requests in both directions. */
@BrowserTest
class RequestBrowserTest {

  @Autowired SampleRequests samples;
  @Autowired Partners partners;
  @Autowired InviteCounterpart invite;
  @Autowired BeginPreparation prepare;
  @Autowired WorkingCalendar calendar;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  @Test
  void aGuestAsksOnAPhoneInArabicAndFollowsTheRequest(Browser browser) {
    String address = "g" + UUID.randomUUID() + "@example.org";
    Page page = browser.guest(Language.AR, 360, 800);
    page.navigate("/");
    page.click("a[href$='/requests/new']");
    looked(browser, page);
    page.click("main form button[type=submit]");
    looked(browser, page);
    page.fill("#organisationName", "جمعية السلامة على الطريق");
    page.fill("#representative", "سعاد بنت علي");
    page.click("main form button.button:not(.quiet)");
    assertThat(page.locator(".summary")).isFocused();
    looked(browser, page);
    page.fill("#email", address);
    page.click("main form button.button:not(.quiet)");
    page.fill("#titleAr", "النقل المدرسي الآمن");
    page.selectOption("#area", "TRANSPORT");
    page.selectOption("#entryPoint", "SERVICE_QUALITY");
    page.fill("#problem", "حافلات قديمة بلا مشرفين.");
    assertThat(page.locator("#saved")).containsText("حُفظت المسودة");
    looked(browser, page);
    page.click("main form button.button:not(.quiet)");
    page.check("#counterpartUnknown");
    page.fill("#outcome", "دليل سلامة مشترك");
    looked(browser, page);
    page.click("main form button.button:not(.quiet)");
    page.check("input[name=hasConflict][value=false]");
    List.of("#charter", "#noThirdParties", "#notice").forEach(page::check);
    looked(browser, page);
    page.click("main form button.button:not(.quiet)");
    looked(browser, page);
    clock.advance(Duration.ofMinutes(2));
    page.click("form[action$='/check'] button");
    assertThat(page.locator("[role=status]")).containsText("تأكيد العنوان");
    page.navigate(confirmation(address));
    looked(browser, page);
    page.click("main form button[type=submit]");
    assertThat(page.locator("main h2 .number")).containsText("REQ-");
    looked(browser, page);
    page.click("main .actions a.button");
    assertThat(page.locator("main h1")).containsText("النقل المدرسي الآمن");
    looked(browser, page);
    clock.backToNow();
  }

  @ParameterizedTest
  @CsvSource({"AR, 360", "EN, 1280"})
  void everyPageIsAccessibleAndFitsTheScreen(Language language, int width, Browser browser) {
    Partners.Partner ngo = partners.ngo();
    CaseNumber number = samples.accepted(ngo.organisation());
    invite.to(number, partners.ministry().organisation(), "و/9", calendar.plus(calendar.today(), 10));
    SubmitRequest.Receipt guest = samples.ofGuest();
    Page page = browser.guest(language, width, 800);
    for (String address : List.of("/requests/new", "/dialogues", "/charter", "/requests/" + number, "/requests/" + guest.secret())) {
      page.navigate(address);
      assertThat(page.locator("html")).hasAttribute("dir", language.direction());
      looked(browser, page);
    }
    Page desk = browser.signedIn("secretariat", language, width, 800);
    for (String address : List.of("/desk/requests", "/desk/requests/" + number, "/desk/request-quarantine")) {
      desk.navigate(address);
      looked(browser, desk);
    }
  }

  private void looked(Browser browser, Page page) {
    assertThat(page.locator("main h1")).isVisible();
    browser.isAccessible(page);
    browser.doesNotScrollSideways(page);
  }

  private String confirmation(String address) {
    String facts = db.sql("select facts from outbox_mail where address = ?").param(address).query(String.class).single();
    return facts.replaceAll("(?s).*?(/requests/confirm/[\\w-]+).*", "$1");
  }
}
