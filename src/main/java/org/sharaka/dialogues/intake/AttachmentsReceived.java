package org.sharaka.dialogues.intake;

import org.sharaka.kernel.CaseNumber;

/** Files came with a request. Until somebody has looked whether they hold personal data of others, few may open them. */
public record AttachmentsReceived(CaseNumber number) {}
