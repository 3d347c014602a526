package org.sharaka.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.kernel.Language;
import org.sharaka.support.Caller;
import org.sharaka.support.Office;

/**
 * Everyone who may stand at a door: the accounts of the demo, each with a session, and someone without one. The
 * administrator comes last, since whoever may do everything may also change what the others would find.
 */
final class Visitors {

  static final String GUEST = "guest";
  private static final List<String> ACCOUNTS = List.of("manager", "director", "coordinator", "researcher", "secretariat", "committee1", "committee2",
      "committee3", "ministry", "ngo", "legal", "comms", "dpo", "auditor", "admin");

  private final Map<String, Visitor> visitors = new LinkedHashMap<>();

  /** @param csrf the token their forms carry */
  record Visitor(String name, Set<String> groups, Caller caller, String csrf) {}

  Visitors(int port, Office office) {
    Caller guest = new Caller(port, Language.EN);
    visitors.put(GUEST, new Visitor(GUEST, Set.of(), guest, guest.csrfToken("/login")));
    ACCOUNTS.forEach(account -> {
      Caller caller = Caller.signedIn(port, account, Language.EN);
      visitors.put(account, new Visitor(account, office.account(account).groups(), caller, caller.csrfToken("/login")));
    });
  }

  /** @return the names of those who get through */
  Set<String> admitted(Predicate<Visitor> gets) {
    return visitors.values().stream().filter(gets).map(Visitor::name).collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  /** @return the names of those who should */
  Set<String> entitled(AccessTable.Door door) {
    return admitted(visitor -> door.admits(visitor.groups()));
  }

  Stream<Visitor> all() {
    return visitors.values().stream();
  }
}
