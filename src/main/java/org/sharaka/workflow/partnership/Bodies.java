package org.sharaka.workflow.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.workflow.tasks.Options;

/** Organisations to choose from. Two of one name are told apart by their codes. */
public final class Bodies {

  private Bodies() {}

  public static List<Map<String, Object>> of(Collection<Organisation> organisations) {
    Map<String, Long> names = organisations.stream().map(one -> one.name().ar()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return Options.of(organisations, Organisation::id, one -> names.get(one.name().ar()) == 1 ? one.name()
        : new LocalizedText(one.name().ar() + " (" + one.code() + ")", one.name().en() + " (" + one.code() + ")"));
  }
}
