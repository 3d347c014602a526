package org.sharaka.gatherings;

import java.util.Locale;
import org.sharaka.kernel.Refusal;

/**
 * Where people meet: in a place, behind a link, or in both at once.
 *
 * @param link an address that begins with {@code https://} or {@code http://}
 */
public record Venue(String place, String link) {

  public Venue {
    place = place == null || place.isBlank() ? null : place.strip();
    link = link == null || link.isBlank() ? null : link.strip();
    if (place == null && link == null) {
      throw Refusal.at("place", "venue.missing").thrown();
    }
    if (link != null && !link.toLowerCase(Locale.ROOT).matches("https?://[^\\s\"'<>]+")) {
      throw Refusal.at("link", "venue.link").thrown();
    }
  }

  /** There is no place to go to. */
  public boolean isVirtual() {
    return place == null;
  }

  /** The place, or the link where there is none. */
  public String inOneLine() {
    return isVirtual() ? link : place;
  }
}
