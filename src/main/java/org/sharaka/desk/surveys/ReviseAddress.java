package org.sharaka.desk.surveys;

import org.sharaka.kernel.NotFound;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.PersonEntry;
import org.sharaka.stakeholders.PersonFile;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.SavePerson;
import org.springframework.stereotype.Component;

/** Puts another address into someone's entry of the register and leaves the rest of it as it is. */
@Component
class ReviseAddress {

  private final Register register;
  private final SavePerson save;

  ReviseAddress(Register register, SavePerson save) {
    this.register = register;
    this.save = save;
  }

  void to(long id, String email) {
    PersonFile file = register.file(id).orElseThrow(() -> new NotFound("person " + id));
    Person person = file.person();
    if (!Register.normalised(email).equals(person.email())) {
      save.handle(id, new PersonEntry(email, person.name(), file.organisation() == null ? null : file.organisation().code(), person.sector().name(),
          person.key() ? "yes" : "no", person.language().name(), person.phone(), person.channel().name(), file.accessibility()));
    }
  }
}
