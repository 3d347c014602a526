/** Desk pages of surveys: their list, a new one, how one stands, its results, and what is done about it. */
package org.sharaka.desk.surveys;
