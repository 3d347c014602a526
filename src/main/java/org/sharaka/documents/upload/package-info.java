/** What is asked of a file from outside before it is kept. */
package org.sharaka.documents.upload;
