/** Reports as DOCX: WordprocessingML from templates, put into a package by Apache POI. */
package org.sharaka.documents.docx;
