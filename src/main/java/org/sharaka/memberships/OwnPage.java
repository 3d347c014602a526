package org.sharaka.memberships;

import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Component;

/** What applicants do on their own page has this in common. */
@Component
class OwnPage {

  private final Applications applications;

  OwnPage(Applications applications) {
    this.applications = applications;
  }

  /** The application whose page the token opens, once its address is confirmed. */
  Applications.Filed confirmed(String token) {
    return applications.behind(token).filter(filed -> filed.number() != null).orElseThrow(() -> new NotFound("application"));
  }

  static Optional<Refusal> text(String typed, String field, int longest) {
    if (typed == null || typed.isBlank()) {
      return Optional.of(Refusal.at(field, "membership.required"));
    }
    return typed.length() > longest ? Optional.of(Refusal.at(field, "membership.long", Map.of("bound", longest))) : Optional.empty();
  }
}
