/** The process {@code glossaryTerm}: a term from its proposal to its use, or out of it. */
package org.sharaka.workflow.glossary;
