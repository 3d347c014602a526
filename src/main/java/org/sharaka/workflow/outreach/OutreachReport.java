package org.sharaka.workflow.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.documents.Block;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Report;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.projects.outreach.Needs;
import org.sharaka.projects.outreach.OutreachRounds;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.surveys.results.QuestionResult;
import org.sharaka.surveys.results.ResponseRates;
import org.sharaka.surveys.results.SmallCells;
import org.sharaka.surveys.results.SurveyResults;
import org.sharaka.workflow.papers.Papers;
import org.sharaka.workflow.papers.Words;
import org.springframework.stereotype.Component;

/** The report of the first phase: whom it reached, what they said, and where its limits are. Nobody is named in it. */
@Component
class OutreachReport {

  private final Papers papers;
  private final ProjectTexts texts;
  private final OutreachRounds rounds;
  private final OutreachWords outreachWords;
  private final Participation participation;
  private final Needs needs;
  private final Surveys surveys;
  private final CompileResults results;

  OutreachReport(Papers papers, ProjectTexts texts, OutreachRounds rounds, OutreachWords outreachWords, Participation participation, Needs needs,
      Surveys surveys, CompileResults results) {
    this.papers = papers;
    this.texts = texts;
    this.rounds = rounds;
    this.outreachWords = outreachWords;
    this.participation = participation;
    this.needs = needs;
    this.surveys = surveys;
    this.results = results;
  }

  void publish(CaseNumber number) {
    papers.publish(new Papers.Paper(number, DocumentKind.OUTREACH_REPORT, "outreachReport", null), (report, words) -> fill(report, words, number));
  }

  private void fill(Report.Builder report, Words words, CaseNumber number) {
    report.heading(1, words.say("paper.summary")).addAll(Words.paragraphs(texts.read(number, words.isArabic() ? TextKind.OUTREACH_SUMMARY : TextKind.OUTREACH_SUMMARY_EN)));
    reached(report, words, number);
    raised(report, words, number);
    surveys.of(number).stream().filter(survey -> survey.field().closedAt() != null).forEach(survey -> survey(report, words, survey));
    if (words.isArabic()) {
      typed(report, words, "paper.outreach.findings", texts.read(number, TextKind.OUTREACH_FINDINGS));
    }
    limits(report, words, number);
  }

  private void reached(Report.Builder report, Words words, CaseNumber number) {
    Participation.Count count = participation.count(number);
    Map<Sector, Integer> bySector = participation.bySector(number);
    Map<ContactChannel, Integer> byChannel = participation.byChannel(number);
    report.heading(1, words.say("paper.outreach.reached"))
        .paragraph(words.say("paper.outreach.heads", Map.of("heads", count.heads(), "institutions", count.institutions())))
        .paragraph(words.of(outreachWords.figures(number)))
        .add(words.figures("paper.outreach.bySector", "paper.sector", List.of(words.say("paper.people")), Arrays.stream(Sector.values())
            .map(sector -> List.of(words.of(sector), String.valueOf(bySector.getOrDefault(sector, 0)))).toList()))
        .add(words.figures("paper.outreach.byChannel", "paper.channel", List.of(words.say("paper.people")), Arrays.stream(ContactChannel.values())
            .map(channel -> List.of(words.say("channel." + channel), String.valueOf(byChannel.getOrDefault(channel, 0)))).toList()));
  }

  private void raised(Report.Builder report, Words words, CaseNumber number) {
    List<Needs.Need> raised = needs.of(number);
    report.heading(1, words.say("paper.outreach.needs"));
    if (raised.isEmpty()) {
      report.paragraph(words.say("paper.outreach.noNeeds"));
      return;
    }
    report.add(new Block.BarChart(words.say("paper.themes.chart"), words.say("paper.theme"), words.say("paper.statements"), "", 0,
        raised.stream().map(need -> new Block.Bar(words.of(need.theme().name()), need.statements())).toList()));
    report.add(words.figures("paper.outreach.needs", "paper.need", List.of(words.say("paper.statements"), words.say("paper.sectors")), raised.stream()
        .map(need -> List.of(words.of(need.text()), String.valueOf(need.statements()), String.valueOf(need.sectors()))).toList()));
  }

  private void survey(Report.Builder report, Words words, Survey survey) {
    SurveyResults compiled = SmallCells.hidden(results.execute(survey.number()), survey.design().smallestCell());
    report.heading(1, words.of(survey.title()));
    report.add(words.figures("paper.survey.rates", "paper.sector", List.of(words.say("paper.survey.invited"), words.say("paper.survey.usable"), "RR1", "RR2"),
        compiled.bySector().entrySet().stream().map(e -> rates(words.of(e.getKey()), e.getValue())).toList()));
    report.paragraph(words.say("paper.survey.method", Map.of("invited", compiled.rates().invited(), "usable", compiled.usable(), "rr2", compiled.rates().rr2())));
    List<Block.Distribution> spread = compiled.questions().stream().filter(QuestionResult.OnScale.class::isInstance).map(QuestionResult.OnScale.class::cast)
        .map(q -> new Block.Distribution(words.of(q.question().label()), q.overall().distribution())).toList();
    if (!spread.isEmpty()) {
      report.add(new Block.StackedBars(words.say("paper.survey.scale"), words.say("paper.survey.question"),
          List.of("1", "2", "3", "4", "5").stream().map(point -> words.say("paper.survey.scale." + point)).toList(), spread));
    }
  }

  private static List<String> rates(String sector, ResponseRates rates) {
    return List.of(sector, String.valueOf(rates.invited()), String.valueOf(rates.usable()), percent(rates.rr1()), percent(rates.rr2()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }

  private void limits(Report.Builder report, Words words, CaseNumber number) {
    String accepted = rounds.limitation(number);
    report.heading(1, words.say("paper.outreach.limits")).paragraph(words.say("paper.outreach.named"));
    if (!accepted.isEmpty()) {
      report.note(words.say("paper.outreach.accepted", Map.of("reason", accepted)));
    }
    report.addAll(Words.paragraphs(texts.read(number, TextKind.OUTREACH_LIMITATIONS)));
  }

  private static void typed(Report.Builder report, Words words, String heading, String text) {
    if (!text.isEmpty()) {
      report.heading(1, words.say(heading)).addAll(Words.paragraphs(text));
    }
  }
}
