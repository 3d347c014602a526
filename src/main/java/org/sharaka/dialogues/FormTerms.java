package org.sharaka.dialogues;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The version of what applicants agree to beside the charter, kept with each request.
 *
 * @param notice of the data protection notice
 */
@ConfigurationProperties("sharaka.requests")
public record FormTerms(@DefaultValue("1.0") String notice) {}
