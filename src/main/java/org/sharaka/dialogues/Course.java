package org.sharaka.dialogues;

import java.time.Instant;
import java.time.LocalDate;
import org.sharaka.kernel.LocalizedText;

/**
 * What was settled about a request on its way; each of it {@code null} or false before.
 *
 * @param paused      the status to go on from after a pause, or after a withdrawal when somebody takes over
 * @param appealUntil the last day of the way to appeal
 * @param lapsedOn    the day it was closed for want of an answer
 * @param sessionOn   the day of the dialogue
 * @param exemption   why the outcome is not published
 * @param left        the applicant withdrew after the dialogue had taken place
 * @param reason      why it is paused, cancelled or was withdrawn; everyone may read it
 */
public record Course(RequestStatus paused, Instant acceptedAt, LocalDate appealUntil, boolean appealed, LocalDate lapsedOn, Merge merge,
    DialogueFormat format, Confidentiality confidentiality, LocalDate sessionOn, String exemption, boolean left, LocalizedText reason) {

  static Course begins() {
    return new Course(null, null, null, false, null, null, null, null, null, null, false, null);
  }
}
