/** The third phase: the package that goes back to those consulted. */
@NamedInterface("feedback")
package org.sharaka.projects.feedback;

import org.springframework.modulith.NamedInterface;
