package org.sharaka.workflow.voting;

import java.util.List;
import org.sharaka.dialogues.committee.BallotKind;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;

/** What a kind of ballot is about. The process that puts such a question to the vote brings it. */
public interface BallotSubject {

  BallotKind kind();

  /** What can be voted for; each has its words under {@code ballot.option.<option>}. */
  List<String> options(CaseNumber number);

  /** What members read before they vote. */
  List<LocalizedText> facts(CaseNumber number);
}
