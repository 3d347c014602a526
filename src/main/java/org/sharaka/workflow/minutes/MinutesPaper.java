package org.sharaka.workflow.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.documents.Block;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Report;
import org.sharaka.documents.Text;
import org.sharaka.gatherings.Agenda;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.MinutesComment;
import org.sharaka.gatherings.MinutesComments;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.language.Dates;
import org.sharaka.workflow.papers.Papers;
import org.sharaka.workflow.papers.Words;
import org.springframework.stereotype.Component;

/** The approved minutes as a document of the house, by the usual template: who, when, by which quorum, what was decided and who does what. */
@Component
class MinutesPaper {

  private final Papers papers;
  private final Gatherings gatherings;
  private final Sessions sessions;
  private final MinutesBook book;
  private final MinutesComments comments;
  private final GuestList guests;
  private final MinutesWords minutesWords;
  private final Dates dates;

  MinutesPaper(Papers papers, Gatherings gatherings, Sessions sessions, MinutesBook book, MinutesComments comments, GuestList guests,
      MinutesWords minutesWords, Dates dates) {
    this.papers = papers;
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.book = book;
    this.comments = comments;
    this.guests = guests;
    this.minutesWords = minutesWords;
    this.dates = dates;
  }

  void approved(CaseNumber session) {
    Minutes minutes = book.find(session).orElseThrow();
    papers.write(new Papers.Paper(session, DocumentKind.MINUTES, "minutes", "paper.minutes.internal"), (report, words) -> {
      facts(report, words, minutes);
      people(report, words, session);
      agenda(report, words, gatherings.agenda(session));
      report.heading(1, words.say("minutes.summary")).addAll(Words.paragraphs(minutes.summary()));
      report.heading(1, words.say("minutes.points"))
          .add(new Block.Listing(true, minutes.points().stream().map(point -> Text.of(words.of(minutesWords.point(point)))).toList()));
      views(report, words, comments.annexed(session));
      signatures(report, words, minutes);
    });
  }

  private void facts(Report.Builder report, Words words, Minutes minutes) {
    Gathering gathering = gatherings.get(minutes.session());
    List<Block.Entry> facts = new ArrayList<>();
    minutesWords.days(gathering.arrangement().schedule()).forEach(day -> facts.add(entry(words, "gathering.when", words.of(day))));
    facts.add(entry(words, "minutes.hours", words.say("minutes.fromTo", Map.of("from", dates.time(minutes.began()), "to", dates.time(minutes.ended())))));
    facts.add(entry(words, "gathering.where", gathering.arrangement().venue().inOneLine()));
    facts.add(entry(words, "session.confidentiality", words.say("gathering.confidentiality." + sessions.terms(minutes.session()).confidentiality())));
    facts.add(entry(words, "minutes.chair", minutes.chair()));
    facts.add(entry(words, "session.rapporteur", minutes.rapporteur()));
    minutesWords.quorums(gathering).forEach(finding -> facts.add(entry(words, "session.quorum", words.of(finding))));
    if (minutes.nextMeeting() != null) {
      facts.add(entry(words, "minutes.next", minutes.nextMeeting()));
    }
    report.add(new Block.KeyValues(facts));
  }

  private void people(Report.Builder report, Words words, CaseNumber session) {
    List<LocalDate> days = gatherings.get(session).arrangement().schedule().days();
    Map<String, List<Text>> people = guests.all(session).collect(Collectors.groupingBy(row -> days.stream().anyMatch(row::wasThere) ? "PRESENT"
        : row.reply() == GuestReply.DECLINED ? "APOLOGIES" : row.isExpected() ? "ABSENT" : "NOT_EXPECTED", LinkedHashMap::new,
        Collectors.mapping(row -> Text.of(row.institution() == null ? row.name() : row.name() + " – " + words.of(row.institution())), Collectors.toList())));
    report.heading(1, words.say("minutes.people"));
    for (String presence : List.of("PRESENT", "APOLOGIES", "ABSENT")) {
      if (people.containsKey(presence)) {
        report.heading(2, words.say("paper.minutes." + presence)).add(new Block.Listing(false, people.get(presence)));
      }
    }
  }

  private void agenda(Report.Builder report, Words words, Agenda agenda) {
    if (!agenda.items().isEmpty()) {
      report.heading(1, words.say("gathering.agenda")).add(new Block.Listing(true, agenda.items().stream()
          .map(item -> Text.of(dates.time(item.from()) + "–" + dates.time(item.to()) + " " + item.title() + (item.lead() == null ? "" : " – " + item.lead())
              + (item.confidentiality() == null ? "" : " (" + words.say("gathering.confidentiality." + item.confidentiality()) + ")"))).toList()));
    }
  }

  private void views(Report.Builder report, Words words, List<MinutesComment> views) {
    if (!views.isEmpty()) {
      report.heading(1, words.say("minutes.views"))
          .add(new Block.Listing(false, views.stream().map(view -> Text.of(words.of(minutesWords.view(view)))).toList()));
    }
  }

  private void signatures(Report.Builder report, Words words, Minutes minutes) {
    report.heading(1, words.say("minutes.signatures"))
        .add(new Block.Listing(false, minutes.signatures().stream()
            .map(signature -> Text.of(signature.account() + " – " + dates.day(signature.at(), words.locale()))).toList()))
        .note(words.say("minutes.seal", Map.of("sha256", minutes.sha256())));
  }

  private static Block.Entry entry(Words words, String key, String value) {
    return new Block.Entry(words.say(key), Text.of(value));
  }
}
