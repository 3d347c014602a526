package org.sharaka.desk.gatherings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.NameChairs;
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

/** Whoever of the committee chairs a session keeps the live page open on a telephone. */
@BrowserTest
class LiveBrowserTest {

  @Autowired SomePeople people;
  @Autowired SomeGatherings some;
  @Autowired Gatherings gatherings;
  @Autowired CheckIn checkIn;
  @Autowired NameChairs nameChairs;
  @Autowired AdjustableClock clock;

  @AfterEach
  void backToNow() {
    clock.backToNow();
  }

  @ParameterizedTest
  @CsvSource({"AR, 360", "EN, 1280"})
  void aChairBeginsAnItemTakesAVoteAndRecordsWhatItCameTo(Language language, int width, Browser browser) {
    CaseNumber session = begun();
    Page page = browser.signedIn("committee1", language, width, 900);
    page.navigate("/desk/sessions/" + session + "/live");
    browser.isAccessible(page);
    browser.doesNotScrollSideways(page);
    page.click("#agenda ~ ol li:nth-child(2) button");
    assertThat(page.locator("li[aria-current=step]")).containsText("البند 2");
    page.fill("#question", "صندوق مشترك");
    page.fill("#inFavour", "3");
    page.fill("#against", "0");
    page.click("#vote ~ form button[type=submit]");
    page.fill("#text", "يُنشأ صندوق مشترك");
    page.click("#outcome ~ form button[type=submit]");
    assertThat(page.locator("#recorded ~ ul")).containsText(new String[] {"صندوق مشترك", "يُنشأ صندوق مشترك"});
    assertThat(page.locator("#gist")).hasCount(0);
    browser.isAccessible(page);
    browser.doesNotScrollSideways(page);
  }

  private CaseNumber begun() {
    long institution = people.organisation(Sector.PRIVATE);
    List<Person> guests = IntStream.range(0, 3).mapToObj(i -> people.person(institution)).toList();
    CaseNumber session = some.session(null, Confidentiality.OPEN, Set.of(institution), null, Confidentiality.CHATHAM_HOUSE);
    nameChairs.name(session, Set.of("committee1", "committee2"));
    some.dayOf(session);
    guests.forEach(person -> checkIn.tick(new CheckIn.Tick(session, some.guest(session, person).id(), gatherings.get(session).arrangement().schedule().first(), true)));
    return session;
  }
}
