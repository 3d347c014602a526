package org.sharaka.desk.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sharaka.desk.ContactDetails;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Regions;
import org.sharaka.stakeholders.RegisterSearch;
import org.sharaka.stakeholders.Tier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register's two lists, organisations and people, to look through and to take away. */
@Controller
@RequestMapping("/desk/register")
class RegisterLists {

  private static final Logger log = LoggerFactory.getLogger(RegisterLists.class);
  private static final int PAGE = 50;

  private final RegisterSearch search;
  private final Regions regions;
  private final ContactDetails details;
  private final WorkingCalendar calendar;

  /** What the list of organisations is narrowed down to. */
  record OrganisationQuery(String q, Sector sector, String region) {

    RegisterSearch.Organisations filter() {
      return new RegisterSearch.Organisations(q, sector, region);
    }

    public boolean isNarrow() {
      return !(blank(q) && sector == null && blank(region));
    }
  }

  /** What the list of people is narrowed down to. */
  record PeopleQuery(String q, Sector sector, String region, Boolean key, String tier, ContactChannel channel, Boolean refusing) {

    private static final String NONE = "NONE";

    RegisterSearch.People filter() {
      boolean unassessed = NONE.equals(tier);
      return new RegisterSearch.People(q, sector, region, key, unassessed || blank(tier) ? null : Tier.valueOf(tier), unassessed, channel, refusing);
    }

    public boolean isNarrow() {
      return !(blank(q) && sector == null && blank(region) && key == null && blank(tier) && channel == null && refusing == null);
    }
  }

  RegisterLists(RegisterSearch search, Regions regions, ContactDetails details, WorkingCalendar calendar) {
    this.search = search;
    this.regions = regions;
    this.details = details;
    this.calendar = calendar;
  }

  @GetMapping
  String organisations(@ModelAttribute("query") OrganisationQuery query, @RequestParam(required = false) String after, Model model) {
    List<RegisterSearch.OrganisationLine> lines = search.organisations(query.filter(), blank(after) ? null : after, PAGE + 1);
    boolean more = lines.size() > PAGE;
    model.addAttribute("lines", more ? lines.subList(0, PAGE) : lines);
    model.addAttribute("next", more ? lines.get(PAGE - 1).organisation().code() : null);
    model.addAttribute("continued", !blank(after));
    model.addAttribute("count", search.count(query.filter()));
    choices(model);
    return "desk/register/organisations";
  }

  @GetMapping("/people")
  String people(@ModelAttribute("query") PeopleQuery query, @RequestParam(required = false) Long after, Model model) {
    List<RegisterSearch.PersonLine> lines = search.people(query.filter(), after, PAGE + 1);
    boolean more = lines.size() > PAGE;
    model.addAttribute("lines", more ? lines.subList(0, PAGE) : lines);
    model.addAttribute("next", more ? lines.get(PAGE - 1).id() : null);
    model.addAttribute("continued", after != null);
    model.addAttribute("count", search.count(query.filter()));
    model.addAttribute("tiers", Tier.values());
    model.addAttribute("channels", ContactChannel.values());
    choices(model);
    return "desk/register/people";
  }

  @GetMapping("/organisations.csv")
  void organisationsFile(@ModelAttribute OrganisationQuery query, HttpServletResponse response) throws IOException {
    try (SpreadsheetCsv csv = SpreadsheetCsv.download(response, "organisations-" + calendar.today() + ".csv")) {
      csv.row("code", "name_ar", "name_en", "sector", "region", "size", "people");
      search.eachOrganisation(query.filter(), line -> csv.row(line.organisation().code(), line.organisation().name().ar(), line.organisation().name().en(),
          line.organisation().sector().code(), line.organisation().region(), code(line.size()), line.people()));
    }
  }

  /** @param personal whether addresses and telephones are wanted too; only those who work with them get them */
  @GetMapping("/people.csv")
  void peopleFile(@ModelAttribute PeopleQuery query, @RequestParam(defaultValue = "false") boolean personal, HttpServletResponse response) throws IOException {
    if (personal && !details.inFull()) {
      throw new AccessDeniedException("addresses are not for this account");
    }
    log.info("people of the register exported, with addresses: {}", personal);
    try (SpreadsheetCsv csv = SpreadsheetCsv.download(response, "contacts-" + calendar.today() + ".csv")) {
      if (personal) {
        csv.row("email", "name", "organisation_code", "sector", "key_stakeholder", "language", "phone", "channel", "tier", "do_not_contact");
        search.eachPerson(query.filter(), line -> csv.row(line.email(), line.name(), line.organisationCode(), line.sector().code(), yes(line.key()),
            line.language().tag(), line.phone(), code(line.channel()), code(line.tier()), yes(line.doNotContact())));
      } else {
        csv.row("name", "organisation_code", "sector", "key_stakeholder", "language", "channel", "tier", "do_not_contact");
        search.eachPerson(query.filter(), line -> csv.row(line.name(), line.organisationCode(), line.sector().code(), yes(line.key()),
            line.language().tag(), code(line.channel()), code(line.tier()), yes(line.doNotContact())));
      }
    }
  }

  private void choices(Model model) {
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("regions", regions.all());
  }

  private static String code(Enum<?> value) {
    return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
  }

  private static String yes(boolean answer) {
    return answer ? "yes" : "no";
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
