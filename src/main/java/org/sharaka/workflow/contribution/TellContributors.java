package org.sharaka.workflow.contribution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.notifications.UntoldNews;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.consent.MailChoices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to the next of those for whom there is news, one mail each with the link to their page. What is told is off the
 * list in the same transaction as the mail is in the outbox: cut short it is told later, and never twice.
 */
@Component
class TellContributors {

  private static final String TEMPLATE = "contributionNews";
  private static final int PORTION = 500;
  private static final int TITLES = 3;

  private final UntoldNews news;
  private final CaseFiles files;
  private final Register register;
  private final MailChoices choices;
  private final Outbox outbox;
  private final WorkingCalendar calendar;

  TellContributors(UntoldNews news, CaseFiles files, Register register, MailChoices choices, Outbox outbox, WorkingCalendar calendar) {
    this.news = news;
    this.files = files;
    this.register = register;
    this.choices = choices;
    this.outbox = outbox;
    this.calendar = calendar;
  }

  /** @return whether there may be more to tell */
  @Transactional
  public boolean next() {
    Map<Long, List<CaseNumber>> portion = news.next(TEMPLATE, calendar.today().atStartOfDay(calendar.zone()).toInstant(), PORTION);
    if (portion.isEmpty()) {
      return false;
    }
    Map<CaseNumber, CaseFile> covers = files.find(portion.values().stream().flatMap(Collection::stream).distinct().toList()).stream()
        .collect(Collectors.toMap(CaseFile::number, Function.identity()));
    Map<Long, String> pages = choices.links(portion.keySet());
    List<Recipient> recipients = register.people(portion.keySet()).stream().filter(person -> portion.containsKey(person.id()))
        .map(person -> Recipient.of(person, facts(person, portion.get(person.id()), covers, pages.get(person.id())))).toList();
    outbox.queue(Mailing.of(TEMPLATE + "/" + UUID.randomUUID(), null, TEMPLATE, Map.of(), recipients));
    news.told(portion.keySet());
    return true;
  }

  private static Map<String, Object> facts(Person person, List<CaseNumber> changed, Map<CaseNumber, CaseFile> covers, String page) {
    String titles = changed.stream().limit(TITLES).map(covers::get).map(cover -> "«" + cover.title().in(person.language()) + "»")
        .collect(Collectors.joining(person.language() == Language.AR ? "، " : ", "));
    return Map.of("count", changed.size(), "titles", titles, "link", page + "/contributions?lang=" + person.language().tag());
  }
}
