package org.sharaka.kernel;

/** Who is acting: the signed-in account, or {@link #SYSTEM} for work that nobody triggered by hand. */
public interface CurrentActor {

  String SYSTEM = "system";

  String name();
}
