/** Reports as PDF: XSL-FO from a template, set by Apache FOP, finished so that its text can be found and read aloud. */
package org.sharaka.documents.pdf;
