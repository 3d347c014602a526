package org.sharaka.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, started once for all tests. */
final class Chromium {

  private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  static final Duration PATIENCE = Duration.ofSeconds(15);
  private static Browser browser;

  private Chromium() {}

  static Optional<Path> installed() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream()).map(Path::of).filter(Files::isExecutable).findFirst();
  }

  static boolean isRequired() {
    return Boolean.parseBoolean(System.getProperty("sharaka.browser.required", System.getenv("SHARAKA_BROWSER_REQUIRED")));
  }

  static synchronized Browser running() {
    if (browser == null) {
      Path path = installed().orElseThrow(() -> new IllegalStateException("no Chromium is installed, looked at " + PLACES));
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
      browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(path).setArgs(List.of("--no-sandbox", "--disable-gpu")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }
}
