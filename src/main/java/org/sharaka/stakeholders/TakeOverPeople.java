package org.sharaka.stakeholders;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people over into the register, known ones by their address: what an entry says replaces what was there, what it
 * leaves blank stays. Taking the same entries over again changes nothing. Costs a handful of statements, however many
 * entries there are. Of entries with the same address the first is taken and the others are refused.
 */
@Service
@Transactional
public class TakeOverPeople {

  private final PersonTable table;
  private final OrganisationTable organisations;
  private final EntryReader reader;

  /** What is known before the first entry is taken, and what is to be written after the last. */
  private record Work(Map<String, PersonRow> known, Map<String, OrganisationRow> organisations, Set<String> taken, List<PersonRow> created,
      List<PersonRow> updated) {}

  TakeOverPeople(PersonTable table, OrganisationTable organisations, EntryReader reader) {
    this.table = table;
    this.organisations = organisations;
    this.reader = reader;
  }

  /** @return what became of each entry, in the order of the entries */
  public List<Taken> handle(List<PersonEntry> entries) {
    List<ReadEntry<PersonFields>> read = entries.stream().map(entry -> ReadEntry.of(entry, reader::read)).toList();
    List<PersonFields> readable = read.stream().filter(ReadEntry::isReadable).map(ReadEntry::fields).toList();
    Work work = new Work(table.byEmail(readable.stream().map(PersonFields::email).toList()),
        organisations.standingByCode(readable.stream().map(PersonFields::organisation).filter(Objects::nonNull).distinct().toList()),
        new HashSet<>(), new ArrayList<>(), new ArrayList<>());
    List<Taken> taken = read.stream().map(one -> one.taken(said -> take(said, work))).toList();
    table.insert(work.created());
    table.update(work.updated());
    return taken;
  }

  private static Taken take(PersonFields said, Work work) {
    if (!work.taken().add(said.email())) {
      return Taken.refused(Refusal.at("email", "register.repeated", Map.of("value", said.email())));
    }
    PersonRow before = work.known().get(said.email());
    OrganisationRow from = said.organisation() == null ? null : work.organisations().get(said.organisation());
    if (said.organisation() != null && from == null) {
      return Taken.refused(Refusal.at("organisation_code", "register.organisation.unknown", Map.of("value", said.organisation())));
    }
    if (before == null) {
      return create(said, from, work);
    }
    if (before.mergedInto() != null) {
      return Taken.refused(Refusal.at("email", "register.merged", Map.of("value", said.email())));
    }
    PersonRow after = before.updated(said, from);
    if (Objects.equals(before, after)) {
      return Taken.UNCHANGED;
    }
    work.updated().add(after);
    return Taken.UPDATED;
  }

  private static Taken create(PersonFields said, OrganisationRow from, Work work) {
    if (said.sector() == null && from == null) {
      return Taken.refused(Refusal.at("sector", "register.required"));
    }
    work.created().add(PersonRow.of(said, from));
    return Taken.CREATED;
  }
}
