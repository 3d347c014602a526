package org.sharaka.dialogues;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Regions;
import org.springframework.stereotype.Component;

/** Reads a typed form, and says of each field what is wrong with it. The portal, the interface and the office all come through here. */
@Component
public class ReadRequest {

  private static final int LINE = 200;
  private static final int TITLE = 250;
  private static final int SHORT = 1000;
  private static final int TEXT = 2000;
  private static final int LONG = 3000;
  private static final int MOST_CO_APPLICANTS = 20;

  private final RequestParties parties;
  private final IssueAreas areas;
  private final Regions regions;
  private final FormTerms terms;
  private final Charter charter;
  private final WorkingCalendar calendar;

  /**
   * Who filled in the form.
   *
   * @param account       {@code null} for a guest
   * @param organisations it may ask for; {@code null} for the office, which may enter a request of anyone
   */
  public record Sender(String account, Set<Long> organisations, Language language) {

    public static Sender guest(Language language) {
      return new Sender(null, Set.of(), language);
    }

    public static Sender office(String account, Language language) {
      return new Sender(account, null, language);
    }

    boolean speaksFor(Organisation organisation) {
      return organisations == null || organisations.contains(organisation.id());
    }
  }

  ReadRequest(RequestParties parties, IssueAreas areas, Regions regions, FormTerms terms, Charter charter, WorkingCalendar calendar) {
    this.parties = parties;
    this.areas = areas;
    this.regions = regions;
    this.terms = terms;
    this.charter = charter;
    this.calendar = calendar;
  }

  /** @throws Refused with everything that is wrong, each at its field */
  public Application read(TypedRequest typed, Sender sender) {
    FieldReader fields = new FieldReader(typed);
    Application application = application(typed, sender, fields);
    if (!fields.refusals().isEmpty()) {
      throw new Refused(fields.refusals());
    }
    return application;
  }

  /** What {@link #read} would say to these fields. */
  public List<Refusal> problems(TypedRequest typed, Sender sender, Set<String> of) {
    FieldReader fields = new FieldReader(typed);
    application(typed, sender, fields);
    return fields.refusals().stream().filter(refusal -> of.contains(refusal.field())).toList();
  }

  private Application application(TypedRequest typed, Sender sender, FieldReader fields) {
    Optional<Organisation> organisation = parties.find(typed.text("organisation"));
    boolean foreign = organisation.isEmpty() || !sender.speaksFor(organisation.get());
    fields.say(!typed.text("organisation").isBlank() && foreign, "organisation", "request.organisation");
    Organisation asking = foreign ? null : organisation.get();
    return new Application(applicant(typed, sender, asking, fields), issue(typed, fields), ask(typed, RequestParties.sideOf(asking), fields),
        declarations(typed, fields));
  }

  private static Application.Applicant applicant(TypedRequest typed, Sender sender, Organisation asking, FieldReader fields) {
    String name = asking == null ? fields.required("organisationName", LINE) : null;
    return new Application.Applicant(RequestParties.sideOf(asking), asking == null ? null : asking.id(), name, fields.optional("registrationNumber", 60),
        fields.optional("registrationAuthority", LINE), fields.required("representative", LINE), fields.address("email"), fields.optional("phone", 40),
        sender.language(), sender.account(), !typed.says("hideName", "true"));
  }

  private Application.Issue issue(TypedRequest typed, FieldReader fields) {
    String title = fields.required("titleAr", TITLE);
    String titleEn = fields.optional("titleEn", TITLE);
    String area = fields.required("area", 30);
    fields.say(area != null && areas.find(area).isEmpty(), "area", "request.noSuchChoice");
    String region = fields.optional("region", 40);
    fields.say(region != null && regions.all().stream().noneMatch(one -> one.code().equals(region)), "region", "request.noSuchChoice");
    return new Application.Issue(title == null ? null : new LocalizedText(title, titleEn), area, sectors(typed, fields), region, fields.required("problem", LONG),
        fields.optional("affectedGroups", SHORT), fields.amount("affectedNumber"), fields.optional("legalTexts", TEXT),
        fields.required("entryPoint", EntryPoint.class), fields.optional("earlierContacts", TEXT));
  }

  private static Set<Sector> sectors(TypedRequest typed, FieldReader fields) {
    Set<Sector> chosen = typed.all("sectors").stream().map(Sector::ofCode).flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    fields.say(typed.all("sectors").stream().anyMatch(code -> !code.isBlank() && Sector.ofCode(code).isEmpty()), "sectors", "request.noSuchChoice");
    return chosen;
  }

  private Application.Ask ask(TypedRequest typed, Side side, FieldReader fields) {
    boolean urgent = typed.says("urgent", "true");
    String urgency = fields.optional("urgency", SHORT);
    fields.say(urgent && urgency == null, "urgency", "request.missing.urgency");
    LocalDate from = fields.day("preferredFrom");
    LocalDate until = fields.day("preferredUntil");
    fields.say(from != null && from.isBefore(calendar.today()), "preferredFrom", "request.datePast");
    fields.say(from != null && until != null && until.isBefore(from), "preferredUntil", "request.dateOrder");
    return new Application.Ask(counterparts(typed, side, fields), typed.says("counterpartUnknown", "true"), fields.optional("format", DialogueFormat.class),
        fields.required("outcome", TEXT), fields.optional("proposals", LONG), urgent ? urgency : null, from, until, fields.optional("confidentiality", Confidentiality.class),
        coApplicants(fields));
  }

  /** One side asks the other; who does not know whom to ask says so. */
  private Set<Long> counterparts(TypedRequest typed, Side side, FieldReader fields) {
    List<String> written = typed.all("counterparts").stream().filter(code -> !code.isBlank()).toList();
    List<Organisation> found = written.stream().map(parties::find).flatMap(Optional::stream).toList();
    boolean unknown = typed.says("counterpartUnknown", "true");
    fields.say(found.size() < written.size(), "counterparts", "request.noSuchChoice");
    fields.say(found.stream().anyMatch(organisation -> RequestParties.sideOf(organisation) == side), "counterparts", "request.sameSide");
    fields.say(written.isEmpty() && !unknown, "counterparts", "request.missing.counterparts");
    return found.stream().map(Organisation::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> coApplicants(FieldReader fields) {
    String lines = fields.optional("coApplicants", TEXT);
    List<String> names = lines == null ? List.of() : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    fields.say(names.size() > MOST_CO_APPLICANTS || names.stream().anyMatch(name -> name.length() > LINE), "coApplicants", "request.coApplicants");
    return names.stream().limit(MOST_CO_APPLICANTS).toList();
  }

  private Application.Declarations declarations(TypedRequest typed, FieldReader fields) {
    String conflict = fields.optional("conflict", SHORT);
    String declared = fields.required("hasConflict", 5);
    fields.say("true".equals(declared) && conflict == null, "conflict", "request.missing.conflict");
    fields.say(!typed.says("charter", "true"), "charter", "request.missing.charter");
    fields.say(!typed.says("noThirdParties", "true"), "noThirdParties", "request.missing.noThirdParties");
    fields.say(!typed.says("notice", "true"), "notice", "request.missing.notice");
    return new Application.Declarations(charter.version(), "true".equals(declared) ? conflict : null, terms.notice());
  }
}
