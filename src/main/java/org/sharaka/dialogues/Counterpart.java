package org.sharaka.dialogues;

import java.time.Instant;
import java.time.LocalDate;
import org.sharaka.kernel.CaseNumber;

/**
 * An organisation of the other side that was invited.
 *
 * @param letter  reference of the invitation, {@code null} without one
 * @param text    its conditions, its reason or its remark
 * @param reason  {@code null} unless it declined
 * @param nominee whom it sends; {@code email} is theirs
 * @param otherBody the body it names as the competent one
 */
public record Counterpart(long id, CaseNumber request, long organisation, String letter, LocalDate replyBy, Instant invitedAt, CounterpartReply reply,
    String text, DeclineReason reason, String nominee, String email, String otherBody, Instant repliedAt) {

  /** An answer can still be given after silence was recorded: late is better than never. */
  public boolean takesReply() {
    return reply == CounterpartReply.NONE || reply == CounterpartReply.NO_REPLY;
  }
}
