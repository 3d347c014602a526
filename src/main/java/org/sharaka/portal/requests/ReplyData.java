package org.sharaka.portal.requests;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.sharaka.dialogues.CounterpartReply;
import org.sharaka.dialogues.DeclineReason;
import org.sharaka.dialogues.ReplyFigures;
import org.sharaka.platform.web.SpreadsheetCsv;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What public bodies answered to invitations, as open data. */
@RestController
class ReplyData {

  private final ReplyFigures figures;

  record Declined(int notCompetent, int timing, int underStudy, int legalBar, int other) {}

  record BodyRecord(String code, String nameAr, String nameEn, int invited, int accepted, int acceptedWithConditions, int declined, Declined declinedBecause,
      int namedAnotherBody, int noReply, int waiting) {}

  ReplyData(ReplyFigures figures) {
    this.figures = figures;
  }

  @GetMapping(path = "/open-data/dialogue-replies.json", produces = MediaType.APPLICATION_JSON_VALUE)
  List<BodyRecord> json() {
    return figures.all().stream().map(ReplyData::data).toList();
  }

  @GetMapping("/open-data/dialogue-replies.csv")
  void csv(HttpServletResponse response) throws IOException {
    try (SpreadsheetCsv table = SpreadsheetCsv.download(response, "dialogue-replies.csv")) {
      table.row("code", "name_ar", "name_en", "invited", "accepted", "accepted_with_conditions", "declined", "declined_not_competent", "declined_timing",
          "declined_under_study", "declined_legal_bar", "declined_other", "named_another_body", "no_reply", "waiting");
      for (BodyRecord one : json()) {
        Declined why = one.declinedBecause();
        table.row(one.code(), one.nameAr(), one.nameEn(), one.invited(), one.accepted(), one.acceptedWithConditions(), one.declined(), why.notCompetent(),
            why.timing(), why.underStudy(), why.legalBar(), why.other(), one.namedAnotherBody(), one.noReply(), one.waiting());
      }
    }
  }

  private static BodyRecord data(ReplyFigures.Line line) {
    Declined why = new Declined(line.because(DeclineReason.NOT_COMPETENT), line.because(DeclineReason.TIMING), line.because(DeclineReason.UNDER_STUDY),
        line.because(DeclineReason.LEGAL_BAR), line.because(DeclineReason.OTHER));
    return new BodyRecord(line.code(), line.name().ar(), line.name().en(), line.invited(), line.of(CounterpartReply.ACCEPTED),
        line.of(CounterpartReply.ACCEPTED_WITH_CONDITIONS), line.of(CounterpartReply.DECLINED), why, line.of(CounterpartReply.OTHER_BODY),
        line.of(CounterpartReply.NO_REPLY), line.of(CounterpartReply.NONE));
  }
}
