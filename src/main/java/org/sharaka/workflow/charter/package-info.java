/** The process {@code charterAdoption}: a text from its file to the decision on it and to its official version. */
package org.sharaka.workflow.charter;
