package org.sharaka.portal;

import java.time.Instant;
import org.sharaka.kernel.LocalizedText;

/**
 * What the page asks that confirms an address: with that, what was asked from it begins.
 *
 * @param area  the word that its texts begin with
 * @param nav   the place in the menu it belongs to
 * @param what  what is asked
 * @param until by when it is to be confirmed
 * @param page  the address behind which the person finds it again
 */
public record ConfirmAddress(String area, String nav, LocalizedText what, Instant until, String page) {

  public static final String VIEW = "portal/confirm";
}
