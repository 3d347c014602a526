package org.sharaka.guidelines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;

/**
 * What one person or institution says in a round.
 *
 * @param personId their entry in the register, {@code null} for a letter from someone who is not in it
 * @param token    the secret part of the personal link, {@code null} for what came by letter
 * @param key      belonged to a key stakeholder group when this was recorded
 * @param naming   {@code null} until they chose; then nothing of it is published
 * @param savedAt  when anything last changed, {@code null} while nothing was said
 */
public record Contribution(long id, long round, Long personId, String token, String name, String organisation, Sector sector, boolean key,
    Language language, Naming naming, Instant savedAt, Instant sentAt, List<Spoken> comments) {

  /** One comment as its author sees it. */
  public record Spoken(long id, Long clause, CommentKind kind, String body, String proposal) {}

  public Optional<Spoken> on(long clause) {
    return comments.stream().filter(c -> c.clause() != null && c.clause() == clause).findFirst();
  }

  /** What they say about the whole. */
  public Optional<Spoken> general() {
    return comments.stream().filter(c -> c.clause() == null).findFirst();
  }

  /** What it is referred to by in letters. */
  public String reference(ConsultationRound of) {
    return of.guide() + "/" + id;
  }
}
