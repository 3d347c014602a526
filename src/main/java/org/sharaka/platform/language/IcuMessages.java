package org.sharaka.platform.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import java.text.Format;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sharaka.kernel.Language;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Message bundles whose sentences are ICU messages: {@code {0}} or {@code {name}}, and
 * {@code {n, plural, zero {…} one {…} two {…} few {…} many {…} other {…}}} for the six forms of Arabic. Named values are
 * given as one map. Figures are written with the digits of the locale in use, moments as the clocks of the country show them.
 */
class IcuMessages extends AbstractResourceBasedMessageSource {

  private final Bundles bundles = new Bundles();
  private final TimeZone zone;
  private final Map<Language, Locale> regional;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /** @param regional how the languages are written in the country */
  IcuMessages(ZoneId zone, Map<Language, Locale> regional, String... basenames) {
    this.regional = regional;
    this.zone = TimeZone.getTimeZone(zone.getId());
    bundles.setBasenames(basenames);
    bundles.setDefaultEncoding("UTF-8");
    bundles.setFallbackToSystemLocale(false);
    bundles.setDefaultLocale(Locale.forLanguageTag("ar"));
  }

  @Override
  protected String resolveCodeWithoutArguments(String code, Locale locale) {
    String pattern = bundles.pattern(code, locale);
    return pattern == null ? null : pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 ? pattern : format(pattern, locale, new Object[0]);
  }

  @Override
  protected java.text.MessageFormat resolveCode(String code, Locale locale) {
    throw new UnsupportedOperationException("messages are resolved as text");
  }

  @Override
  protected String getMessageInternal(String code, Object[] args, Locale locale) {
    if (code == null) {
      return null;
    }
    if (args == null || args.length == 0) {
      return resolveCodeWithoutArguments(code, locale);
    }
    String pattern = bundles.pattern(code, locale);
    return pattern == null ? null : format(pattern, locale, resolveArguments(args, locale));
  }

  private String format(String pattern, Locale locale, Object[] args) {
    MessageFormat format = formats.computeIfAbsent(locale.toLanguageTag() + pattern, key -> opened(pattern, locale));
    Object values = args.length == 1 && args[0] instanceof Map<?, ?> named ? named : args;
    StringBuffer text = new StringBuffer();
    synchronized (format) {
      format.format(values, text, null);
    }
    return text.toString();
  }

  private MessageFormat opened(String pattern, Locale locale) {
    MessageFormat format = new MessageFormat(pattern, written(locale));
    for (Format part : format.getFormats()) {
      if (part instanceof DateFormat moment) {
        moment.setTimeZone(zone);
      }
    }
    return format;
  }

  /** A day reads the same in a mail and on a page: with the country's months, in the Gregorian calendar, in Latin figures unless the reader chose others. */
  private Locale written(Locale locale) {
    Locale country = locale.getCountry().isEmpty() ? regional.getOrDefault(Language.of(locale), locale) : locale;
    String figures = locale.getUnicodeLocaleType("nu");
    return new Locale.Builder().setLocale(country).setUnicodeLocaleKeyword("nu", figures == null ? "latn" : figures).setUnicodeLocaleKeyword("ca", "gregory")
        .build();
  }

  /** Opens the raw patterns, which the superclass would read with the JDK's message syntax. */
  private static final class Bundles extends ResourceBundleMessageSource {

    String pattern(String code, Locale locale) {
      return super.resolveCodeWithoutArguments(code, locale);
    }
  }
}
