package org.sharaka.portal.my;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sharaka.kernel.NotFound;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;

/**
 * For which organisation the signed-in person acts. Whoever holds several mandates chooses on their home page, and the
 * choice holds until they leave.
 */
@Component
public class ActingPartner {

  private static final String CHOSEN = "acting-organisation";

  private final SignedIn signedIn;
  private final Mandates mandates;
  private final Register register;

  /**
   * @param organisations those the account may act for today
   * @param chosen        the one it acts for now, {@code null} when no mandate is in force
   */
  public record Acting(Account account, List<Organisation> organisations, Organisation chosen) {

    public boolean hasMandate() {
      return chosen != null;
    }
  }

  ActingPartner(SignedIn signedIn, Mandates mandates, Register register) {
    this.signedIn = signedIn;
    this.mandates = mandates;
    this.register = register;
  }

  public Acting now(HttpSession session) {
    Account account = signedIn.account().orElseThrow(() -> new NotFound("partner"));
    Set<Long> allowed = mandates.organisationsOf(account.id());
    List<Organisation> organisations = register.organisations(allowed).stream().sorted(Comparator.comparing(o -> o.name().ar())).toList();
    Object chosen = session.getAttribute(CHOSEN);
    return new Acting(account, organisations,
        organisations.stream().filter(o -> chosen instanceof Long id && id == o.id()).findFirst().orElse(organisations.isEmpty() ? null : organisations.get(0)));
  }

  /** The organisation the person acts for, for pages that cannot do without one. */
  public Organisation organisation(HttpSession session) {
    Acting acting = now(session);
    if (!acting.hasMandate()) {
      throw new NotFound("mandate of " + acting.account().id());
    }
    return acting.chosen();
  }

  void choose(long organisation, HttpSession session) {
    if (now(session).organisations().stream().noneMatch(o -> o.id() == organisation)) {
      throw new NotFound("organisation " + organisation);
    }
    session.setAttribute(CHOSEN, organisation);
  }
}
