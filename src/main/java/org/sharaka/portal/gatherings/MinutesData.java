package org.sharaka.portal.gatherings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sharaka.gatherings.Erratum;
import org.sharaka.gatherings.Publication;
import org.sharaka.gatherings.PublishedMinutes;

/** Published minutes as open data. */
record MinutesData(String number, String titleAr, String titleEn, LocalDate day, LocalTime began, LocalTime ended, String confidentiality, String scope,
    String reason, int present, boolean quorum, List<Name> institutions, String summaryAr, String summaryEn, List<Point> points, List<String> views, List<Paper> papers,
    int leftOut, String sha256, Instant publishedAt, int version, List<Correction> corrections) {

  record Name(String ar, String en) {}

  record Paper(String title, String author, String summary) {}

  /** What was put right, and the version it was put right in. */
  record Correction(int version, String sha256, String noteAr, String noteEn, Instant correctedAt) {}

  record Point(String kind, String sector, String text) {}

  static MinutesData of(PublishedMinutes.Sheet sheet) {
    Publication out = sheet.publication();
    return new MinutesData(sheet.number().value(), sheet.title().ar(), sheet.title().en(), sheet.schedule().first(), sheet.began(), sheet.ended(),
        sheet.mode().name(), out.scope().name(), out.reason() == null ? null : out.reason().name(), sheet.heads(), sheet.quorum(),
        sheet.institutions().stream().map(name -> new Name(name.ar(), name.en())).toList(), out.summaries().ar(), out.summaries().en(),
        sheet.lines(Publication.Part.POINT).stream().map(MinutesData::point).toList(),
        sheet.lines(Publication.Part.VIEW).stream().map(Publication.Line::text).toList(),
        sheet.papers().stream().map(paper -> new Paper(paper.title(), paper.author(), paper.gist())).toList(), sheet.left(), sheet.sha256(), out.publishedAt(), out.version(),
        sheet.errata().stream().map(MinutesData::correction).toList());
  }

  private static Correction correction(Erratum erratum) {
    return new Correction(erratum.version(), erratum.sha256(), erratum.note().ar(), erratum.note().en(), erratum.corrected());
  }

  private static Point point(Publication.Line line) {
    return new Point(line.kind().name(), line.sector() == null ? null : line.sector().name(), line.text());
  }
}
