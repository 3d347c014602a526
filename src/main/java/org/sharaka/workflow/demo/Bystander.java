package org.sharaka.workflow.demo;

/** People outside the office who answer what they were asked. Called again and again; what is answered is left alone. */
interface Bystander {

  void look(Work work);
}
