package org.sharaka.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what someone asks from the public form and writes to the address they give; before it is confirmed nothing begins.
 * Whether the address is known here makes no difference to what the form answers. The same form sent twice is one request.
 */
@Service
@Transactional
public class SubmitPrivacyRequest {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>()\",;:]{1,64}@[^\\s@<>()\",;:]{1,180}\\.[\\p{L}]{2,24}");
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final int MOST_A_DAY = 3;
  private static final int LONGEST = 2000;

  private final PrivacyRequests requests;
  private final PrivacyMail mail;
  private final Clock clock;

  /** @param submissionId made by the form, so that the same form is known again */
  public record Submission(String submissionId, RightKind kind, String email, String words, Language language) {}

  SubmitPrivacyRequest(PrivacyRequests requests, PrivacyMail mail, Clock clock) {
    this.requests = requests;
    this.mail = mail;
    this.clock = clock;
  }

  public void handle(Submission wanted) {
    if (wanted.submissionId() == null || !wanted.submissionId().matches("[A-Za-z0-9-]{20,64}")) {
      throw Refusal.of("privacy.form").thrown();
    }
    check(wanted);
    String email = wanted.email().strip().toLowerCase(Locale.ROOT);
    requests.discardUnconfirmed();
    if (requests.waitingFor(email, clock.instant().minus(A_DAY)) >= MOST_A_DAY) {
      throw Refusal.at("email", "privacy.enoughMail").thrown();
    }
    String words = wanted.words() == null || wanted.words().isBlank() ? null : wanted.words().strip();
    requests.add(wanted.submissionId(), new PrivacyRequest.Asked(wanted.kind(), email, words, wanted.language(), clock.instant())).ifPresent(mail::confirm);
  }

  private static void check(Submission wanted) {
    List<Refusal> refusals = new ArrayList<>();
    if (wanted.kind() == null) {
      refusals.add(Refusal.at("kind", "privacy.kind"));
    }
    if (wanted.email() == null || !ADDRESS.matcher(wanted.email().strip()).matches()) {
      refusals.add(Refusal.at("email", "privacy.email"));
    }
    if (wanted.words() != null && wanted.words().length() > LONGEST) {
      refusals.add(Refusal.at("words", "privacy.long", Map.of("bound", LONGEST)));
    } else if (wanted.kind() == RightKind.CORRECT && (wanted.words() == null || wanted.words().isBlank())) {
      refusals.add(Refusal.at("words", "privacy.whatIsWrong"));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
