package org.sharaka.workflow.feedback;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;

/**
 * Whom a text goes to for comments: everyone who took part before, and the key stakeholders who were not reached. The charter
 * of the platform goes to everyone who acts for an organisation as well.
 */
@Component
class ConsultedPeople {

  private final Participation participation;
  private final Register register;
  private final Mandates mandates;

  ConsultedPeople(Participation participation, Register register, Mandates mandates) {
    this.participation = participation;
    this.register = register;
    this.mandates = mandates;
  }

  Collection<Long> of(CaseNumber number) {
    Set<Long> reachable = new LinkedHashSet<>();
    Set<Long> tookPart = new LinkedHashSet<>(participation.people(number).stream().map(Person::id).toList());
    if (number.prefix().equals(CaseType.GUIDE.prefix())) {
      tookPart.addAll(mandates.people());
    }
    register.audience().stream().filter(person -> person.key() || tookPart.contains(person.id())).forEach(person -> reachable.add(person.id()));
    return reachable;
  }
}
