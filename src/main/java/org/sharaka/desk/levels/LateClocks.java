package org.sharaka.desk.levels;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.cases.CaseClock;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.ClockBoard;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** What is late, for the home of those who watch over the office. */
@Component("lateClocks")
public class LateClocks {

  private static final int SHOWN = 8;

  private final ClockBoard board;
  private final CaseFiles files;

  public record Line(CaseClock clock, CaseFile file) {}

  LateClocks(ClockBoard board, CaseFiles files) {
    this.board = board;
    this.files = files;
  }

  public int count() {
    return board.countLate();
  }

  public List<Line> longest() {
    List<CaseClock> late = board.late(SHOWN);
    Map<CaseNumber, CaseFile> covers = files.find(late.stream().map(CaseClock::number).distinct().toList()).stream()
        .collect(Collectors.toMap(CaseFile::number, Function.identity()));
    return late.stream().map(clock -> new Line(clock, covers.get(clock.number()))).toList();
  }
}
