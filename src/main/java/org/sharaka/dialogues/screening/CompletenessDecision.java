package org.sharaka.dialogues.screening;

import java.util.List;

/** What a request needs to be complete, which stands in a decision table. */
public interface CompletenessDecision {

  record Facts(boolean problemDescribed, boolean representativeAuthorised, boolean counterpartSettled, boolean outcomeWished, boolean attachmentsReadable) {}

  /** @return codes of what is missing */
  List<String> missing(Facts facts);
}
