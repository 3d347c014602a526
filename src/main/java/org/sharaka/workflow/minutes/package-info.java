/** The process {@code minutesAndPublication}: minutes are drafted, go round, are approved by someone else and published, or the reason is told. */
package org.sharaka.workflow.minutes;
