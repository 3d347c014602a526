package org.sharaka.portal.projects;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Milestone;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** What the public may read of a project's text: the version in force; before there is one, the final draft that was sent to all who took part. */
@Component
public class PublicTexts {

  private final Guides guides;
  private final Documents documents;

  /** @param files the same text to take along, in both languages and all formats */
  public record Reading(Guide guide, GuideVersion version, List<StoredDocument> files) {

    public boolean isDraft() {
      return !version.isPublished();
    }
  }

  PublicTexts(Guides guides, Documents documents) {
    this.guides = guides;
    this.documents = documents;
  }

  public Optional<Reading> of(CaseNumber project) {
    return guides.ofProject(project).flatMap(this::of);
  }

  public Optional<Reading> of(Guide guide) {
    List<StoredDocument> files = documents.publishedIn(guide.project());
    Optional<Reading> inForce = guide.published().stream().findFirst().map(version -> new Reading(guide, version, of(DocumentKind.GUIDE, files)));
    return inForce.isPresent() ? inForce : draft(guide, of(DocumentKind.GUIDE_DRAFT, files));
  }

  /** The final draft as it read when it was sent out, not one that is being prepared since. */
  private static Optional<Reading> draft(Guide guide, List<StoredDocument> files) {
    Optional<Instant> sent = files.stream().map(StoredDocument::publishedAt).max(Comparator.naturalOrder());
    return sent.flatMap(moment -> guide.versions().stream()
        .filter(version -> version.milestone() == Milestone.FINAL_DRAFT && !version.isDraft() && !version.frozenAt().isAfter(moment))
        .max(Comparator.comparingLong(GuideVersion::id))).map(version -> new Reading(guide, version, files));
  }

  private static List<StoredDocument> of(DocumentKind kind, List<StoredDocument> files) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }
}
