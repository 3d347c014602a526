package org.sharaka.stakeholders;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people write for the choices of an entry, in either language: the words stand in the bundles under {@code register.words}. */
@Component
class EntryWords {

  private final MessageSource messages;
  private final Map<String, Sector> sectors;
  private final Map<String, OrganisationSize> sizes;
  private final Map<String, ContactChannel> channels;
  private final Map<String, Language> languages;
  private final Map<String, Boolean> answers;

  EntryWords(MessageSource messages) {
    this.messages = messages;
    this.sectors = words("sector", Enum::name, Sector.values());
    this.sizes = words("size", Enum::name, OrganisationSize.values());
    this.channels = words("channel", Enum::name, ContactChannel.values());
    this.languages = words("language", Enum::name, Language.values());
    this.answers = words("answer", answer -> answer ? "YES" : "NO", true, false);
  }

  Optional<Sector> sector(String written) {
    return found(sectors, written);
  }

  Optional<OrganisationSize> size(String written) {
    return found(sizes, written);
  }

  Optional<ContactChannel> channel(String written) {
    return found(channels, written);
  }

  Optional<Language> language(String written) {
    return found(languages, written);
  }

  Optional<Boolean> answer(String written) {
    return found(answers, written);
  }

  private static <T> Optional<T> found(Map<String, T> words, String written) {
    return Optional.ofNullable(words.get(SearchText.fold(written)));
  }

  @SafeVarargs
  private <T> Map<String, T> words(String kind, Function<T, String> code, T... values) {
    Map<String, T> words = new HashMap<>();
    for (T value : values) {
      String key = "register.words." + kind + "." + code.apply(value);
      Stream.of(Language.values()).map(language -> messages.getMessage(key, null, language.locale())).flatMap(all -> Arrays.stream(all.split("\\|")))
          .forEach(word -> words.put(SearchText.fold(word), value));
      words.put(SearchText.fold(code.apply(value).toLowerCase(Locale.ROOT)), value);
    }
    return words;
  }
}
