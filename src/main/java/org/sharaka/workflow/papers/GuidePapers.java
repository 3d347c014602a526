package org.sharaka.workflow.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.documents.Block;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Report;
import org.sharaka.guidelines.Evidence;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.SignOff;
import org.sharaka.guidelines.SignOffs;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.projects.ProjectTexts;
import org.sharaka.projects.TextKind;
import org.sharaka.projects.drafting.DraftRegisters;
import org.sharaka.projects.drafting.ImplementationPlan;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Component;

/** The guide or charter as a document: the draft within the report that explains it, and the adopted text by itself. */
@Component
public class GuidePapers {

  private final Papers papers;
  private final Guides guides;
  private final SignOffs signOffs;
  private final ProjectTexts texts;
  private final DraftRegisters registers;
  private final ImplementationPlan plan;
  private final Participation participation;

  GuidePapers(Papers papers, Guides guides, SignOffs signOffs, ProjectTexts texts, DraftRegisters registers, ImplementationPlan plan,
      Participation participation) {
    this.papers = papers;
    this.guides = guides;
    this.signOffs = signOffs;
    this.texts = texts;
    this.registers = registers;
    this.plan = plan;
    this.participation = participation;
  }

  /** Publishes the integrated draft: report, text, implementation plan and sign-offs. */
  public void draft(CaseNumber number) {
    Guide guide = guides.ofProject(number).orElseThrow();
    GuideText text = guides.text(guide.latest().id());
    papers.publish(new Papers.Paper(number, DocumentKind.GUIDE_DRAFT, "draft" + guide.type(), "report.status.final_draft"), (report, words) -> {
      preface(report, words, number);
      report.heading(1, words.say("paper.guide.text", Map.of("version", guide.latest().label())));
      text(report, words, text, 2);
      opportunities(report, words, number);
      plan(report, words, number);
      signOffs(report, words, guide);
    });
  }

  /** Publishes the version in force. */
  public void adopted(CaseNumber number) {
    Guide guide = guides.ofProject(number).orElseThrow();
    GuideVersion version = guide.adopted().orElseThrow();
    GuideText text = guides.text(version.id());
    papers.publish(new Papers.Paper(number, DocumentKind.GUIDE, "adopted" + guide.type(), null), (report, words) -> {
      GuideVersion.Adoption adoption = version.adoption();
      report.note(words.say("paper.guide.adopted", Map.of("version", version.label(), "day", adoption.on(), "effective", adoption.effectiveOn(),
          "binding", String.valueOf(adoption.binding()))));
      text(report, words, text, 1);
    });
  }

  private void preface(Report.Builder report, Words words, CaseNumber number) {
    Participation.Count count = participation.count(number);
    if (words.isArabic()) {
      typed(report, words, "paper.guide.introduction", texts.read(number, TextKind.REPORT_INTRODUCTION));
    } else {
      typed(report, words, "paper.summary", texts.read(number, TextKind.REPORT_SUMMARY_EN));
    }
    report.heading(1, words.say("paper.guide.participation"))
        .paragraph(words.say("paper.outreach.heads", Map.of("heads", count.heads(), "institutions", count.institutions())))
        .add(words.bars("paper.outreach.bySector", "paper.sector", "paper.people", participation.bySector(number).entrySet().stream()
            .map(e -> new Block.Bar(words.of(e.getKey()), e.getValue())).toList()));
    if (words.isArabic()) {
      typed(report, words, "paper.guide.discussion", texts.read(number, TextKind.REPORT_DISCUSSION));
      typed(report, words, "paper.guide.recommendations", texts.read(number, TextKind.REPORT_RECOMMENDATIONS));
    }
  }

  private static void text(Report.Builder report, Words words, GuideText text, int level) {
    for (GuideText.Chapter chapter : text.chapters()) {
      report.heading(level, chapter.number() + ". " + words.of(chapter.title().text()));
      chapter.clauses().forEach(clause -> report.add(new Block.Clause(clause.number(), words.of(clause.title().text()), words.of(clause.statement().text()),
          clause.guidance().isEmpty() ? null : words.of(clause.guidance().text()), clause.evidence().stream().map(Evidence::label).toList())));
    }
  }

  private void opportunities(Report.Builder report, Words words, CaseNumber number) {
    List<List<String>> rows = registers.opportunities(number).stream().filter(DraftRegisters.Opportunity::isPublished)
        .map(o -> List.of(o.title(), words.say("paper.opportunity." + o.kind()), words.of(o.sector()), o.evidence() == null ? "" : o.evidence())).toList();
    if (!rows.isEmpty()) {
      report.heading(1, words.say("paper.opportunities")).add(words.table("paper.opportunities",
          columns("paper.opportunity.title", 3, "paper.opportunity.kind", 1, "paper.sector", 1, "paper.opportunity.evidence", 2), rows));
    }
  }

  private void plan(Report.Builder report, Words words, CaseNumber number) {
    List<List<String>> rows = plan.activities(number).stream().map(a -> List.of(a.what(), a.owner(), words.day(a.start()), words.day(a.end()),
        a.indicator() == null ? "" : a.indicator())).toList();
    if (!rows.isEmpty()) {
      report.heading(1, words.say("paper.plan")).add(words.table("paper.plan",
          columns("paper.plan.activity", 3, "paper.plan.owner", 2, "paper.plan.start", 2, "paper.plan.end", 2, "paper.plan.indicator", 2), rows));
    }
  }

  private void signOffs(Report.Builder report, Words words, Guide guide) {
    List<SignOff> given = signOffs.of(guide.number());
    if (!given.isEmpty()) {
      report.heading(1, words.say("paper.signOffs")).add(words.table("paper.signOffs",
          columns("paper.sector", 2, "paper.signOff.stance", 2, "paper.signOff.statement", 4), given.stream()
              .map(s -> List.of(words.of(s.sector()), words.say("paper.stance." + s.stance()), s.statement() == null ? "" : s.statement())).toList()));
    }
  }

  private static Map<String, Integer> columns(Object... titlesAndWidths) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < titlesAndWidths.length; i += 2) {
      columns.put((String) titlesAndWidths[i], (Integer) titlesAndWidths[i + 1]);
    }
    return columns;
  }

  private static void typed(Report.Builder report, Words words, String heading, String text) {
    if (!text.isEmpty()) {
      report.heading(1, words.say(heading)).addAll(Words.paragraphs(text));
    }
  }
}
