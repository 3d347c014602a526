/** Memoranda and agreements on the desk: all of them with their clocks, each with what came of it, and what the staff decide beside its way. */
package org.sharaka.desk.agreements;
