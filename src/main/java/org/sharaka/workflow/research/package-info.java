/** The process {@code phase2Research}: benchmarks, theme matrix, focus areas and the proposed model. */
package org.sharaka.workflow.research;
