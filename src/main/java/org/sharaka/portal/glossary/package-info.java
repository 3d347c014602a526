/** The public glossary, and the terms that organisations propose for it. */
package org.sharaka.portal.glossary;
