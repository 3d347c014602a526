/** Looking at a request before it is decided: is it complete, was it asked before, does it keep to the charter. The criteria stand in decision tables. */
@NamedInterface("screening")
package org.sharaka.dialogues.screening;

import org.springframework.modulith.NamedInterface;
