package org.sharaka.platform.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A signed-in person.
 *
 * @param id          the login name
 * @param displayName the name others see
 * @param groups      keys as in {@link Groups}
 */
public record Account(String id, String displayName, Set<String> groups) implements AuthenticatedPrincipal, Serializable {

  public Account {
    groups = Set.copyOf(groups);
  }

  @Override
  public String getName() {
    return id;
  }

  public boolean isStaff() {
    return groups.stream().anyMatch(Groups.STAFF::contains);
  }

  public boolean isIn(String... anyOf) {
    return Stream.of(anyOf).anyMatch(groups::contains);
  }

  Collection<GrantedAuthority> authorities() {
    Stream<String> roles = isStaff() ? Stream.concat(groups.stream(), Stream.of("staff")) : groups.stream();
    return roles.map(role -> new SimpleGrantedAuthority("ROLE_" + role)).collect(Collectors.toList());
  }
}
