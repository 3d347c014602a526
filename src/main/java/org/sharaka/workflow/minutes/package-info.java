/** The process {@code minutesAndPublication}: minutes are drafted, approved by someone else and sent to those who were there. */
package org.sharaka.workflow.minutes;
