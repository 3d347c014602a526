package org.sharaka.gatherings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Recipient;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what is written to the people on a list: the facts, the calendar and each one's own link. */
@Component
class GatheringMail {

  private static final int LONGEST_LIST = 400;
  private static final int MOST_COUNTED_DAYS = 7;

  private final JdbcClient db;
  private final GuestLinks links;
  private final Gatherings gatherings;
  private final Sessions sessions;
  private final DateWords dates;
  private final MessageSource messages;

  GatheringMail(JdbcClient db, GuestLinks links, Gatherings gatherings, Sessions sessions, DateWords dates, MessageSource messages) {
    this.db = db;
    this.links = links;
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.dates = dates;
    this.messages = messages;
  }

  Mailing about(Gathering gathering, String key, String template, Map<String, ?> more, String calendar, List<Recipient> recipients) {
    Map<String, Object> facts = facts(gathering);
    facts.putAll(more);
    return new Mailing(gathering.number() + "/" + key, gathering.number(), template, facts, calendar, recipients);
  }

  /** Those who gave one of the answers and may be written to. */
  List<Recipient> answered(CaseNumber gathering, Collection<GuestReply> replies) {
    return recipients("g.gathering = :gathering and g.reply in (:replies)",
        Map.of("gathering", gathering.value(), "replies", replies.stream().map(Enum::name).toList()));
  }

  List<Recipient> whoWereThere(CaseNumber gathering) {
    return whoWereThere(gathering, "");
  }

  /** @param page the page behind each one's link that the letter is about */
  List<Recipient> whoWereThere(CaseNumber gathering, String page) {
    return recipients("g.gathering = :gathering and " + Guests.WAS_THERE, Map.of("gathering", gathering.value()), page);
  }

  /** @return the one guest, or nobody when they asked not to be written to */
  List<Recipient> only(long guest) {
    return recipients("g.id = :guest", Map.of("guest", guest));
  }

  List<Recipient> guests(List<Long> guests) {
    return recipients("g.id in (:guests)", Map.of("guests", guests));
  }

  private List<Recipient> recipients(String condition, Map<String, ?> values) {
    return recipients(condition, values, "");
  }

  private List<Recipient> recipients(String condition, Map<String, ?> values, String page) {
    return db.sql("""
        select g.id, g.person_id, p.email, p.name, p.language from guest g join person p on p.id = g.person_id
        where p.do_not_contact = false and %s order by g.id""".formatted(condition)).params(values)
        .query((row, n) -> new Recipient(row.getLong("person_id"), row.getString("email"), row.getString("name"),
            Language.valueOf(row.getString("language")), Map.of("link", links.link(row.getLong("id")) + page))).list();
  }

  private Map<String, Object> facts(Gathering gathering) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("number", gathering.number().value());
    facts.put("kind", gathering.kind().name());
    facts.put("title", gathering.title());
    facts.put("purpose", gathering.purpose());
    facts.put("reason", gathering.reason() == null ? "" : gathering.reason());
    facts.put("mode", mode(gathering));
    facts.put("shortNotice", shortNotice(gathering));
    facts.put("when", gathering.arrangement() == null ? "" : when(gathering.arrangement().schedule()));
    facts.put("where", gathering.arrangement() == null ? "" : where(gathering.arrangement().venue()));
    return facts;
  }

  /** What may be said outside is announced before anyone comes. */
  private Object mode(Gathering gathering) {
    if (gathering.kind() != GatheringKind.SESSION) {
      return "";
    }
    LocalizedText rule = said("gathering.confidentiality." + sessions.terms(gathering.number()).confidentiality() + ".notice", Map.of(), Map.of());
    List<LocalizedText> own = gatherings.agenda(gathering.number()).items().stream().filter(item -> item.confidentiality() != null).map(this::ruleOf).toList();
    if (own.isEmpty()) {
      return rule;
    }
    LocalizedText items = new LocalizedText(joined(own, Language.AR, " "), joined(own, Language.EN, " "));
    LocalizedText told = items.ar().length() <= LONGEST_LIST ? items : said("gathering.confidentiality.mixed", Map.of(), Map.of());
    return new LocalizedText(rule.ar() + " " + told.ar(), rule.en() + " " + told.en());
  }

  /** Who is asked late is told why. */
  private Object shortNotice(Gathering gathering) {
    return sessions.shortNotice(gathering.number()).map(why -> said("gathering.shortNotice", Map.of("reason", why), Map.of("reason", why))).map(Object.class::cast)
        .orElse("");
  }

  private LocalizedText ruleOf(Agenda.Item item) {
    Map<String, String> facts = Map.of("title", item.title(), "rule", item.confidentiality().name());
    return said("gathering.itemRule", facts, facts);
  }

  LocalizedText when(Schedule schedule) {
    LocalizedText first = dates.full(schedule.first());
    Map<String, Object> hours = Map.of("from", schedule.from().toString(), "to", schedule.to().toString());
    if (schedule.isOneDay()) {
      return said("gathering.when.day", with(hours, "day", first.ar()), with(hours, "day", first.en()));
    }
    List<LocalizedText> days = IntStream.range(0, schedule.days().size()).mapToObj(i -> day(schedule, i)).toList();
    return said("gathering.when.days", with(hours, "days", joined(days, Language.AR, "، ")), with(hours, "days", joined(days, Language.EN, "; ")));
  }

  /** Which day it is of how many, as long as there are few. */
  private LocalizedText day(Schedule schedule, int i) {
    LocalizedText day = dates.full(schedule.days().get(i));
    Map<String, Object> facts = Map.of("n", i + 1, "of", schedule.days().size());
    return schedule.days().size() > MOST_COUNTED_DAYS ? day : said("gathering.dayNumber", with(facts, "day", day.ar()), with(facts, "day", day.en()));
  }

  private LocalizedText where(Venue venue) {
    return venue.isVirtual() ? said("gathering.where.link", Map.of("link", venue.link()), Map.of("link", venue.link()))
        : LocalizedText.same(venue.place());
  }

  private static String joined(List<LocalizedText> days, Language language, String between) {
    return days.stream().map(day -> day.in(language)).collect(Collectors.joining(between));
  }

  private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
    Map<String, Object> all = new HashMap<>(facts);
    all.put(name, value);
    return all;
  }

  private LocalizedText said(String key, Map<String, ?> ar, Map<String, ?> en) {
    return new LocalizedText(messages.getMessage(key, new Object[] {ar}, Language.AR.locale()),
        messages.getMessage(key, new Object[] {en}, Language.EN.locale()));
  }
}
