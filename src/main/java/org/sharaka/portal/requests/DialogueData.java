package org.sharaka.portal.requests;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.RequestBoard;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.language.Dates;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public register as open data, without login and without anything personal; numbers are stable identifiers. */
@RestController
class DialogueData {

  private static final int CHUNK = 200;

  private final RequestBoard board;
  private final Counterparts counterparts;
  private final Register register;
  private final Dates dates;

  record Invitation(String code, String nameAr, String nameEn, String reply, String reason) {}

  record DialogueRecord(String number, String titleAr, String titleEn, String status, String side, String area, String applicantAr, String applicantEn,
      LocalDate submitted, LocalDate accepted, LocalDate sessionOn, List<Invitation> counterparts) {}

  DialogueData(RequestBoard board, Counterparts counterparts, Register register, Dates dates) {
    this.board = board;
    this.counterparts = counterparts;
    this.register = register;
    this.dates = dates;
  }

  @GetMapping(path = "/open-data/dialogues.json", produces = MediaType.APPLICATION_JSON_VALUE)
  List<DialogueRecord> json() {
    List<DialogueRecord> all = new ArrayList<>();
    each(all::add);
    return all;
  }

  @GetMapping("/open-data/dialogues.csv")
  void csv(HttpServletResponse response) throws IOException {
    try (SpreadsheetCsv table = SpreadsheetCsv.download(response, "dialogues.csv")) {
      table.row("number", "title_ar", "title_en", "status", "side", "area", "applicant_ar", "applicant_en", "submitted", "accepted", "session_on",
          "counterparts", "replies");
      each(one -> table.row(one.number(), one.titleAr(), one.titleEn(), one.status(), one.side(), one.area(), one.applicantAr(), one.applicantEn(),
          one.submitted(), one.accepted(), one.sessionOn(), joined(one, Invitation::nameEn), joined(one, Invitation::reply)));
    }
  }

  private static String joined(DialogueRecord one, Function<Invitation, String> part) {
    return one.counterparts().stream().map(part).collect(Collectors.joining("; "));
  }

  private void each(Consumer<DialogueRecord> taken) {
    CaseNumber after = null;
    List<RequestBoard.Line> chunk;
    do {
      chunk = board.page(RequestBoard.Wanted.published("", Set.of(), null), after, CHUNK);
      chunk.stream().map(this::data).forEach(taken);
      after = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1).number();
    } while (chunk.size() == CHUNK);
  }

  private DialogueRecord data(RequestBoard.Line line) {
    LocalizedText applicant = line.applicant();
    return new DialogueRecord(line.number().value(), line.title().ar(), line.title().en(), line.status().name(), line.side().name(), line.area(),
        applicant == null ? null : applicant.ar(), applicant == null ? null : applicant.en(), dates.day(line.submittedAt()), dates.day(line.acceptedAt()),
        line.sessionOn(), counterparts.of(line.number()).stream().map(this::invitation).toList());
  }

  private Invitation invitation(Counterpart invited) {
    Organisation organisation = register.organisation(invited.organisation()).orElseThrow();
    return new Invitation(organisation.code(), organisation.name().ar(), organisation.name().en(), invited.reply().name(),
        invited.reason() == null ? null : invited.reason().name());
  }
}
