package org.sharaka.guidelines;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;

/**
 * The guide or charter of a project, or the charter that stands by itself, with the versions it went through. At most one of
 * them is a draft, always the newest.
 *
 * @param project    {@code null} of a standing text
 * @param versions   the oldest first
 * @param withdrawal {@code null} while the text may be read
 */
public record Guide(CaseNumber number, CaseNumber project, GuideType type, LocalizedText title, List<GuideVersion> versions, Withdrawal withdrawal) {

  private static final Pattern OFFICIAL = Pattern.compile("([1-9]\\d*)\\.(\\d+)");

  /** The text was taken back after publication; readers are told why. */
  public record Withdrawal(Instant at, LocalizedText reason) {}

  public Guide {
    versions = List.copyOf(versions);
  }

  /** Whether it belongs to no project: it is revised again and again, and in force all the while. */
  public boolean isStanding() {
    return project == null;
  }

  /** The case whose participants and readers it has. */
  public CaseNumber home() {
    return isStanding() ? number : project;
  }

  public boolean isWithdrawn() {
    return withdrawal != null;
  }

  public GuideVersion latest() {
    return versions.get(versions.size() - 1);
  }

  public Optional<GuideVersion> draft() {
    return Optional.of(latest()).filter(GuideVersion::isDraft);
  }

  public Optional<GuideVersion> latestFrozen() {
    return newest().filter(v -> !v.isDraft()).findFirst();
  }

  /** The adopted version in force. */
  public Optional<GuideVersion> adopted() {
    return newest().filter(GuideVersion::isAdopted).findFirst();
  }

  /** The versions the public may read, the newest first. */
  public List<GuideVersion> published() {
    return newest().filter(GuideVersion::isPublished).toList();
  }

  public Optional<GuideVersion> find(String label) {
    return versions.stream().filter(v -> v.label().equals(label)).findFirst();
  }

  public GuideVersion version(long id) {
    return versions.stream().filter(v -> v.id() == id).findFirst().orElseThrow(() -> new NotFound("version " + id + " of " + number));
  }

  /** The milestone of the next draft when nothing but the wording is to change. */
  public Milestone resumes() {
    return adopted().isPresent() && !isRevised() ? Milestone.AMENDMENT : latest().milestone();
  }

  /** Whether the newest version belongs to a revision that is not decided on. */
  private boolean isRevised() {
    return latest().milestone() == Milestone.REVISION;
  }

  /**
   * The label of the version to be opened now. Before the final draft versions count 0.1, 0.2 and on; an adopted text is
   * 1.0, and one that differs from what was laid before the decision 1.1 and on. A revision is the draft of the next whole number.
   */
  String nextLabel(Milestone milestone) {
    return switch (milestone) {
      case PROPOSED_MODEL, AFTER_FEEDBACK -> "0." + (count("0.") + 1);
      case FINAL_DRAFT -> count("1.0-draft") == 0 ? "1.0-draft" : "1.0-draft." + (count("1.0-draft") + 1);
      case ADOPTED -> edition() + "." + (lastOfficial() + 1);
      case AMENDMENT -> edition() + "." + Math.max(1, lastOfficial() + 1);
      case REVISION -> revision(isRevised() ? edition() : edition() + 1);
    };
  }

  void mayOpen(Milestone milestone) {
    if (draft().isPresent()) {
      throw Refusal.of("guide.draftOpen", Map.of("version", latest().label())).thrown();
    }
    if (adopted().isPresent() && milestone != Milestone.AMENDMENT && milestone != Milestone.REVISION) {
      throw Refusal.of("guide.adoptedAlready").thrown();
    }
    if (isStanding() != (milestone == Milestone.REVISION) && !(isStanding() && isRevised())) {
      throw Refusal.of(isStanding() ? "guide.revisionFirst" : "guide.notStanding").thrown();
    }
  }

  private String revision(int edition) {
    long before = count(edition + ".0-draft");
    return edition + ".0-draft" + (before == 0 ? "" : "." + (before + 1));
  }

  private long count(String start) {
    return versions.stream().filter(v -> v.label().startsWith(start)).count();
  }

  /** The whole number of official versions: that of the last, and of the next while the text is revised. */
  private int edition() {
    int last = versions.stream().map(v -> OFFICIAL.matcher(v.label())).filter(Matcher::matches).mapToInt(m -> Integer.parseInt(m.group(1))).max().orElse(0);
    return isRevised() ? last + 1 : Math.max(1, last);
  }

  private int lastOfficial() {
    String start = edition() + ".";
    return versions.stream().filter(v -> v.label().startsWith(start)).map(v -> OFFICIAL.matcher(v.label())).filter(Matcher::matches)
        .mapToInt(m -> Integer.parseInt(m.group(2))).max().orElse(-1);
  }

  private Stream<GuideVersion> newest() {
    return versions.stream().sorted(Comparator.comparingLong(GuideVersion::id).reversed());
  }
}
