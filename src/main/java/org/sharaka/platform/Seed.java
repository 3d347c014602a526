package org.sharaka.platform;

/**
 * Something an installation cannot be without, put there at each start when it is missing. Seeds run one after the other
 * in their {@code @Order}, in one transaction and on one node at a time, so they need not fear a second node.
 */
public interface Seed {

  void plant();
}
