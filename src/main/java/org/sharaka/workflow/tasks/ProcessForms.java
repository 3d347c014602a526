package org.sharaka.workflow.tasks;

/** The forms of one process: for each user task what it shows and what its submission does. */
public interface ProcessForms {

  void describe(FormBook.Pages pages);
}
