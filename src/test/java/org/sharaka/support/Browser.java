package org.sharaka.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.kernel.Language;

/** People at their browsers: each page that is asked for is another person's, with nothing remembered from before. */
public final class Browser {

  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;

  private final String address;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> scriptErrors = new ArrayList<>();

  Browser(String address) {
    this.address = address;
  }

  public String address() {
    return address;
  }

  /** Someone who is not signed in and chose the language before. */
  public Page guest(Language language) {
    return guest(language, WIDTH, HEIGHT);
  }

  public Page guest(Language language, int width, int height) {
    BrowserContext context = Chromium.running().newContext(new NewContextOptions().setBaseURL(address).setViewportSize(width, height)
        .setLocale(language == Language.AR ? "ar-OM" : "en-GB").setTimezoneId("Asia/Muscat"));
    context.addCookies(List.of(new Cookie("sharaka-lang", language.tag()).setUrl(address)));
    context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
    context.onPage(page -> page.onPageError(scriptErrors::add));
    contexts.add(context);
    return context.newPage();
  }

  /** One of the demo accounts, signed in through the login page. */
  public Page signedIn(String account, Language language) {
    return signedIn(account, language, WIDTH, HEIGHT);
  }

  public Page signedIn(String account, Language language, int width, int height) {
    Page page = guest(language, width, height);
    signIn(page, account);
    return page;
  }

  public void signIn(Page page, String account) {
    page.navigate("/login");
    page.fill("#username", account);
    page.fill("#password", "sharaka");
    page.click("main form button[type=submit]");
    page.waitForURL(url -> !url.contains("/login"));
  }

  /** Checks a page, or the given parts of it, against WCAG 2.2 AA. */
  public void isAccessible(Page page, String... parts) {
    AxeBuilder axe = new AxeBuilder(page).withTags(WCAG);
    for (String part : parts) {
      axe.include(part);
    }
    assertThat(axe.analyze().getViolations().stream().map(found -> found.getId() + ": " + found.getHelp() + " "
        + found.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList())).as("accessibility findings").isEmpty();
  }

  public void doesNotScrollSideways(Page page) {
    Object beyond = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) beyond).intValue()).as("pixels beyond the edge").isLessThanOrEqualTo(0);
  }

  void photograph(Path folder, String name) {
    int n = 0;
    for (BrowserContext context : contexts) {
      for (Page page : context.pages()) {
        page.screenshot(new ScreenshotOptions().setPath(folder.resolve(name + (n++ == 0 ? "" : "-" + n) + ".png")));
      }
    }
  }

  void hadNoScriptErrors() {
    assertThat(scriptErrors).as("errors of scripts in the pages").isEmpty();
  }

  void close() {
    contexts.forEach(BrowserContext::close);
  }
}
