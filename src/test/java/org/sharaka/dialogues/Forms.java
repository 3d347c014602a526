package org.sharaka.dialogues;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Forms as people fill them in. */
public final class Forms {

  private Forms() {}

  public static String submissionId() {
    return UUID.randomUUID().toString();
  }

  /** A form of a guest with nothing left to ask. */
  public static TypedRequest complete() {
    return new TypedRequest(values());
  }

  /** The same with another value in one field; none empties it. */
  public static TypedRequest with(String field, String... typed) {
    Map<String, List<String>> values = values();
    values.put(field, List.of(typed));
    return new TypedRequest(values);
  }

  public static Map<String, List<String>> values() {
    Map<String, List<String>> values = new HashMap<>();
    Map.ofEntries(Map.entry("organisationName", "جمعية السلامة على الطريق"), Map.entry("registrationNumber", "112/2019"),
        Map.entry("representative", "سعاد بنت علي"), Map.entry("email", "suad@example.org"), Map.entry("titleAr", "النقل المدرسي الآمن"),
        Map.entry("titleEn", "Safe school transport"), Map.entry("area", "TRANSPORT"), Map.entry("region", "Muscat"),
        Map.entry("problem", "حافلات مدرسية تجاوزت عمرها التشغيلي، ولا مشرفين فيها."), Map.entry("affectedNumber", "٤٢٠٠"),
        Map.entry("entryPoint", "SERVICE_QUALITY"), Map.entry("outcome", "دليل سلامة مشترك"), Map.entry("counterpartUnknown", "true"),
        Map.entry("format", "ROUND_TABLE"), Map.entry("coApplicants", "جمعية أولى\nجمعية ثانية"), Map.entry("hasConflict", "false"),
        Map.entry("charter", "true"), Map.entry("noThirdParties", "true"), Map.entry("notice", "true"))
        .forEach((field, value) -> values.put(field, List.of(value)));
    values.put("sectors", List.of("government", "private"));
    return values;
  }
}
