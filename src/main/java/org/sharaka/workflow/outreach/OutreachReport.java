package org.sharaka.workflow.outreach;

import java.util.Arrays;
import java.util.List;
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
import org.sharaka.surveys.Surveys;
import org.sharaka.workflow.papers.Papers;
import org.sharaka.workflow.papers.Words;
import org.sharaka.workflow.survey.SurveyChapter;
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
  private final SurveyChapter chapter;

  OutreachReport(Papers papers, ProjectTexts texts, OutreachRounds rounds, OutreachWords outreachWords, Participation participation, Needs needs,
      Surveys surveys, SurveyChapter chapter) {
    this.papers = papers;
    this.texts = texts;
    this.rounds = rounds;
    this.outreachWords = outreachWords;
    this.participation = participation;
    this.needs = needs;
    this.surveys = surveys;
    this.chapter = chapter;
  }

  void publish(CaseNumber number) {
    papers.publish(new Papers.Paper(number, DocumentKind.OUTREACH_REPORT, "outreachReport", null), (report, words) -> fill(report, words, number));
  }

  private void fill(Report.Builder report, Words words, CaseNumber number) {
    report.heading(1, words.say("paper.summary")).addAll(Words.paragraphs(texts.read(number, words.isArabic() ? TextKind.OUTREACH_SUMMARY : TextKind.OUTREACH_SUMMARY_EN)));
    reached(report, words, number);
    raised(report, words, number);
    surveys.of(number).stream().filter(survey -> survey.field().closedAt() != null).forEach(survey -> chapter.add(report, words, survey));
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
        .add(words.bars("paper.outreach.bySector", "paper.sector", "paper.people", Arrays.stream(Sector.values())
            .map(sector -> new Block.Bar(words.of(sector), bySector.getOrDefault(sector, 0))).toList()))
        .add(words.bars("paper.outreach.byChannel", "paper.channel", "paper.people", Arrays.stream(ContactChannel.values())
            .map(channel -> new Block.Bar(words.say("channel." + channel), byChannel.getOrDefault(channel, 0))).toList()));
  }

  private void raised(Report.Builder report, Words words, CaseNumber number) {
    List<Needs.Need> raised = needs.of(number);
    report.heading(1, words.say("paper.outreach.needs"));
    if (raised.isEmpty()) {
      report.paragraph(words.say("paper.outreach.noNeeds"));
      return;
    }
    report.add(words.bars("paper.themes.chart", "paper.theme", "paper.statements",
        raised.stream().map(need -> new Block.Bar(words.of(need.theme().name()), need.statements())).toList()));
    report.add(words.figures("paper.outreach.needs", "paper.need", List.of(words.say("paper.statements"), words.say("paper.sectors")), raised.stream()
        .map(need -> List.of(words.of(need.text()), String.valueOf(need.statements()), String.valueOf(need.sectors()))).toList()));
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
