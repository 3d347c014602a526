package org.sharaka.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.sharaka.kernel.PersonalData.Alias;
import org.sharaka.kernel.PersonalData.Held;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module what it keeps of a person. */
@Service
@Transactional(readOnly = true)
public class PersonalRecords {

  private static final String MENTIONED = "mentioned";

  private final List<PersonalData> areas;
  private final PersonalTexts texts;

  /** How much of one kind an area keeps. */
  public record Finding(String area, String what, int amount) {}

  PersonalRecords(List<PersonalData> areas, PersonalTexts texts) {
    this.areas = areas.stream().sorted(Comparator.comparing(PersonalData::area)).toList();
    this.texts = texts;
  }

  List<String> areas() {
    return areas.stream().map(PersonalData::area).toList();
  }

  /** Everything that tells the owner of the address from others. Other addresses that turn up are followed as well. */
  Set<Alias> aliases(String email) {
    Set<Alias> known = new LinkedHashSet<>(Set.of(new Alias(Alias.Kind.EMAIL, email)));
    Set<String> asked = new HashSet<>();
    for (List<String> next = List.of(email); !next.isEmpty(); next = known.stream().filter(alias -> alias.kind() == Alias.Kind.EMAIL).map(Alias::value)
        .filter(address -> !asked.contains(address)).toList()) {
      next.stream().filter(asked::add).forEach(address -> areas.forEach(area -> known.addAll(area.aliases(address))));
    }
    known.removeIf(alias -> areas.stream().anyMatch(area -> area.isShared(alias, email)));
    return known;
  }

  /** The person behind an open or answered request, as they are known today. */
  public DataSubject subject(PrivacyRequest request) {
    Set<Alias> known = aliases(request.asked().email());
    return new DataSubject(request.pseudonym(), PrivacyFindings.values(known, Alias.Kind.PERSON).stream().map(Long::valueOf).collect(Collectors.toSet()),
        PrivacyFindings.values(known, Alias.Kind.EMAIL), PrivacyFindings.values(known, Alias.Kind.NAME), PrivacyFindings.values(known, Alias.Kind.PHONE));
  }

  /** What is kept of a person, by area; areas that keep nothing are left out. */
  public Map<String, List<Held>> of(DataSubject subject) {
    Map<String, List<Held>> held = new LinkedHashMap<>();
    areas.forEach(area -> held.put(area.area(), area.of(subject)));
    held.values().removeIf(List::isEmpty);
    return held;
  }

  List<Finding> findings(DataSubject subject) {
    List<Finding> findings = new ArrayList<>();
    for (PersonalData area : areas) {
      Map<String, Integer> amounts = new LinkedHashMap<>();
      area.of(subject).forEach(held -> amounts.merge(held.what(), 1, Integer::sum));
      amounts.forEach((what, amount) -> findings.add(new Finding(area.area(), what, amount)));
      int mentions = texts.count(area.tables(), subject);
      if (mentions > 0) {
        findings.add(new Finding(area.area(), MENTIONED, mentions));
      }
    }
    return findings;
  }

  @Transactional
  int forget(String area, DataSubject subject) {
    return areas.stream().filter(one -> one.area().equals(area)).mapToInt(one -> one.forget(subject)).sum();
  }
}
