package org.sharaka.workflow.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.documents.Block;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Report;
import org.sharaka.documents.Text;
import org.sharaka.gatherings.Erratum;
import org.sharaka.gatherings.Publication;
import org.sharaka.gatherings.PublishedMinutes;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.language.Dates;
import org.sharaka.workflow.papers.Papers;
import org.sharaka.workflow.papers.Words;
import org.springframework.stereotype.Component;

/** The minutes as everyone may read them, as a document. It knows nothing but what {@link PublishedMinutes} tells. */
@Component
class PublicMinutesPaper {

  private final Papers papers;
  private final PublishedMinutes minutes;
  private final MinutesWords minutesWords;
  private final Dates dates;

  PublicMinutesPaper(Papers papers, PublishedMinutes minutes, MinutesWords minutesWords, Dates dates) {
    this.papers = papers;
    this.minutes = minutes;
    this.minutesWords = minutesWords;
    this.dates = dates;
  }

  void publish(CaseNumber session) {
    PublishedMinutes.Sheet sheet = minutes.preview(session);
    papers.publish(new Papers.Paper(session, DocumentKind.MINUTES, "publishedMinutes", null), sheet.title(), (report, words) -> {
      facts(report, words, sheet);
      report.heading(1, words.say("minutes.summary")).addAll(Words.paragraphs(words.of(sheet.publication().summaries())));
      lines(report, words, sheet);
      if (sheet.publication().reason() != null) {
        report.note(words.say("minutes.summaryOnly." + sheet.publication().reason()));
      }
      errata(report, words, sheet.errata());
      report.note(words.say("minutes.seal", Map.of("sha256", sheet.sha256())));
    });
  }

  private void facts(Report.Builder report, Words words, PublishedMinutes.Sheet sheet) {
    List<Block.Entry> facts = new ArrayList<>();
    minutesWords.days(sheet.schedule()).forEach(day -> facts.add(entry(words, "gathering.when", words.of(day))));
    facts.add(entry(words, "minutes.hours", words.say("minutes.fromTo", Map.of("from", dates.time(sheet.began()), "to", dates.time(sheet.ended())))));
    facts.add(entry(words, "session.confidentiality", words.say("gathering.confidentiality." + sheet.mode())
        + (sheet.mixed() ? " – " + words.say("gathering.confidentiality.mixed") : "")));
    facts.add(entry(words, "minutes.heads", words.say("minutes.headsWere", Map.of("heads", sheet.heads()))));
    if (sheet.place() != null) {
      facts.add(entry(words, "gathering.where", sheet.place()));
      facts.add(entry(words, "minutes.chair", sheet.chair()));
      facts.add(entry(words, "session.rapporteur", sheet.rapporteur()));
    }
    facts.add(entry(words, "session.quorum", words.say(sheet.quorum() ? "minutes.withQuorum" : "minutes.withoutQuorum")));
    report.add(new Block.KeyValues(facts));
    if (!sheet.institutions().isEmpty()) {
      report.heading(1, words.say("minutes.institutions"))
          .add(new Block.Listing(false, sheet.institutions().stream().map(institution -> Text.of(words.of(institution))).toList()));
    }
  }

  private void lines(Report.Builder report, Words words, PublishedMinutes.Sheet sheet) {
    List<Publication.Line> points = sheet.lines(Publication.Part.POINT);
    if (!points.isEmpty()) {
      report.heading(1, words.say("minutes.points"))
          .add(new Block.Listing(true, points.stream().map(point -> Text.of(words.say("session.point." + point.kind()) + ": " + point.text())).toList()));
    }
    List<Publication.Line> views = sheet.lines(Publication.Part.VIEW);
    if (!views.isEmpty()) {
      report.heading(1, words.say("minutes.views")).add(new Block.Listing(false, views.stream().map(view -> Text.of(view.text())).toList()));
    }
    if (sheet.left() > 0) {
      report.note(words.say("minutes.left", Map.of("left", sheet.left())));
    }
  }

  private void errata(Report.Builder report, Words words, List<Erratum> errata) {
    if (!errata.isEmpty()) {
      report.heading(1, words.say("minutes.errata")).add(new Block.Listing(false, errata.stream().map(erratum -> Text.of(words.say("minutes.erratum",
          Map.of("version", erratum.version(), "day", dates.day(erratum.corrected(), words.locale()), "note", words.of(erratum.note()))))).toList()));
    }
  }

  private static Block.Entry entry(Words words, String key, String value) {
    return new Block.Entry(words.say(key), Text.of(value));
  }
}
