/** The process {@code letterByHand}: what no mail could carry is written and brought by the secretariat. */
package org.sharaka.workflow.letters;
