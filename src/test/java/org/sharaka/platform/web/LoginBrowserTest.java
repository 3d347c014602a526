package org.sharaka.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.kernel.Language;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;

@BrowserTest
class LoginBrowserTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void peopleSignInInTheirLanguage(Language language, Browser browser) {
    Page page = browser.guest(language);
    page.navigate("/camunda/app/welcome/default/");
    assertThat(page).hasURL(Pattern.compile("/login$"));
    assertThat(page.locator("html")).hasAttribute("dir", language.direction());
    browser.isAccessible(page);
    page.fill("#username", "nobody");
    page.fill("#password", "wrong");
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    browser.signIn(page, "coordinator");
    assertThat(page).hasURL(Pattern.compile("/camunda/app/welcome/default/"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageFitsASmallPhone(Language language, Browser browser) {
    Page page = browser.guest(language, 320, 640);
    page.navigate("/login");
    browser.doesNotScrollSideways(page);
    browser.isAccessible(page);
  }
}
