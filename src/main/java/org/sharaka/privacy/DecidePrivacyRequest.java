package org.sharaka.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The data-protection officer decides. Each decision names the law; one that grants less than was asked gives its reason. */
@Service
@Transactional
public class DecidePrivacyRequest {

  private final PrivacyFile file;
  private final CurrentActor actor;
  private final Clock clock;

  /** @param explanation goes to the person as it stands */
  public record Ruling(PrivacyRequest.Outcome outcome, RefusalGround ground, String law, String explanation) {}

  DecidePrivacyRequest(PrivacyFile file, CurrentActor actor, Clock clock) {
    this.file = file;
    this.actor = actor;
    this.clock = clock;
  }

  public PrivacyRequest handle(CaseNumber number, Ruling ruling) {
    check(ruling);
    boolean whole = ruling.outcome() == PrivacyRequest.Outcome.GRANT;
    return file.change(number, request -> request.decided(new PrivacyRequest.Decision(ruling.outcome(), whole ? null : ruling.ground(), ruling.law(),
        whole ? null : ruling.explanation(), actor.name(), clock.instant())), "decided", Map.of("outcome", ruling.outcome().name()));
  }

  private static void check(Ruling ruling) {
    List<Refusal> refusals = new ArrayList<>();
    if (ruling.outcome() == null) {
      refusals.add(Refusal.at("outcome", "privacy.required"));
    }
    if (isBlank(ruling.law())) {
      refusals.add(Refusal.at("law", "privacy.law"));
    }
    if (ruling.outcome() != PrivacyRequest.Outcome.GRANT && ruling.ground() == null) {
      refusals.add(Refusal.at("ground", "privacy.ground"));
    }
    if (ruling.outcome() != PrivacyRequest.Outcome.GRANT && isBlank(ruling.explanation())) {
      refusals.add(Refusal.at("explanation", "privacy.explanation"));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
