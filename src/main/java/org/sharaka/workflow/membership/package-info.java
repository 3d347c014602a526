/** The processes {@code membershipApplication} and {@code membershipVerification}: from the confirmed application to the decision. */
package org.sharaka.workflow.membership;
