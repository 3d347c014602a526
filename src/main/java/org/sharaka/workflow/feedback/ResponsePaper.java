package org.sharaka.workflow.feedback;

import java.util.List;
import java.util.Map;
import org.sharaka.documents.Block;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Report;
import org.sharaka.documents.Text;
import org.sharaka.guidelines.CommentDecision;
import org.sharaka.guidelines.ConsultationResponse;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.ContestedClause;
import org.sharaka.guidelines.Disposition;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.workflow.papers.Papers;
import org.sharaka.workflow.papers.Words;
import org.springframework.stereotype.Component;

/** "You said – we did" as a document: every comment that may be published, with what became of it and why. */
@Component
public class ResponsePaper {

  private static final List<CommentDecision> WORST_FIRST = List.of(CommentDecision.OUT_OF_SCOPE, CommentDecision.REJECTED, CommentDecision.NOTED,
      CommentDecision.ACCEPTED_IN_PART, CommentDecision.ACCEPTED);

  private final Papers papers;
  private final ConsultationResponse responses;
  private final Consultations consultations;
  private final ProjectTexts texts;

  ResponsePaper(Papers papers, ConsultationResponse responses, Consultations consultations, ProjectTexts texts) {
    this.papers = papers;
    this.responses = responses;
    this.consultations = consultations;
    this.texts = texts;
  }

  public void write(CaseNumber number, CaseNumber guide) {
    ConsultationResponse.Response response = response(guide);
    papers.write(paper(number), (report, words) -> fill(report, words, number, response));
  }

  public void publish(CaseNumber number, CaseNumber guide) {
    ConsultationResponse.Response response = response(guide);
    papers.publish(paper(number), (report, words) -> fill(report, words, number, response));
  }

  private ConsultationResponse.Response response(CaseNumber guide) {
    return responses.of(guide, consultations.latest(guide).orElseThrow().id());
  }

  private static Papers.Paper paper(CaseNumber number) {
    return new Papers.Paper(number, DocumentKind.FEEDBACK_RESPONSE, "feedbackResponse", null);
  }

  private void fill(Report.Builder report, Words words, CaseNumber number, ConsultationResponse.Response response) {
    String foreword = texts.read(number, TextKind.RESPONSE_FOREWORD);
    if (!foreword.isEmpty() && words.isArabic()) {
      report.heading(1, words.say("paper.response.foreword")).addAll(Words.paragraphs(foreword));
    }
    overview(report, words, response);
    response.items().forEach(item -> clause(report, words, item));
    if (!response.whole().isEmpty()) {
      report.heading(1, words.say("paper.response.whole"));
      response.whole().forEach(answer -> answer(report, words, answer));
    }
  }

  private static void overview(Report.Builder report, Words words, ConsultationResponse.Response response) {
    ConsultationRound round = response.round();
    report.heading(1, words.say("paper.response.overview"))
        .paragraph(words.say("paper.response.turnout", Map.of("invited", response.turnout().invited(), "answered", response.turnout().answered(),
            "letters", response.turnout().byLetter(), "opened", round.opensOn(), "closed", round.closesOn(), "version", response.version().label())));
    if (round.derogation() != null) {
      report.note(words.say("paper.response.shorter", Map.of("reason", round.derogation())));
    }
    if (response.figures().total() == 0) {
      report.paragraph(words.say("paper.response.none"));
      return;
    }
    report.add(words.bars("paper.response.decisions", "paper.response.decision", "paper.response.comments",
        response.figures().byDecision().entrySet().stream().map(e -> new Block.Bar(words.say("paper.decision." + e.getKey()), e.getValue())).toList()));
    report.add(words.bars("paper.response.bySector", "paper.sector", "paper.response.comments",
        response.figures().bySector().entrySet().stream().map(e -> new Block.Bar(words.of(e.getKey()), e.getValue())).toList()));
    byClause(report, words, response);
    if (response.unpublished() > 0) {
      report.paragraph(words.say("paper.response.unpublished", Map.of("count", response.unpublished())));
    }
  }

  /** Which clauses changed most by what was said, at a glance. */
  private static void byClause(Report.Builder report, Words words, ConsultationResponse.Response response) {
    List<Block.Distribution> decided = response.items().stream().map(item -> new Block.Distribution(item.clause().number() + " " + words.of(item.clause().title().text()),
        WORST_FIRST.stream().map(decision -> response.figures().ofClause(item.clause().id()).getOrDefault(decision, 0)).toList()))
        .filter(clause -> clause.total() > 0).toList();
    if (decided.size() > 1) {
      report.add(new Block.StackedBars(words.say("paper.response.byClause"), words.say("paper.response.clause"),
          WORST_FIRST.stream().map(decision -> words.say("paper.decision." + decision)).toList(), decided));
    }
  }

  private static void clause(Report.Builder report, Words words, ConsultationResponse.Item item) {
    report.heading(1, item.clause().number() + " " + words.of(item.clause().title().text()));
    item.answers().forEach(answer -> answer(report, words, answer));
    if (item.unpublished() > 0) {
      report.paragraph(words.say("paper.response.unpublished", Map.of("count", item.unpublished())));
    }
    ContestedClause contested = item.contested();
    if (contested != null && contested.settlement() != null) {
      report.note(words.say("paper.response.contested." + contested.settlement().outcome(), Map.of("reason", words.of(contested.settlement().reason().text()),
          "minority", words.of(contested.settlement().minority().text()))));
    }
  }

  private static void answer(Report.Builder report, Words words, ConsultationResponse.Answer answer) {
    report.quote(answer.body(), signature(words, answer));
    if (answer.proposal() != null) {
      report.paragraph(Text.of("").bold(words.say("paper.response.proposal")).plain(" ").plain(answer.proposal()));
    }
    Disposition disposition = answer.disposition();
    if (disposition != null) {
      report.paragraph(Text.of("").bold(words.say("paper.decision." + disposition.decision())).plain(reason(words, disposition)));
    }
  }

  private static String signature(Words words, ConsultationResponse.Answer answer) {
    Sector sector = answer.sector();
    return answer.signed() == null ? words.of(sector) : words.of(answer.signed()) + " · " + words.of(sector);
  }

  private static String reason(Words words, Disposition disposition) {
    String why = words.of(disposition.reason().text());
    String change = words.of(disposition.change().text());
    String dash = disposition.decision() == CommentDecision.ACCEPTED && why.isEmpty() ? "" : ": ";
    return dash + why + (change.isEmpty() ? "" : " " + words.say("paper.response.change", Map.of("change", change)));
  }
}
