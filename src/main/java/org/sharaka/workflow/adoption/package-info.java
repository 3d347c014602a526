/** The process {@code phase6Adoption}: decision, launch, publication and presentation. */
package org.sharaka.workflow.adoption;
