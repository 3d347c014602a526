package org.sharaka.memberships;

import java.time.LocalDate;
import java.util.Set;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.SearchText;

/**
 * What an organisation says of itself when it applies.
 *
 * @param registrationExpiresOn {@code null} when the registration has no end
 * @param alternate             {@code null} when none is named
 * @param conflict              interests that may conflict with those of a member; {@code null} when none are declared
 * @param issue                 for membership in one issue only
 * @param publishName           whether the public register of members may show the name
 */
public record Application(String nameAr, String nameEn, String registrationNumber, String registrationAuthority, LocalDate registeredOn,
    LocalDate registrationExpiresOn, Issue field, String specialisation, String regions, Integer beneficiaries, Contact representative, Contact alternate,
    Boolean nonProfit, Boolean partisan, String conflict, MembershipKind wish, Issue issue, Set<Issue> interests, boolean publishName, Language language) {

  /** Someone who speaks for the organisation. */
  public record Contact(String name, String email, String phone) {}

  public Application {
    interests = interests == null ? Set.of() : Set.copyOf(interests);
  }

  public LocalizedText name() {
    return new LocalizedText(nameAr, nameEn);
  }

  /** Tells whether two applications are of one organisation, whatever their spelling. */
  String registrationKey() {
    String key = SearchText.fold(registrationAuthority + " " + registrationNumber);
    return key.substring(0, Math.min(key.length(), 200));
  }
}
