package org.sharaka.stakeholders;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;

/** Reads the fields of one entry and gathers what is wrong with them. */
final class EntryCheck {

  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_CODE = 40;
  private static final int LAST_DIGITS = 8;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");
  private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Z}]+");
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern EMAIL = Pattern.compile("[a-z0-9_]([a-z0-9._%+'-]{0,62}[a-z0-9_%+-])?@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._/-]*");
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s().\\-/]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{6,15}");

  private final List<Refusal> refusals = new ArrayList<>();

  /** Throws all that was found, when anything was. */
  void pass() {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  <T> T required(String field, T value) {
    if (value == null && refusals.stream().noneMatch(refusal -> field.equals(refusal.field()))) {
      refuse(field, "register.required", Map.of());
    }
    return value;
  }

  /** A line of text that a spreadsheet will not take for a formula. */
  String text(String field, String written, int longest) {
    String text = tidy(written);
    if (text == null) {
      return null;
    }
    if (text.length() > longest) {
      return refuse(field, "register.tooLong", Map.of("bound", longest));
    }
    return FORMULA.matcher(text).matches() ? refuse(field, "register.formula", quote(text)) : text;
  }

  String email(String field, String written) {
    String text = tidy(written);
    String address = text == null ? null : Register.normalised(text);
    if (address == null || address.length() <= LONGEST_EMAIL && EMAIL.matcher(address).matches() && !address.contains("..")) {
      return address;
    }
    return refuse(field, "register.email", quote(text));
  }

  String code(String field, String written) {
    String text = text(field, written, LONGEST_CODE);
    if (text == null || CODE.matcher(upper(text)).matches()) {
      return text == null ? null : upper(text);
    }
    return refuse(field, "register.code", quote(text));
  }

  String phone(String field, String written) {
    String text = tidy(written);
    if (text == null) {
      return null;
    }
    String digits = BETWEEN_DIGITS.matcher(latinDigits(text)).replaceAll("").replaceFirst("^00", "+");
    return PHONE.matcher(digits).matches() ? digits : refuse(field, "register.phone", quote(text));
  }

  <T> T choice(String field, String written, String code, Function<String, Optional<T>> words) {
    String text = tidy(written);
    if (text == null) {
      return null;
    }
    Optional<T> chosen = words.apply(text);
    return chosen.isPresent() ? chosen.get() : refuse(field, code, quote(text));
  }

  /** What tells two ways of writing the same telephone number. */
  static String lastDigits(String phone) {
    return phone == null ? null : phone.replace("+", "").substring(Math.max(0, phone.replace("+", "").length() - LAST_DIGITS));
  }

  static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  /** Without control and direction marks and repeated blanks, and without the apostrophe that guards a formula; null when nothing is left. */
  static String tidy(String written) {
    if (written == null) {
      return null;
    }
    String visible = INVISIBLE.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).replaceAll("");
    String text = BLANKS.matcher(visible).replaceAll(" ").strip();
    return text.isEmpty() ? null : text.length() > 1 && text.charAt(0) == '\'' && FORMULA.matcher(text.substring(1)).matches() ? text.substring(1) : text;
  }

  private <T> T refuse(String field, String code, Map<String, Object> facts) {
    refusals.add(Refusal.at(field, code, facts));
    return null;
  }

  private static Map<String, Object> quote(String text) {
    return Map.of("value", text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text);
  }

  private static String latinDigits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    text.codePoints().map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point).forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
