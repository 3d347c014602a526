package org.sharaka.portal.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sharaka.documents.Block;
import org.sharaka.documents.Report;
import org.sharaka.documents.ReportWriter;
import org.sharaka.documents.Text;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.PersonalData.Held;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.Sentences;
import org.sharaka.privacy.PersonalRecords;
import org.sharaka.privacy.PrivacyRequest;
import org.springframework.stereotype.Component;

/** Writes what is kept of a person into one file: for programs as JSON, for people as PDF. It is written when it is fetched and kept nowhere. */
@Component
class CopyFile {

  /** Where the words for a value stand, by the key of the detail. */
  private static final Map<String, String> WORDS = Map.of("sector", "sector.", "language", "language.", "channel", "channel.", "purpose", "consent.purpose.",
      "reply", "gathering.reply.", "state", "survey.disposition.", "role", "mandate.role.", "template", "mail.name.", "given", "privacy.given.");

  private final PersonalRecords records;
  private final ReportWriter writer;
  private final ObjectMapper json;
  private final Sentences sentences;
  private final Dates dates;
  private final WorkingCalendar calendar;

  CopyFile(PersonalRecords records, ReportWriter writer, ObjectMapper json, Sentences sentences, Dates dates, WorkingCalendar calendar) {
    this.records = records;
    this.writer = writer;
    this.json = json;
    this.sentences = sentences;
    this.dates = dates;
    this.calendar = calendar;
  }

  byte[] of(PrivacyRequest request, Language language) {
    Map<String, List<Held>> held = records.of(records.subject(request));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("data.json"));
      zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(plain(request, held)));
      zip.putNextEntry(new ZipEntry("data.pdf"));
      zip.write(writer.pdf(report(request, held, language)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private Map<String, Object> plain(PrivacyRequest request, Map<String, List<Held>> held) {
    Map<String, Object> data = new LinkedHashMap<>();
    held.forEach((area, all) -> data.put(area, all.stream().map(CopyFile::plain).toList()));
    return Map.of("request", request.number().value(), "email", request.asked().email(), "on", calendar.today().toString(), "data", data);
  }

  private static Map<String, Object> plain(Held held) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("what", held.what());
    plain.put("case", held.number() == null ? null : held.number().value());
    plain.put("at", held.at() == null ? null : held.at().toString());
    plain.putAll(held.details());
    return plain;
  }

  private Report report(PrivacyRequest request, Map<String, List<Held>> held, Language language) {
    Report.Builder report = Report.in(language, say("privacy.copy.title", language)).subtitle(request.asked().email()).about(request.number()).dated(calendar.today())
        .paragraph(say(held.isEmpty() ? "privacy.copy.nothing" : "privacy.copy.lead", language));
    held.forEach((area, all) -> {
      report.heading(1, say("privacy.area." + area, language));
      all.forEach(one -> report.add(new Block.KeyValues(entries(one, language))));
    });
    return report.build();
  }

  private List<Block.Entry> entries(Held held, Language language) {
    List<Block.Entry> entries = new ArrayList<>();
    String about = held.number() == null ? "" : " " + held.number();
    String day = held.at() == null ? "" : dates.day(dates.day(held.at()), language.locale());
    entries.add(new Block.Entry(say("privacy.held." + held.what(), language) + about, Text.of(day.isEmpty() ? "–" : day)));
    held.details().forEach((key, value) -> entries.add(new Block.Entry(say("privacy.detail." + key, language), Text.of(value(key, value, language)))));
    return entries;
  }

  private String value(String key, String value, Language language) {
    String code = key.equals("sector") ? value.toLowerCase(Locale.ROOT) : value;
    return WORDS.containsKey(key) ? sentences.sayOr(WORDS.get(key) + code, value, language.locale()) : value;
  }

  private String say(String key, Language language) {
    return sentences.say(key, Map.of(), language.locale());
  }
}
