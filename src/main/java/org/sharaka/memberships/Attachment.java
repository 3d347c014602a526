package org.sharaka.memberships;

import org.springframework.core.io.InputStreamSource;

/**
 * A paper that somebody chose in a form.
 *
 * @param fileName as the browser tells it
 * @param content  can be read more than once
 */
public record Attachment(AttachmentKind kind, String fileName, long size, InputStreamSource content) {}
