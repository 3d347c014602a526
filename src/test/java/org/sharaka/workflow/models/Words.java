package org.sharaka.workflow.models;

import java.util.regex.Pattern;

/** What counts as a name in the models and forms. */
final class Words {

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern ABBREVIATIONS = Pattern.compile("\\b(RR2|CSV|PDF|DOCX|URL|ICS|QR|KPI)\\b");
  private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern GENERATED = Pattern.compile(".*_[0-9a-z]{7}");

  private Words() {}

  static boolean inBoth(String arabic, String english) {
    return isArabic(arabic) && isEnglish(english);
  }

  static boolean isArabic(String text) {
    return text != null && ARABIC.matcher(text).find() && !ENGLISH.matcher(ABBREVIATIONS.matcher(text).replaceAll("")).find();
  }

  static boolean isEnglish(String text) {
    return text != null && ENGLISH.matcher(text).find() && !ARABIC.matcher(text).find();
  }

  static boolean isId(String id) {
    return ID.matcher(id).matches() && !GENERATED.matcher(id).matches();
  }
}
