package org.sharaka.portal.recommendations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.sharaka.recommendations.RecommendationBoard;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tracker as open data, without login and without anything personal; one line an addressee in the table form. */
@RestController
class RecommendationOpenData {

  private final RecommendationBoard board;

  record AddresseeData(String nameAr, String nameEn, String state, String answer, int percent) {}

  record RecommendationData(String number, String textAr, String textEn, String status, String answer, String sourceKind, String sourceNumber, LocalDate opened,
      List<AddresseeData> addressees) {}

  RecommendationOpenData(RecommendationBoard board) {
    this.board = board;
  }

  @GetMapping(path = "/open-data/recommendations.json", produces = MediaType.APPLICATION_JSON_VALUE)
  List<RecommendationData> json() {
    List<RecommendationData> all = new ArrayList<>();
    board.each(RecommendationBoard.Filter.everything(true), (line, parties) -> all.add(data(line, parties)));
    return all;
  }

  @GetMapping("/open-data/recommendations.csv")
  void csv(HttpServletResponse response) throws IOException {
    try (SpreadsheetCsv table = SpreadsheetCsv.download(response, "recommendations.csv")) {
      table.row("number", "text_ar", "text_en", "status", "answer", "source_kind", "source_number", "opened", "addressee_ar", "addressee_en", "addressee_state",
          "addressee_answer", "percent");
      board.each(RecommendationBoard.Filter.everything(true), (line, parties) -> parties.forEach(party -> table.row(line.number(), line.text().ar(), line.text().en(),
          line.status(), line.answer(), line.source().kind(), line.source().number(), line.openedOn(), party.name().ar(), party.name().en(), party.state(),
          party.answer(), party.percent())));
    }
  }

  private static RecommendationData data(RecommendationBoard.Line line, List<RecommendationBoard.Party> parties) {
    return new RecommendationData(line.number().value(), line.text().ar(), line.text().en(), line.status().name(), name(line.answer()), line.source().kind().name(),
        line.source().number() == null ? null : line.source().number().value(), line.openedOn(),
        parties.stream().map(p -> new AddresseeData(p.name().ar(), p.name().en(), p.state().name(), name(p.answer()), p.percent())).toList());
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
