package org.sharaka.projects.outreach;

import org.sharaka.kernel.LocalizedText;

/** A theme of the codebook. */
public record Theme(String code, LocalizedText name) {}
