/** The process {@code contributionNews}: whoever said something is told, at most once a day, that something came of it. */
package org.sharaka.workflow.contribution;
