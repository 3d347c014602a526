package org.sharaka.workflow.feedback;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** Whom the proposed model goes back to: everyone who took part before, and the key stakeholders who were not reached. */
@Component
class ConsultedPeople {

  private final Participation participation;
  private final Register register;

  ConsultedPeople(Participation participation, Register register) {
    this.participation = participation;
    this.register = register;
  }

  Collection<Long> of(CaseNumber number) {
    Set<Long> reachable = new LinkedHashSet<>();
    Set<Long> tookPart = new LinkedHashSet<>(participation.people(number).stream().map(Person::id).toList());
    register.audience().stream().filter(person -> person.key() || tookPart.contains(person.id())).forEach(person -> reachable.add(person.id()));
    return reachable;
  }
}
