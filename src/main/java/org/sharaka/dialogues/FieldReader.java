package org.sharaka.dialogues;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.SearchText;

/** Reads typed fields one by one and remembers what is wrong with each. Invisible characters that do no harm are dropped. */
final class FieldReader {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]|[\\u200B\\u202A-\\u202C\\u2060\\u2066-\\u2069\\uFEFF]");
  private static final Pattern TURNS_DIRECTION = Pattern.compile("[\\u202D\\u202E]");
  private static final Pattern MARKUP = Pattern.compile("<\\s*[/!?]?\\s*[A-Za-z][^>]*>|<!--");
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
  private static final int LONGEST_ADDRESS = 254;
  private static final int MOST_DIGITS = 9;

  private final TypedRequest typed;
  private final List<Refusal> refusals = new ArrayList<>();

  FieldReader(TypedRequest typed) {
    this.typed = typed;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  void say(boolean wrong, String field, String code) {
    if (wrong) {
      refusals.add(Refusal.at(field, code));
    }
  }

  String required(String field, int longest) {
    String text = optional(field, longest);
    say(text == null, field, "request.missing." + field);
    return text;
  }

  /** @return the text without blanks around it, {@code null} when there is none */
  String optional(String field, int longest) {
    String text = plain(typed.text(field));
    if (text.length() > longest) {
      refusals.add(Refusal.at(field, "request.tooLong", Map.of("most", longest, "length", text.length())));
      return text.substring(0, longest);
    }
    say(TURNS_DIRECTION.matcher(text).find(), field, "request.turnsDirection");
    say(MARKUP.matcher(text).find(), field, "request.markup");
    return SearchText.fold(text).isEmpty() ? null : text;
  }

  String address(String field) {
    String address = required(field, LONGEST_ADDRESS);
    say(address != null && !ADDRESS.matcher(address).matches(), field, "request.email");
    return address;
  }

  <E extends Enum<E>> E required(String field, Class<E> type) {
    E chosen = optional(field, type);
    say(chosen == null && typed.text(field).isBlank(), field, "request.missing." + field);
    return chosen;
  }

  <E extends Enum<E>> E optional(String field, Class<E> type) {
    String code = typed.text(field).strip();
    E chosen = Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equalsIgnoreCase(code)).findFirst().orElse(null);
    say(chosen == null && !code.isEmpty(), field, "request.noSuchChoice");
    return chosen;
  }

  Integer amount(String field) {
    String digits = typed.text(field).strip().codePoints().filter(point -> point != '\u066C' && point != ',' && point != ' ')
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    boolean readable = digits.matches("\\d{1," + MOST_DIGITS + "}");
    say(!readable && !digits.isEmpty(), field, "request.number");
    return readable ? Integer.valueOf(digits) : null;
  }

  LocalDate day(String field) {
    String written = typed.text(field).strip();
    try {
      return written.isEmpty() ? null : LocalDate.parse(written);
    } catch (DateTimeParseException unreadable) {
      say(true, field, "request.date");
      return null;
    }
  }

  private static String plain(String text) {
    return INVISIBLE.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
  }
}
