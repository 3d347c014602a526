package org.sharaka.desk.gatherings;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GuestList;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** The attendance list as a file that spreadsheets open rightly: UTF-8 with its mark, and no cell they would run as a formula. */
@Component
class AttendanceFile {

  private static final char MARK = '\uFEFF';
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

  private final GuestList list;
  private final Sentences sentences;

  AttendanceFile(GuestList list, Sentences sentences) {
    this.list = list;
    this.sentences = sentences;
  }

  void write(Gathering gathering, HttpServletResponse response, Locale locale) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + gathering.number() + ".csv\"");
    List<LocalDate> days = gathering.arrangement() == null ? List.of() : gathering.arrangement().schedule().days();
    try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
      out.write(MARK);
      CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL);
      printer.printRecord(heading(days, locale));
      for (Iterator<GuestList.Row> rows = list.all(gathering.number()).iterator(); rows.hasNext(); ) {
        printer.printRecord(cells(rows.next(), days, locale));
      }
    }
  }

  private List<String> heading(List<LocalDate> days, Locale locale) {
    List<String> cells = new ArrayList<>();
    List.of("name", "institution", "sector", "email", "source", "reply").forEach(column -> cells.add(say("gathering.column." + column, locale)));
    days.forEach(day -> cells.add(day.toString()));
    return cells;
  }

  private List<String> cells(GuestList.Row row, List<LocalDate> days, Locale locale) {
    List<String> cells = new ArrayList<>(List.of(plain(row.name()), plain(sentences.of(row.institution(), locale)), say("sector." + row.sector().code(), locale),
        plain(row.email()), say("gathering.source." + row.source(), locale), say("gathering.reply." + row.reply(), locale)));
    days.forEach(day -> cells.add(say(row.wasThere(day) ? "gathering.present" : "gathering.absent", locale)));
    return cells;
  }

  private String say(String key, Locale locale) {
    return sentences.say(key, Map.of(), locale);
  }

  private static String plain(String text) {
    return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
