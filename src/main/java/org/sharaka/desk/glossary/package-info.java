/** The glossary on the desk: what is in it, what is proposed, and proposing. */
package org.sharaka.desk.glossary;
