package org.sharaka.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.time.DropCalendarCorrection;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SharakaTest
@Tag("database")
class CalendarPagesTest {

  private static final RequestPostProcessor MANAGER = Visitor.as("manager", Groups.MANAGER);
  private static final RequestPostProcessor SECRETARIAT = Visitor.as("secretariat", Groups.SECRETARIAT);

  @Autowired MockMvc web;
  @Autowired WorkingCalendar calendar;
  @Autowired DropCalendarCorrection drop;

  LocalDate workingDay;

  @BeforeEach
  void findADay() {
    workingDay = calendar.plus(calendar.today().plusMonths(10), 1);
  }

  @AfterEach
  void takeItBack() {
    drop.handle(workingDay);
  }

  @Test
  void aDayThatIsDeclaredOffIsCountedNoMoreUntilThatIsTakenBack() throws Exception {
    LocalDate before = calendar.plus(workingDay, -1);
    String year = "/desk/calendar?saved&year=" + workingDay.getYear();
    web.perform(post("/desk/calendar").param("day", workingDay.toString()).param("worked", "false").param("name", "عيد <b>الفطر</b>").with(MANAGER).with(csrf()))
        .andExpect(redirectedUrl(year));
    assertThat(calendar.isWorkingDay(workingDay)).isFalse();
    assertThat(calendar.plus(before, 1)).isAfter(workingDay);
    web.perform(get(year).with(SECRETARIAT)).andExpect(content().string(containsString("عيد &lt;b&gt;الفطر&lt;/b&gt;"))).andExpect(content().string(containsString("manager")))
        .andExpect(content().string(not(containsString("<form class=\"card\""))));

    web.perform(post("/desk/calendar/drop").param("day", workingDay.toString()).with(MANAGER).with(csrf())).andExpect(redirectedUrl(year));
    assertThat(calendar.plus(before, 1)).isEqualTo(workingDay);
  }

  @Test
  void aSecondWordOnADayReplacesTheFirst() throws Exception {
    say("false", "إجازة").andExpect(status().is3xxRedirection());
    say("false", "إجازة أخرى").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("هذا اليوم عطلة من قبل.")));
    say("true", "يوم عمل بديل").andExpect(status().is3xxRedirection());
    assertThat(calendar.isWorkingDay(workingDay)).isTrue();
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndStaysAsItWasTyped() throws Exception {
    web.perform(post("/desk/calendar").param("day", "31/31/2027").param("worked", "maybe").param("name", " ").with(MANAGER).with(csrf())).andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"error-day\""))).andExpect(content().string(containsString("id=\"error-worked\"")))
        .andExpect(content().string(containsString("id=\"error-name\""))).andExpect(content().string(containsString("value=\"31/31/2027\"")));
    for (LocalDate day : new LocalDate[] {calendar.today().minusDays(1), calendar.today().plusYears(30)}) {
      web.perform(post("/desk/calendar").param("day", day.toString()).param("worked", "false").param("name", "عطلة").with(MANAGER).with(csrf())).andExpect(status().isUnprocessableEntity())
          .andExpect(content().string(containsString("id=\"error-day\"")));
    }
    web.perform(post("/desk/calendar/drop").param("day", "2001-01-01").with(MANAGER).with(csrf())).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void theHolidaysOfTheCountryStandThereInBothLanguages() throws Exception {
    web.perform(get("/desk/calendar").with(SECRETARIAT)).andExpect(content().string(containsString("عطلة رسمية في البلد"))).andExpect(content().string(not(containsString("??"))));
    web.perform(get("/desk/calendar?lang=en&year=99999").with(SECRETARIAT)).andExpect(content().string(containsString("Official holiday"))).andExpect(content().string(not(containsString("??"))));
  }

  private ResultActions say(String worked, String name) throws Exception {
    return web.perform(post("/desk/calendar").param("day", workingDay.toString()).param("worked", worked).param("name", name).with(MANAGER).with(csrf()));
  }
}
