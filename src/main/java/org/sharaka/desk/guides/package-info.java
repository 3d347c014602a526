/** The desk's pages of a guide: its text and versions, the comments on it and its use. */
package org.sharaka.desk.guides;
