package org.sharaka.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people of a list of addresses. Everyone on it must be registered, for a survey writes to nobody else. */
@Service
@Transactional(readOnly = true)
public class AudienceFile {

  private static final String FIELD = "audience";
  private static final String EMAIL = "email";
  private static final int MOST_REFUSALS = 100;

  private final Register register;

  AudienceFile(Register register) {
    this.register = register;
  }

  /**
   * @param file CSV with a column {@code email}; other columns are passed over
   * @throws Refused with each row whose address is not registered
   */
  public List<Person> people(byte[] file) {
    CsvTable table = CsvTable.read(file, FIELD);
    if (!table.headings().contains(EMAIL)) {
      throw Refusal.at(FIELD, "survey.csv.heading", Map.of("column", EMAIL)).thrown();
    }
    Set<String> addresses = new LinkedHashSet<>();
    table.rows().forEach(row -> addresses.add(Register.normalised(row.cell(EMAIL))));
    addresses.remove("");
    if (addresses.isEmpty()) {
      throw Refusal.at(FIELD, "survey.nobody").thrown();
    }
    Map<String, Person> known = new HashMap<>();
    register.peopleByEmail(addresses).forEach(person -> known.put(person.email(), person));
    refuseStrangers(table, known);
    return addresses.stream().map(known::get).toList();
  }

  private static void refuseStrangers(CsvTable table, Map<String, Person> known) {
    List<Refusal> refusals = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      String address = Register.normalised(row.cell(EMAIL));
      if (!address.isEmpty() && !known.containsKey(address) && refusals.size() < MOST_REFUSALS) {
        refusals.add(Refusal.at(FIELD + ":" + row.number(), "survey.stranger", Map.of("row", row.number(), "email", address)));
      }
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
