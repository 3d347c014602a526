/** The seats of the coordination committee on the desk. */
package org.sharaka.desk.committee;
