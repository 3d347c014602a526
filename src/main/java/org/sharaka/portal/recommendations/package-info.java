/** The public tracker of recommendations, their open data, and the pages on which addressees answer, plan and report. */
package org.sharaka.portal.recommendations;
