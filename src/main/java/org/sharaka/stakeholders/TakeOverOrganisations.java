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
 * Takes organisations over into the register, known ones by their code: what an entry says replaces what was there, what
 * it leaves blank stays. Taking the same entries over again changes nothing. Costs a handful of statements, however many
 * entries there are. Of entries with the same code the first is taken and the others are refused.
 */
@Service
@Transactional
public class TakeOverOrganisations {

  private final OrganisationTable table;
  private final EntryReader reader;

  /** What is known before the first entry is taken, and what is to be written after the last. */
  private record Work(Map<String, OrganisationRow> known, Set<String> taken, List<OrganisationRow> created, List<OrganisationRow> updated) {}

  TakeOverOrganisations(OrganisationTable table, EntryReader reader) {
    this.table = table;
    this.reader = reader;
  }

  /** @return what became of each entry, in the order of the entries */
  public List<Taken> handle(List<OrganisationEntry> entries) {
    List<ReadEntry<OrganisationFields>> read = entries.stream().map(entry -> ReadEntry.of(entry, reader::read)).toList();
    Map<String, OrganisationRow> known = table.byCode(read.stream().filter(ReadEntry::isReadable).map(one -> one.fields().code()).toList());
    Work work = new Work(known, new HashSet<>(), new ArrayList<>(), new ArrayList<>());
    List<Taken> taken = read.stream().map(one -> one.taken(said -> take(said, work))).toList();
    table.insert(work.created());
    table.update(work.updated());
    return taken;
  }

  private static Taken take(OrganisationFields said, Work work) {
    if (!work.taken().add(said.code())) {
      return Taken.refused(Refusal.at("code", "register.repeated", Map.of("value", said.code())));
    }
    OrganisationRow before = work.known().get(said.code());
    if (before == null) {
      work.created().add(OrganisationRow.of(said));
      return Taken.CREATED;
    }
    if (before.mergedInto() != null) {
      return Taken.refused(Refusal.at("code", "register.merged", Map.of("value", said.code())));
    }
    OrganisationRow after = before.updated(said);
    if (Objects.equals(before, after)) {
      return Taken.UNCHANGED;
    }
    work.updated().add(after);
    return Taken.UPDATED;
  }
}
