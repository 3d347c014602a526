package org.sharaka.stakeholders.imports;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.OrganisationEntry;
import org.sharaka.stakeholders.PersonEntry;
import org.sharaka.stakeholders.TakeOverOrganisations;
import org.sharaka.stakeholders.TakeOverPeople;
import org.sharaka.stakeholders.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the next rows of a file into the register and moves the import's counters, both or neither. */
@Service
@Transactional
class TakeChunk {

  private final TakeOverOrganisations organisations;
  private final TakeOverPeople people;
  private final ImportRuns runs;

  /** @param refusals why rows are not even tried, by row number */
  record Portion(ImportRun run, int from, List<Sheet.Row> rows, Map<Integer, Refusal> refusals) {

    List<Map<String, String>> tried() {
      return rows.stream().filter(row -> !refusals.containsKey(row.number())).map(Sheet.Row::cells).toList();
    }
  }

  TakeChunk(TakeOverOrganisations organisations, TakeOverPeople people, ImportRuns runs) {
    this.organisations = organisations;
    this.people = people;
    this.runs = runs;
  }

  /** @throws ImportedElsewhere when this is not the next portion any more; then nothing was changed here */
  void handle(Portion portion) {
    Iterator<Taken> taken = take(portion).iterator();
    ImportChunk chunk = new ImportChunk();
    portion.rows().forEach(row -> {
      Refusal refusal = portion.refusals().get(row.number());
      chunk.add(row.number(), refusal == null ? taken.next() : Taken.refused(refusal));
    });
    boolean last = portion.from() + chunk.rows() >= portion.run().total();
    if (!runs.advance(portion.run().id(), portion.from(), chunk, last)) {
      throw new ImportedElsewhere();
    }
  }

  private List<Taken> take(Portion portion) {
    return switch (portion.run().kind()) {
      case ORGANISATIONS -> organisations.handle(portion.tried().stream().map(TakeChunk::organisation).toList());
      case CONTACTS -> people.handle(portion.tried().stream().map(TakeChunk::person).toList());
    };
  }

  private static OrganisationEntry organisation(Map<String, String> cells) {
    return new OrganisationEntry(cells.get("code"), cells.get("name_ar"), cells.get("name_en"), cells.get("sector"), cells.get("region"), cells.get("size"));
  }

  private static PersonEntry person(Map<String, String> cells) {
    return new PersonEntry(cells.get("email"), cells.get("name"), cells.get("organisation_code"), cells.get("sector"), cells.get("key_stakeholder"),
        cells.get("language"), cells.get("phone"), cells.get("channel"), cells.get("accessibility"));
  }
}
