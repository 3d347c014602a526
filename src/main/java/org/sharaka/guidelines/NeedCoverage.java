package org.sharaka.guidelines;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks that the newest version answers what stakeholders need: each need is cited as evidence by a clause, or a reason
 * why not is on record.
 */
@Service
@Transactional(readOnly = true)
public class NeedCoverage {

  private final Guides guides;
  private final JdbcClient db;

  /** @param id what a clause's evidence of kind {@link EvidenceKind#STAKEHOLDER_NEED} links to */
  public record Need(String id, String label) {}

  /** @param reason why no clause answers it, {@code null} where none is on record */
  public record Line(Need need, List<GuideText.Clause> clauses, String reason) {

    public boolean isOpen() {
      return clauses.isEmpty() && reason == null;
    }
  }

  NeedCoverage(Guides guides, JdbcClient db) {
    this.guides = guides;
    this.db = db;
  }

  public List<Line> of(CaseNumber guide, List<Need> needs) {
    GuideText text = guides.text(guides.get(guide).latest().id());
    Map<String, String> reasons = reasons(guide);
    return needs.stream().map(need -> new Line(need, text.clauses().filter(c -> answers(c, need)).toList(), reasons.get(need.id()))).toList();
  }

  private static boolean answers(GuideText.Clause clause, Need need) {
    return clause.evidence().stream().anyMatch(e -> e.kind() == EvidenceKind.STAKEHOLDER_NEED && need.id().equals(e.link()));
  }

  private Map<String, String> reasons(CaseNumber guide) {
    return db.sql("select need, reason from guide_uncovered_need where guide = ?").param(guide.value())
        .query((row, n) -> Map.entry(row.getString("need"), row.getString("reason"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
