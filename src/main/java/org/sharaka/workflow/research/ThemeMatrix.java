package org.sharaka.workflow.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.documents.Block;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Report;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.sharaka.projects.outreach.Needs;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.workflow.papers.Papers;
import org.sharaka.workflow.papers.Words;
import org.springframework.stereotype.Component;

/** How often each theme was raised, by sector and by channel. */
@Component
class ThemeMatrix {

  private final Papers papers;
  private final Needs needs;

  ThemeMatrix(Papers papers, Needs needs) {
    this.papers = papers;
    this.needs = needs;
  }

  void write(CaseNumber number) {
    papers.write(new Papers.Paper(number, DocumentKind.RESEARCH_REPORT, "themeMatrix", null), (report, words) -> fill(report, words, number));
  }

  private void fill(Report.Builder report, Words words, CaseNumber number) {
    List<Needs.Need> raised = needs.of(number);
    report.heading(1, words.say("paper.matrix.raised")).paragraph(words.say("paper.matrix.intro", Map.of("themes", raised.size(),
        "statements", raised.stream().mapToInt(Needs.Need::statements).sum())));
    report.add(new Block.BarChart(words.say("paper.themes.chart"), words.say("paper.theme"), words.say("paper.statements"), "", 0,
        raised.stream().map(need -> new Block.Bar(words.of(need.theme().name()), need.statements())).toList()));
    report.heading(1, words.say("paper.matrix.bySector")).add(words.figures("paper.matrix.bySector", "paper.theme",
        Arrays.stream(Sector.values()).map(words::of).toList(),
        rows(raised, words, Sector.values(), cells(needs.bySector(number), c -> c.theme() + c.sector(), Needs.Cell::statements))));
    report.heading(1, words.say("paper.matrix.byChannel")).add(words.figures("paper.matrix.byChannel", "paper.theme",
        Arrays.stream(ContactChannel.values()).map(channel -> words.say("channel." + channel)).toList(),
        rows(raised, words, ContactChannel.values(), cells(needs.byChannel(number), c -> c.theme() + c.channel(), Needs.ChannelCell::statements))));
  }

  private static <T> Map<String, Integer> cells(List<T> counted, Function<T, String> key, Function<T, Integer> count) {
    return counted.stream().collect(Collectors.toMap(key, count));
  }

  private static List<List<String>> rows(List<Needs.Need> raised, Words words, Enum<?>[] columns, Map<String, Integer> cells) {
    return raised.stream().map(need -> {
      List<String> row = new ArrayList<>(List.of(words.of(need.theme().name())));
      Arrays.stream(columns).forEach(column -> row.add(String.valueOf(cells.getOrDefault(need.theme().code() + column.name(), 0))));
      return row;
    }).toList();
  }
}
