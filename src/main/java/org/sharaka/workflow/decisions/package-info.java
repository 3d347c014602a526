/** Decision tables behind the questions that business modules ask. */
package org.sharaka.workflow.decisions;
