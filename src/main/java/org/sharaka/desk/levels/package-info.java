/** The service levels on the desk: what they are, who changed them, and which clocks are late. */
package org.sharaka.desk.levels;
