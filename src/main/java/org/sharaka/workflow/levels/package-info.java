/** Which service levels the models keep to. */
@NamedInterface("levels")
package org.sharaka.workflow.levels;

import org.springframework.modulith.NamedInterface;
