/** What the answers of a survey add up to, counted where they lie in the database. */
@NamedInterface("results")
package org.sharaka.surveys.results;

import org.springframework.modulith.NamedInterface;
