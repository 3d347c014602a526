/** The stories of the demo: an office that works on its cases through the same forms as people, on the days of the story. */
package org.sharaka.workflow.demo;
