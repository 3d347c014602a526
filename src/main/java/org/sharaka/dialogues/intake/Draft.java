package org.sharaka.dialogues.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.dialogues.TypedRequest;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;

/**
 * A form on its way.
 *
 * @param account      whose it is; {@code null} for whoever holds the token
 * @param submissionId by which it becomes one request, however often it is sent
 * @param number       of the request it became
 */
public record Draft(long id, String token, String account, String submissionId, TypedRequest form, DraftState state, Language language, Instant begunAt,
    Instant savedAt, LocalDate expiresOn, String suspicion, CaseNumber number) {

  public boolean isOpen() {
    return state == DraftState.DRAFT;
  }

  /** The draft as somebody sees it whose form could not be saved. */
  public Draft with(Map<String, List<String>> typed) {
    return new Draft(id, token, account, submissionId, new TypedRequest(typed), state, language, begunAt, savedAt, expiresOn, suspicion, number);
  }
}
