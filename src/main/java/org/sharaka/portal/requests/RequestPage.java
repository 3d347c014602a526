package org.sharaka.portal.requests;

import java.util.List;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Small questions that the templates of requests ask. */
@Component("requestPage")
public class RequestPage {

  public boolean isWrong(List<Refusal> refusals, String field) {
    return refusals != null && refusals.stream().anyMatch(refusal -> field.equals(refusal.field()));
  }

  /** The colour of a status: going on, waiting for somebody outside the office, done, or over without a dialogue. */
  public String mood(RequestStatus status) {
    return switch (status) {
      case INFO_REQUESTED, COUNTERPART_INVITED, DEFERRED, SUSPENDED -> "wait";
      case PUBLISHED, FOLLOW_UP, CLOSED -> "done";
      case LAPSED, REJECTED, REDIRECTED, MERGED, WITHDRAWN, CANCELLED -> "plain";
      case NO_REPLY -> "late";
      default -> "";
    };
  }
}
