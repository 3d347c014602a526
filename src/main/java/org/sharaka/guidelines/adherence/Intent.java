package org.sharaka.guidelines.adherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/**
 * What an organisation declares.
 *
 * @param scope          where in the organisation it holds; needed unless it holds everywhere
 * @param representative who confirms it for the organisation, by a link sent to {@code email}
 * @param levels         the optional self-assessment, by the codes of the clauses
 */
public record Intent(String charterVersion, Extent extent, String scope, String representative, String email, Language language,
    Map<String, ClauseLevel> levels) {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+");
  private static final int NAME = 200;
  private static final int ADDRESS = 254;
  private static final int SCOPE = 2000;

  public Intent {
    scope = scope == null || scope.isBlank() ? null : scope.strip();
    representative = representative == null || representative.isBlank() ? null : representative.strip();
    email = email == null ? "" : email.strip();
    levels = Map.copyOf(levels);
  }

  void check() {
    List<Refusal> refusals = new ArrayList<>();
    say(refusals, extent == null, "extent", "adherence.missing.extent");
    say(refusals, extent == Extent.PARTLY && scope == null, "scope", "adherence.missing.scope");
    say(refusals, scope != null && scope.length() > SCOPE, "scope", "adherence.tooLong");
    say(refusals, representative == null, "representative", "adherence.missing.representative");
    say(refusals, representative != null && representative.length() > NAME, "representative", "adherence.tooLong");
    say(refusals, email.length() > ADDRESS || !EMAIL.matcher(email).matches(), "email", "adherence.missing.email");
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private static void say(List<Refusal> refusals, boolean wrong, String field, String code) {
    if (wrong) {
      refusals.add(Refusal.at(field, code));
    }
  }
}
