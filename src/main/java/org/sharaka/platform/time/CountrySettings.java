package org.sharaka.platform.time;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The country this installation serves, and the profiles to choose from.
 *
 * @param country  key of the profile in use, such as {@code OM}
 * @param profiles all profiles by key
 */
@ConfigurationProperties("sharaka")
record CountrySettings(String country, Map<String, CountryProfile> profiles) {

  CountryProfile profile() {
    CountryProfile profile = profiles.get(country);
    if (profile == null) {
      throw new IllegalStateException("sharaka.country=%s is none of %s".formatted(country, profiles.keySet()));
    }
    return profile;
  }
}
