/**
 * The charter of the platform, revised and brought into force ({@code charterRevision}), and the adoption of any text, from its
 * file to the decision on it and to its official version ({@code charterAdoption}).
 */
package org.sharaka.workflow.charter;
