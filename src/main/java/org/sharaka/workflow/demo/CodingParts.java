package org.sharaka.workflow.demo;

import java.util.List;
import java.util.Map;
import org.sharaka.projects.outreach.Coding;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.stereotype.Component;

/** Two people code what was said; where they differ, the researcher settles it. */
@Component
class CodingParts implements UsualParts.Area {

  private static final int MANY = 500;
  private static final int EVERY_SO_MANIETH = 11;

  private final OfficeForms forms;
  private final Coding coding;

  CodingParts(OfficeForms forms, Coding coding) {
    this.forms = forms;
    this.coding = coding;
  }

  @Override
  public Map<String, Part> parts() {
    return Map.of("codeStatements", new Coders(), "reconcileCodes", (work, task) -> {
      coding.disputed(work.number()).forEach(line -> coding.settle(work.number(), line.id(), line.themes().get(0)));
      return forms.of("reconcileCodes");
    });
  }

  /** The second reads now and then something else than the first. */
  private final class Coders implements Part {

    @Override
    public Map<String, ?> fill(Work work, TaskInbox.Line task) {
      boolean second = work.count("coded") % 2 == 0;
      coding.acceptSuggestions(work.number());
      List<Coding.Line> own = coding.page(work.number(), false, 0, MANY).stream().filter(line -> line.mine() != null).toList();
      for (int i = EVERY_SO_MANIETH; second && i < own.size(); i += EVERY_SO_MANIETH) {
        coding.code(work.number(), own.get(i).id(), "OTHER");
      }
      return forms.of("codeStatements");
    }

    @Override
    public String by(Work work, TaskInbox.Line task) {
      return work.counters().getOrDefault("coded", 0) % 2 == 0 ? "researcher" : "coordinator";
    }
  }
}
