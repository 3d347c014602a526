package org.sharaka.desk.gatherings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestCodes;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Codes are read with the camera where the browser can; where it cannot, nothing is missing. */
@BrowserTest
class ArrivalBrowserTest {

  /** A browser that reads codes, before whose camera the given one is held. */
  private static final String READS = """
      window.BarcodeDetector = class {
        static async getSupportedFormats() { return ['qr_code']; }
        async detect() { return [{rawValue: '%s'}]; }
      };
      navigator.mediaDevices.getUserMedia = async () => %s;
      """;
  private static final String CANNOT = "delete window.BarcodeDetector;";
  private static final String CAMERA = "Object.assign(document.createElement('canvas'), {width: 10, height: 10}).captureStream()";

  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired Gatherings gatherings;
  @Autowired GuestCodes codes;
  @Autowired AdjustableClock clock;

  Person guest;
  CaseNumber session;
  String address;

  @BeforeEach
  void aGuestIsExpected() {
    long institution = people.organisation(Sector.PRIVATE);
    guest = people.person(institution);
    session = some.session(null, Confidentiality.OPEN, Set.of(institution));
    address = codes.page(gatherings.get(session), some.guest(session, guest).id());
  }

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theCodeBeforeTheCameraIsFound(Language language, Browser browser) {
    Page page = arrivals(browser, language, READS.formatted(address, CAMERA));
    browser.isAccessible(page);
    browser.doesNotScrollSideways(page);
    page.click("[data-scanner] button");
    assertThat(page.locator("#guest")).hasText(guest.name());
  }

  @Test
  void whoDoesNotAllowTheCameraIsToldSoAndTypes(Browser browser) {
    Page page = arrivals(browser, Language.AR, READS.formatted(address, "Promise.reject(new Error('denied'))"));
    page.click("[data-scanner] button");
    assertThat(page.locator("[data-scanner] [role=status]")).containsText("لم يُسمح");
    page.fill("#code", codes.code(some.guest(session, guest).id()));
    page.press("#code", "Enter");
    assertThat(page.locator("#guest")).hasText(guest.name());
  }

  @Test
  void anotherQrCodeIsNoArrival(Browser browser) {
    Page page = arrivals(browser, Language.AR, READS.formatted("https://example.org/menu", CAMERA));
    page.click("[data-scanner] button");
    assertThat(page.locator("[data-scanner] [role=status]")).containsText("ليس رمز حضور");
    page.click("[data-scanner] button");
    assertThat(page.locator("[data-scanner] video")).isHidden();
  }

  @Test
  void aBrowserThatReadsNoCodesOffersNoCamera(Browser browser) {
    Page page = arrivals(browser, Language.EN, CANNOT);
    assertThat(page.locator("#code")).isVisible();
    assertThat(page.locator("[data-scanner]")).isHidden();
  }

  private Page arrivals(Browser browser, Language language, String device) {
    Page page = browser.signedIn("secretariat", language);
    page.addInitScript(device);
    page.navigate("/desk/sessions/" + session + "/arrivals");
    return page;
  }
}
