/** The coordination committee: its seats, and the ballots by which it decides. */
@NamedInterface("committee")
package org.sharaka.dialogues.committee;

import org.springframework.modulith.NamedInterface;
