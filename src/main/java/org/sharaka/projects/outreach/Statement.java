package org.sharaka.projects.outreach;

import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.ContactChannel;

/**
 * One expectation or need as a stakeholder put it.
 *
 * @param source names where it comes from within the project, such as {@code contact-17-2}; compiling again finds it by that
 */
public record Statement(ContactChannel channel, String source, Sector sector, String content) {}
