/** Requests of people about their own data on the desk: for the data-protection officer, and without the people for the manager. */
package org.sharaka.desk.privacy;
