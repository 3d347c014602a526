package org.sharaka.portal.gatherings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.PointKind;
import org.sharaka.gatherings.PreparePublication;
import org.sharaka.gatherings.Publication;
import org.sharaka.gatherings.ReleaseMinutes;
import org.sharaka.gatherings.SomeGatherings;
import org.sharaka.gatherings.SomeMinutes;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.gatherings.TranslateSummary;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.Person;
import org.sharaka.support.Browser;
import org.sharaka.support.BrowserTest;
import org.sharaka.support.Office;
import org.springframework.beans.factory.annotation.Autowired;

/** What guests see of minutes, in both directions and on a phone: the draft they comment on, the register, the published text. */
@BrowserTest
class MinutesBrowserTest {

  static final List<Minutes.Point> POINTS = List.of(new Minutes.Point(PointKind.NEED, Sector.PRIVATE, "تمويل مستقر"));

  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired SomeMinutes minutes;
  @Autowired PreparePublication prepare;
  @Autowired TranslateSummary translate;
  @Autowired ReleaseMinutes release;
  @Autowired Office staff;
  @Autowired AdjustableClock clock;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @ParameterizedTest
  @CsvSource({"AR, 360", "EN, 360", "AR, 1280"})
  void aParticipantCommentsAndEveryoneReadsWhatIsPublished(Language language, int width, Browser browser) {
    long institution = people.organisation(Sector.PRIVATE);
    Person person = people.person(institution);
    CaseNumber session = some.session(null, Confidentiality.CHATHAM_HOUSE, Set.of(institution));
    minutes.recorded(session, List.of(person), "ريم العلوية", POINTS);
    minutes.circulated(session, POINTS);
    Page page = browser.guest(language, width, 800);
    page.navigate("/rsvp/" + some.token(session, person));
    page.click("#draft ~ p a.button");
    fits(page, browser);
    page.check("input[value=RESERVATION]");
    page.click("main form button[type=submit]");
    assertThat(page.locator(".summary")).isVisible();
    fits(page, browser);
    page.selectOption("#point", "1");
    page.fill("#text", "يُفضَّل صندوق مشترك");
    page.click("main form button[type=submit]");
    assertThat(page.locator("[role=status]")).isVisible();
    fits(page, browser);
    minutes.approved(session);
    page.reload();
    assertThat(page.locator("#said")).isVisible();
    fits(page, browser);
    published(session);
    page.navigate("/minutes");
    fits(page, browser);
    page.click("a[href='/minutes/" + session + "']");
    assertThat(page.locator("#points")).isVisible();
    fits(page, browser);
  }

  private void published(CaseNumber session) {
    staff.as("comms", () -> {
      prepare.prepare(new PreparePublication.Plan(session, Publication.Scope.FULL, null, "الآراء في محضر لاحق", new LocalizedText("حوار السياسات", "Policy dialogue"),
          "نوقش التمويل", List.of(new PreparePublication.Kept("P1", "تمويل مستقر"))));
      translate.translate(session, "Funding was discussed.");
    });
    release.release(session);
  }

  private static void fits(Page page, Browser browser) {
    assertThat(page.locator("main h1")).isVisible();
    browser.isAccessible(page);
    browser.doesNotScrollSideways(page);
  }
}
