package org.sharaka.workflow.levels;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharaka.workflow.engine.Models;
import org.springframework.stereotype.Component;

/** The service levels that a step of some model keeps to. To change another has no effect, and people are told so. */
@Component
public class LevelsInUse {

  private static final Pattern KEPT = Pattern.compile("\\bsla\\.\\w+\\('([A-Z_]+)'");

  private final Set<String> keys;

  LevelsInUse(Models models) {
    keys = keys(models.sources());
  }

  public Set<String> keys() {
    return keys;
  }

  static Set<String> keys(Collection<byte[]> models) {
    return models.stream().flatMap(source -> KEPT.matcher(new String(source, StandardCharsets.UTF_8)).results()).map((MatchResult found) -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
