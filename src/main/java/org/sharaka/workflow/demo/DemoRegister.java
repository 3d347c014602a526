package org.sharaka.workflow.demo;

import java.util.List;
import org.sharaka.stakeholders.AssessPerson;
import org.sharaka.stakeholders.Assessment;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.imports.ImportKind;
import org.sharaka.stakeholders.imports.OpenImport;
import org.sharaka.stakeholders.imports.RunImport;
import org.springframework.stereotype.Component;

/** The fictional organisations and people of the demo, imported from their files and assessed one by one. */
@Component
class DemoRegister {

  private static final int SCALE = 5;

  private final OpenImport open;
  private final RunImport run;
  private final Register register;
  private final AssessPerson assess;

  DemoRegister(OpenImport open, RunImport run, Register register, AssessPerson assess) {
    this.open = open;
    this.run = run;
    this.register = register;
    this.assess = assess;
  }

  boolean isEmpty() {
    return register.audience().isEmpty();
  }

  void fill() {
    run.handle(open.handle(ImportKind.ORGANISATIONS, "organisations.csv", StoryText.file("organisations.csv")));
    run.handle(open.handle(ImportKind.CONTACTS, "contacts.csv", StoryText.file("contacts.csv")));
    List<Person> people = register.audience();
    people.forEach(person -> assess.handle(person.id(), assessment(person)));
  }

  private static Assessment assessment(Person person) {
    int influence = person.key() ? SCALE - (int) (person.id() % 2) : 1 + (int) (person.id() % (SCALE - 1));
    return new Assessment(influence, 1 + (int) (person.id() * 3 % SCALE), false, false);
  }
}
