/** The process {@code documentReview}: language, law, accessibility and equivalence of a text, until it passes or somebody decides. */
package org.sharaka.workflow.review;
