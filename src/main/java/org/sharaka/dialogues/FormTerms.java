package org.sharaka.dialogues;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The versions of what applicants agree to, kept with each request.
 *
 * @param charter of the charter of partnership
 * @param notice  of the data protection notice
 */
@ConfigurationProperties("sharaka.requests")
public record FormTerms(@DefaultValue("1.0") String charter, @DefaultValue("1.0") String notice) {}
