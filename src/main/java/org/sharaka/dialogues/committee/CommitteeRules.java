package org.sharaka.dialogues.committee;

import java.util.List;
import org.sharaka.dialogues.Constituency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The committee's own rules of procedure.
 *
 * @param quorum        per cent of the members entitled to vote that have to take part
 * @param writtenQuorum the same in the written procedure, to which an assembly without quorum leads
 * @param seats         the seats an installation begins with, in order; an alternate names the account it steps in for
 */
@ConfigurationProperties("sharaka.committee")
public record CommitteeRules(@DefaultValue("50") int quorum, @DefaultValue("34") int writtenQuorum, @DefaultValue("VOTE_AGAIN") TiePolicy tie, List<FirstSeat> seats) {

  /** A seat an installation begins with. */
  public record FirstSeat(String account, Constituency constituency, boolean coChair, String alternateOf) {}

  public CommitteeRules {
    seats = seats == null ? List.of() : List.copyOf(seats);
  }

  int quorumOf(boolean written) {
    return written ? writtenQuorum : quorum;
  }
}
