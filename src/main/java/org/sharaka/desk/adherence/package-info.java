/** Organisations that keep to the charter, on the desk. */
package org.sharaka.desk.adherence;
