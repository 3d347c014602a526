package org.sharaka.guidelines.glossary;

import java.time.Instant;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;

/** A proposal about one term. Nobody decides on what they wrote themselves. */
public final class Proposal {

  private final CaseNumber number;
  private final ProposalKind kind;
  private final Retirement retirement;
  private final Origin origin;
  private TermText text;
  private String writtenBy;
  private ProposalStatus status;
  private Decided decided;
  private final long version;

  /** @param successor {@code null} where nothing takes the place of the term */
  public record Retirement(long term, Long successor, String reason) {}

  /** @param organisation that proposed it from its own page, {@code null} for the staff */
  public record Origin(String by, Long organisation, Instant at) {}

  /** @param reason {@code null} with an approval that needs none */
  public record Decided(String reason, String by, Instant at) {}

  Proposal(CaseNumber number, ProposalKind kind, TermText text, Retirement retirement, Origin origin, String writtenBy, ProposalStatus status, Decided decided,
      long version) {
    this.number = number;
    this.kind = kind;
    this.text = text;
    this.retirement = retirement;
    this.origin = origin;
    this.writtenBy = writtenBy;
    this.status = status;
    this.decided = decided;
    this.version = version;
  }

  static Proposal toUse(CaseNumber number, TermText text, Origin origin) {
    return new Proposal(number, ProposalKind.NEW, text, null, origin, origin.by(), ProposalStatus.PROPOSED, null, 0);
  }

  static Proposal toGiveUp(CaseNumber number, TermText text, Retirement retirement, Origin origin) {
    return new Proposal(number, ProposalKind.RETIRE, text, retirement, origin, origin.by(), ProposalStatus.PROPOSED, null, 0);
  }

  void decide(Ruling ruling, Decided by) {
    must(ProposalStatus.PROPOSED);
    if (by.by().equals(origin.by()) || by.by().equals(writtenBy)) {
      throw Refusal.of("term.own").thrown();
    }
    if (ruling != Ruling.APPROVED && by.reason() == null) {
      throw Refusal.at("reason", "term.missing.reason").thrown();
    }
    status = ProposalStatus.valueOf(ruling.name());
    decided = by;
  }

  void revise(TermText revised, String by) {
    must(ProposalStatus.RETURNED);
    if (kind == ProposalKind.NEW) {
      text = revised;
    }
    writtenBy = by;
    status = ProposalStatus.PROPOSED;
  }

  void withdraw() {
    must(ProposalStatus.RETURNED);
    status = ProposalStatus.WITHDRAWN;
  }

  void lapse() {
    must(ProposalStatus.RETURNED);
    status = ProposalStatus.LAPSED;
  }

  private void must(ProposalStatus expected) {
    if (status != expected) {
      throw Refusal.of("term.notThere", Map.of("status", status.name())).thrown();
    }
  }

  public CaseNumber number() {
    return number;
  }

  public ProposalKind kind() {
    return kind;
  }

  /** The term as it is proposed, or as it stands when it is to be given up. */
  public TermText text() {
    return text;
  }

  /** {@code null} of a new term. */
  public Retirement retirement() {
    return retirement;
  }

  public Origin origin() {
    return origin;
  }

  public String writtenBy() {
    return writtenBy;
  }

  public ProposalStatus status() {
    return status;
  }

  /** {@code null} until somebody decided. */
  public Decided decided() {
    return decided;
  }

  long version() {
    return version;
  }
}
