/** What the reports of all phases are written with, and the paper of the guide or charter itself. */
@NamedInterface("papers")
package org.sharaka.workflow.papers;

import org.springframework.modulith.NamedInterface;
