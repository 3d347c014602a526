package org.sharaka.workflow.phases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Milestone;
import org.sharaka.guidelines.NeedCoverage;
import org.sharaka.guidelines.OpenDraft;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.outreach.Needs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What task forms say about the text of a guide or charter, and the steps they take with it. */
@Component
public class GuideWords {

  private final Guides guides;
  private final OpenDraft openDraft;
  private final FreezeVersion freeze;
  private final NeedCoverage coverage;
  private final Needs needs;
  private final Sentences sentences;
  private final String address;

  GuideWords(Guides guides, OpenDraft openDraft, FreezeVersion freeze, NeedCoverage coverage, Needs needs, Sentences sentences,
      @Value("${sharaka.base-url}") String address) {
    this.guides = guides;
    this.openDraft = openDraft;
    this.freeze = freeze;
    this.coverage = coverage;
    this.needs = needs;
    this.sentences = sentences;
    this.address = address;
  }

  /** @return the state of the version being written, by the names the forms use */
  public Map<String, Object> openDraft(CaseNumber number) {
    Guide guide = guides.get(number);
    GuideText text = guides.text(guide.latest().id());
    Map<String, Object> shown = new HashMap<>(Map.of("guideNumber", number.value(), "guideLink", link(number), "version", version(guide.latest()),
        "clauses", text.clauses().count(), "withoutEvidence", text.unfounded().size(), "withoutEnglish", text.gaps().size()));
    shown.put("uncovered", uncovered(guide));
    return shown;
  }

  /** Lets the writing of the next milestone begin. A draft left open by a phase that was gone back from is written on. */
  public void begin(CaseNumber number, Milestone milestone) {
    if (guides.get(number).draft().isEmpty()) {
      openDraft.of(number, milestone);
    }
  }

  /** Ends the writing of a version; a version that is closed already stays as it is. */
  public void freeze(CaseNumber number) {
    if (guides.get(number).draft().isPresent()) {
      freeze.of(number);
    }
  }

  /** How many clauses of the newest version read otherwise than in an earlier one, or were not in it. */
  public long changedSince(CaseNumber number, long version) {
    List<GuideText.Clause> before = guides.text(version).clauses().toList();
    return guides.text(guides.get(number).latest().id()).clauses().filter(clause -> before.stream().noneMatch(b ->
        b.number().equals(clause.number()) && b.title().equals(clause.title()) && b.statement().equals(clause.statement()) && b.guidance().equals(clause.guidance())))
        .count();
  }

  /** Refuses while a need is neither answered by a clause nor explained. */
  public void requireCoverage(CaseNumber number) {
    long open = uncovered(guides.get(number));
    if (open > 0) {
      throw Refusal.at("done", "drafting.uncovered", Map.of("count", open)).thrown();
    }
  }

  /** What people call a version, with the word for a draft in either language. */
  public LocalizedText version(GuideVersion version) {
    String[] parts = (version.label() + " ").split("-draft\\.?", 2);
    return parts.length == 1 ? LocalizedText.same(version.label())
        : sentences.both("guide.versionDraft", Map.of("label", parts[0], "count", parts[1].isBlank() ? 1 : Integer.parseInt(parts[1].strip())));
  }

  public String link(CaseNumber number) {
    return address + "/desk/guides/" + number;
  }

  private long uncovered(Guide guide) {
    List<NeedCoverage.Need> all = needs.of(guide.project()).stream()
        .map(need -> new NeedCoverage.Need(String.valueOf(need.id()), need.text().ar())).toList();
    return coverage.of(guide.number(), all).stream().filter(NeedCoverage.Line::isOpen).count();
  }
}
