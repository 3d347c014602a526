package org.sharaka.dialogues.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.documents.DocumentSecrecy;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.Visibility;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what the data protection officer found in the files of a request: those without personal data of others are handed
 * to whoever works on the case; of the others only a redacted version is, which is the next version of its title.
 */
@Service
@Transactional
public class JudgeAttachments {

  private final Documents documents;
  private final DocumentSecrecy secrecy;
  private final Timeline timeline;

  /** What becomes of a file. */
  public enum Verdict {
    CLEAN,
    /** A redacted version was added; the original stays restricted. */
    REDACTED,
    RESTRICTED
  }

  /** @param document its id */
  public record Judged(long document, Verdict verdict) {}

  JudgeAttachments(Documents documents, DocumentSecrecy secrecy, Timeline timeline) {
    this.documents = documents;
    this.secrecy = secrecy;
    this.timeline = timeline;
  }

  /** Those nobody has judged yet, the oldest first. */
  @Transactional(readOnly = true)
  public List<StoredDocument> open(CaseNumber number) {
    return secrecy.open(number);
  }

  public void of(CaseNumber number, List<Judged> judged) {
    List<StoredDocument> all = documents.of(number);
    List<Refusal> refusals = new ArrayList<>();
    if (!judged.stream().map(Judged::document).collect(Collectors.toSet()).containsAll(open(number).stream().map(StoredDocument::id).toList())) {
      refusals.add(Refusal.of("request.moreAttachments"));
    }
    for (int i = 0; i < judged.size(); i++) {
      if (judged.get(i).verdict() == Verdict.REDACTED && !isReplaced(judged.get(i).document(), all)) {
        refusals.add(Refusal.at("files[" + i + "].verdict", "request.redactionMissing"));
      }
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
    List<Long> own = all.stream().map(StoredDocument::id).toList();
    secrecy.release(judged.stream().filter(one -> one.verdict() == Verdict.CLEAN).map(Judged::document).filter(own::contains).toList());
    secrecy.settle(judged.stream().filter(one -> one.verdict() != Verdict.CLEAN).map(Judged::document).filter(own::contains).toList());
    timeline.note(number, "request.attachmentsJudged", Map.of("clean", count(judged, Verdict.CLEAN), "redacted", count(judged, Verdict.REDACTED),
        "restricted", count(judged, Verdict.RESTRICTED)));
  }

  private static boolean isReplaced(long original, List<StoredDocument> all) {
    return all.stream().filter(one -> one.id() == original).findFirst().filter(one -> all.stream()
        .anyMatch(other -> other.titleId() == one.titleId() && other.version() > one.version() && other.visibility() != Visibility.RESTRICTED)).isPresent();
  }

  private static long count(List<Judged> judged, Verdict verdict) {
    return judged.stream().filter(one -> one.verdict() == verdict).count();
  }
}
