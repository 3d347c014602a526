package org.sharaka.dialogues;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** Recognises the organisations a request speaks of. */
@Component
public class RequestParties {

  private static final Comparator<Organisation> BY_NAME = Comparator.comparing(organisation -> organisation.name().ar());

  private final Register register;

  RequestParties(Register register) {
    this.register = register;
  }

  /** @param written the code of an organisation, or its id */
  Optional<Organisation> find(String written) {
    String key = written.strip();
    return key.matches("\\d{1,18}") ? register.organisation(Long.parseLong(key)) : key.isEmpty() ? Optional.empty() : register.organisationByCode(key);
  }

  /** @return the one organisation of this name, in any spelling */
  Optional<Organisation> named(String name) {
    String key = SearchText.fold(name);
    List<Organisation> same = register.organisations().stream().filter(o -> SearchText.fold(o.name().ar()).equals(key) || SearchText.fold(o.name().en()).equals(key))
        .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  static Side sideOf(Organisation organisation) {
    return organisation != null && organisation.sector() == Sector.GOVERNMENT ? Side.MINISTRY : Side.CSO;
  }

  /** Whom someone of this side can ask for a dialogue, by name. */
  public List<Organisation> facing(Side side) {
    return among(register.organisations().stream(), side);
  }

  /** Everyone who can ask or be asked, by name. */
  public List<Organisation> all() {
    return register.organisations().stream().sorted(BY_NAME).toList();
  }

  public List<Organisation> all(Set<Long> ids) {
    return register.organisations(ids);
  }

  private static List<Organisation> among(Stream<Organisation> organisations, Side asking) {
    return organisations.filter(organisation -> sideOf(organisation) != asking).sorted(BY_NAME).toList();
  }
}
