/**
 * The words of the platform and what they mean. They live beside the guide and the charter because they are made like them: a
 * text in two languages, proposed by one, judged by another, published, and replaced without being forgotten. Texts of
 * projects and the charter use these words; no other module needs more of them than to read them.
 */
@NamedInterface("glossary")
package org.sharaka.guidelines.glossary;

import org.springframework.modulith.NamedInterface;
