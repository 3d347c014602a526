package org.sharaka.guidelines;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the charter an installation begins with: in force, read by everyone, and from then on revised like any other text. */
@Service
@Transactional
public class FoundCharter {

  private static final String PLATFORM = "PLATFORM";

  private final CaseFiles files;
  private final Drafts drafts;
  private final Parts parts;
  private final JdbcClient db;

  /** The charter as it was agreed on. */
  public record Charter(LocalizedText title, String label, LocalDate effectiveOn, LocalizedText chapter, List<Principle> principles) {}

  /** One of its clauses. */
  public record Principle(LocalizedText title, LocalizedText text) {}

  FoundCharter(CaseFiles files, Drafts drafts, Parts parts, JdbcClient db) {
    this.files = files;
    this.drafts = drafts;
    this.parts = parts;
    this.db = db;
  }

  /** @return the ids of the clauses, in the order of the principles */
  public List<Long> with(Charter charter) {
    CaseNumber number = files.open(CaseType.GUIDE, charter.title(), GuideStatus.ADOPTED.name(), null);
    db.sql("insert into guide (number, type, standing) values (?, ?, ?)").params(number.value(), GuideType.CHARTER.name(), PLATFORM).update();
    long version = drafts.begin(number, charter.label(), Milestone.ADOPTED, null);
    long chapter = parts.add(number, version, new PartText(null, Wording.of(charter.chapter()), Wording.NONE, Wording.NONE, false));
    List<Long> clauses = charter.principles().stream()
        .map(p -> parts.add(number, version, new PartText(chapter, Wording.of(p.title()), Wording.of(p.text()), Wording.NONE, true))).toList();
    drafts.freeze(version);
    db.sql("update guide_version set adopted_on = :day, effective_on = :day, binding = true, published_at = :now, published_by = frozen_by where id = :id")
        .param("day", charter.effectiveOn()).param("now", drafts.now()).param("id", version).update();
    return clauses;
  }
}
