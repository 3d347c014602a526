package org.sharaka.dialogues.screening;

import org.sharaka.dialogues.Confidentiality;
import org.sharaka.dialogues.DialogueFormat;

/** Which form and which confidentiality suit a dialogue, which stands in two decision tables. */
public interface FormatDecision {

  record Facts(int participants, boolean drafting, boolean simple, boolean affectedPresent, boolean sensitive) {}

  record Suggestion(DialogueFormat format, Confidentiality confidentiality) {}

  Suggestion suggest(Facts facts);
}
