/** The process {@code charterAdherence}: an organisation from its declaration into the register of adherents, and {@code adherenceYear}, a year in it. */
package org.sharaka.workflow.adherence;
