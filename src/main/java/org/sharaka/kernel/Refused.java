package org.sharaka.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** The domain says no, and says why: nothing was changed, and the reasons are fit for the person who asked. */
public class Refused extends RuntimeException {

  private final transient List<Refusal> refusals;

  public Refused(Refusal refusal) {
    this(List.of(refusal));
  }

  public Refused(List<Refusal> refusals) {
    super(refusals.stream().map(r -> r.field() == null ? r.code() : r.field() + ": " + r.code()).collect(Collectors.joining(", ")));
    this.refusals = List.copyOf(refusals);
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  public boolean saysOnly(String code) {
    return refusals.size() == 1 && refusals.get(0).code().equals(code);
  }
}
