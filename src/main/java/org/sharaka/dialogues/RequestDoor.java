package org.sharaka.dialogues;

import java.util.Optional;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see what of a request. Portal, desk and interface all ask here: the parties and those of the office who work on it
 * see everything, everyone sees the public part of what was accepted, and to all others it does not exist.
 */
@Service
@Transactional(readOnly = true)
public class RequestDoor {

  private static final Set<String> OFFICE = Set.of("secretariat", "coordination-committee", "manager", "executive-director", "auditor");
  private static final String DATA_PROTECTION = "dpo";

  private final Requests requests;
  private final Applications applications;
  private final CoApplicants coApplicants;
  private final Counterparts counterparts;

  /**
   * Whoever knocks.
   *
   * @param account       {@code null} for someone who is not signed in
   * @param groups        keys of the groups the account is in
   * @param organisations for which it may act today
   */
  public record Visitor(String account, Set<String> groups, Set<Long> organisations) {

    public static Visitor guest() {
      return new Visitor(null, Set.of(), Set.of());
    }
  }

  /** The part a party has in a request. */
  public enum Party {
    APPLICANT,
    CO_APPLICANT,
    COUNTERPART
  }

  /**
   * What a visitor may see.
   *
   * @param party        {@code null} for somebody who is none
   * @param organisation for which the visitor is a party, {@code null} for a guest
   * @param office       the visitor works on it
   */
  public record Pass(Party party, Long organisation, boolean office, boolean publicOnly) {

    public boolean isFull() {
      return party != null || office;
    }

    public boolean isApplicant() {
      return party == Party.APPLICANT;
    }

    public boolean isCounterpart() {
      return party == Party.COUNTERPART;
    }
  }

  RequestDoor(Requests requests, Applications applications, CoApplicants coApplicants, Counterparts counterparts) {
    this.requests = requests;
    this.applications = applications;
    this.coApplicants = coApplicants;
    this.counterparts = counterparts;
  }

  /**
   * @param key the number of a request, or the secret of a guest's link
   * @throws NotFound when there is no such request, or none for this visitor; both look the same
   */
  public DialogueRequest open(String key, Visitor visitor) {
    DialogueRequest request = (CaseNumber.looksLike(key) ? requests.find(new CaseNumber(key)) : requests.bySecret(key)).orElseThrow(() -> new NotFound(key));
    Pass pass = pass(request, key, visitor);
    if (!pass.isFull() && !pass.publicOnly()) {
      throw new NotFound(key);
    }
    return request;
  }

  /** @param key by which the visitor came */
  public Pass pass(DialogueRequest request, String key, Visitor visitor) {
    boolean office = visitor.groups().stream().anyMatch(OFFICE::contains);
    Long applicant = request.identity().organisation();
    if (!CaseNumber.looksLike(key)) {
      return new Pass(Party.APPLICANT, applicant, office, false);
    }
    if (applicant == null ? isSender(request, visitor) : visitor.organisations().contains(applicant)) {
      return new Pass(Party.APPLICANT, applicant, office, false);
    }
    Optional<Long> asking = coApplicants.of(request.number()).stream().map(CoApplicants.CoApplicant::organisation)
        .filter(organisation -> organisation != null && visitor.organisations().contains(organisation)).findFirst();
    if (asking.isPresent()) {
      return new Pass(Party.CO_APPLICANT, asking.get(), office, false);
    }
    return counterparts.of(request.number()).stream().map(Counterpart::organisation).filter(visitor.organisations()::contains).findFirst()
        .map(organisation -> new Pass(Party.COUNTERPART, organisation, office, false)).orElseGet(() -> new Pass(null, null, office, !office && request.isPublic()));
  }

  /** Whether the visitor may see the file on the desk. */
  public boolean admitsToFile(Visitor visitor) {
    return visitor.groups().stream().anyMatch(OFFICE::contains);
  }

  /** Whether the visitor may see that it exists, when it came and where it stands, but not what was written. */
  public boolean admitsToMetadata(Visitor visitor) {
    return admitsToFile(visitor) || visitor.groups().contains(DATA_PROTECTION);
  }

  private boolean isSender(DialogueRequest request, Visitor visitor) {
    return visitor.account() != null && visitor.account().equals(applications.get(request.number()).applicant().account());
  }
}
