package org.sharaka.dialogues;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The requests a person stands behind: those of organisations they act for today, and those they made in their own name,
 * told by the address that they confirmed.
 */
@Service
@Transactional(readOnly = true)
public class OwnRequests {

  private final Requests requests;
  private final CoApplicants coApplicants;
  private final Mandates mandates;
  private final Register register;
  private final JdbcClient db;

  OwnRequests(Requests requests, CoApplicants coApplicants, Mandates mandates, Register register, JdbcClient db) {
    this.requests = requests;
    this.coApplicants = coApplicants;
    this.mandates = mandates;
    this.register = register;
    this.db = db;
  }

  /** @return the requests of organisations the person acts for, each once */
  public List<DialogueRequest> actedFor(long person) {
    return mandates.organisationsOf(person).stream().flatMap(organisation -> requests.ofOrganisation(organisation).stream())
        .collect(Collectors.toMap(DialogueRequest::number, Function.identity(), (a, b) -> a, LinkedHashMap::new)).values().stream().toList();
  }

  /** @return the requests the person made for nobody in the register */
  public List<DialogueRequest> inTheirOwnName(long person) {
    return register.person(person).map(Person::email).map(email -> db.sql("""
        select r.number from dialogue_request r join request_application a on a.number = r.number
        where r.organisation_id is null and lower(a.email) = ? order by r.number desc""").param(email).query(String.class).list())
        .orElse(List.of()).stream().map(CaseNumber::new).map(requests::get).toList();
  }

  /** @return the ids of those whom a change of the request concerns, as far as the register knows them */
  public Set<Long> peopleBehind(CaseNumber number) {
    Long applicant = requests.get(number).identity().organisation();
    Stream<Long> organisations = Stream.concat(Stream.of(number).map(n -> applicant), coApplicants.of(number).stream().map(CoApplicants.CoApplicant::organisation));
    Set<Long> people = new HashSet<>(organisations.filter(Objects::nonNull).flatMap(organisation -> mandates.holders(organisation).stream())
        .map(Mandate::personId).toList());
    if (applicant == null) {
      db.sql("select email from request_application where number = ?").param(number.value()).query(String.class).optional().flatMap(register::personByEmail)
          .map(Person::id).ifPresent(people::add);
    }
    return people;
  }
}
