package org.sharaka.dialogues;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.Language;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the parties of a request. Steps belong to organisations, so whoever acts for one on the day is written to. */
@Component
class RequestMail {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Outbox outbox;
  private final Applications applications;
  private final Requests requests;
  private final Mandates mandates;
  private final Register register;
  private final DateWords words;
  private final String baseUrl;

  RequestMail(Outbox outbox, Applications applications, Requests requests, Mandates mandates, Register register, DateWords words,
      @Value("${sharaka.base-url}") String baseUrl) {
    this.outbox = outbox;
    this.applications = applications;
    this.requests = requests;
    this.mandates = mandates;
    this.register = register;
    this.words = words;
    this.baseUrl = baseUrl;
  }

  /** @param occasion tells apart several mails of one template about one request */
  void toApplicant(DialogueRequest request, String template, Object occasion, Map<String, ?> facts) {
    send(request, template, occasion, facts, applicant(request));
  }

  /** Writes to the address in the form, whoever acts for the organisation by now. */
  void toSender(DialogueRequest request, String template, Map<String, ?> facts) {
    send(request, template, "", facts, List.of(sender(request)));
  }

  /** @return whether there was somebody to write to */
  boolean toOrganisation(long organisation, DialogueRequest request, String template, Object occasion, Map<String, ?> facts) {
    List<Recipient> recipients = acting(organisation, request.number());
    send(request, template, occasion + "-" + organisation, facts, recipients);
    return !recipients.isEmpty();
  }

  void toPeople(Collection<Person> people, DialogueRequest request, String template, Object occasion, Map<String, ?> facts) {
    send(request, template, occasion, facts, people.stream()
        .map(person -> Recipient.of(person, Map.of("link", link(request.number().value(), person.language())))).toList());
  }

  private List<Recipient> applicant(DialogueRequest request) {
    Long organisation = request.identity().organisation();
    List<Recipient> acting = organisation == null || mandates.holders(organisation).isEmpty() ? List.of() : acting(organisation, request.number());
    return acting.isEmpty() ? List.of(requests.lead(request.number()).map(lead -> new Recipient(null, lead.email(), lead.name(),
        applications.get(request.number()).applicant().language(), Map.of("link", link(request.number().value(), Language.AR)))).orElseGet(() -> sender(request)))
        : acting;
  }

  private Recipient sender(DialogueRequest request) {
    Application.Applicant who = applications.get(request.number()).applicant();
    boolean signsIn = who.account() != null && request.identity().channel() == RequestChannel.PORTAL;
    String place = signsIn ? request.number().value() : requests.linkOf(request.number());
    return new Recipient(null, who.email(), who.representative(), who.language(), Map.of("link", link(place, who.language())));
  }

  /** The lead, or the deputy while the lead is away; where nobody holds a mandate, the key contacts of the register. */
  private List<Recipient> acting(long organisation, CaseNumber number) {
    List<Person> holders = mandates.holders(organisation).stream().limit(1).map(Mandate::personId).map(register::person).flatMap(Optional::stream).toList();
    List<Person> people = holders.isEmpty() ? register.peopleOf(organisation).stream().filter(Person::key).toList() : holders;
    return people.stream().map(person -> Recipient.of(person, Map.of("link", link(number.value(), person.language())))).toList();
  }

  private void send(DialogueRequest request, String template, Object occasion, Map<String, ?> facts, List<Recipient> recipients) {
    if (!recipients.isEmpty()) {
      Map<String, Object> all = new HashMap<>(facts);
      all.replaceAll((name, value) -> value instanceof String text && DAY.matcher(text).matches() ? words.full(LocalDate.parse(text)) : value);
      facts.forEach((name, value) -> all.put(name + "Given", "".equals(value) ? "no" : "yes"));
      all.put("number", request.number().value());
      all.put("title", request.title());
      outbox.queue(Mailing.of("request-" + template + "-" + request.number() + "-" + occasion, request.number(), "request." + template, all, recipients));
    }
  }

  private String link(String place, Language language) {
    return baseUrl + "/requests/" + place + "?lang=" + language.tag();
  }
}
