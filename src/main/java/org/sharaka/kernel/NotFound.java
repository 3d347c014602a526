package org.sharaka.kernel;

/** What was asked for does not exist, or not for the one who asks; both look the same from outside. */
public class NotFound extends RuntimeException {

  public NotFound(Object what) {
    super("not found: " + what);
  }
}
