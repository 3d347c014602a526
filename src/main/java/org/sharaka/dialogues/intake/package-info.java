/** Forms on their way to becoming requests: drafts, their attachments, guests' confirmation, and what looks suspicious. */
@NamedInterface("intake")
package org.sharaka.dialogues.intake;

import org.springframework.modulith.NamedInterface;
