/** The documents of a case: files that people bring, and reports that are written from one model as PDF and DOCX. */
@ApplicationModule(displayName = "Documents", allowedDependencies = {"cases", "kernel"})
package org.sharaka.documents;

import org.springframework.modulith.ApplicationModule;
