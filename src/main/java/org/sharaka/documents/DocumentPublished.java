package org.sharaka.documents;

import org.sharaka.kernel.CaseNumber;

/** From now on everyone can open a document of a case. */
public record DocumentPublished(CaseNumber number, DocumentKind kind) {}
