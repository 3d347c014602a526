package org.sharaka.privacy;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how it was made sure that the request comes from the person it is about, or that it could not be. */
@Service
@Transactional
public class CheckIdentity {

  private final PrivacyFile file;
  private final CurrentActor actor;
  private final Clock clock;

  CheckIdentity(PrivacyFile file, CurrentActor actor, Clock clock) {
    this.file = file;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param how {@code null} when it could not be proven */
  public void handle(CaseNumber number, ProofKind how, String note) {
    if (how == null && (note == null || note.isBlank())) {
      throw Refusal.at("note", "privacy.required").thrown();
    }
    file.change(number, request -> request.identified(new PrivacyRequest.Identity(how, note, actor.name(), clock.instant())),
        how == null ? "unproven" : "proven", Map.of());
  }
}
