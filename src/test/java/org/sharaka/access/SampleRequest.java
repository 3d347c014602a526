package org.sharaka.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** A request that fits a handler's signature, about things that do not exist: enough to be let in, or not. */
record SampleRequest(String path, String type, String body) {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BOUNDARY = "a-part";
  private static final String ABSENT = "999999999";
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^}]*})*))?}");

  private record Field(String name, String value, boolean isFile) {}

  static SampleRequest of(String pattern, HandlerMethod handler, Collection<MediaType> consumed) {
    String path = VARIABLE.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(variable(found.group(1), found.group(2))));
    List<Field> fields = Arrays.stream(handler.getMethod().getParameters()).map(SampleRequest::field).flatMap(Optional::stream).toList();
    if (Arrays.stream(handler.getMethod().getParameters()).anyMatch(p -> p.isAnnotationPresent(RequestBody.class))) {
      return new SampleRequest(path, MediaType.APPLICATION_JSON_VALUE, "{}");
    }
    if (fields.stream().anyMatch(Field::isFile)) {
      return new SampleRequest(path, "multipart/form-data; boundary=" + BOUNDARY, multipart(fields));
    }
    String form = String.join("&", fields.stream().map(field -> field.name() + "=" + field.value()).toList());
    return consumed.isEmpty() ? new SampleRequest(path, FORM, form) : new SampleRequest(path, consumed.iterator().next().toString(), "a;b");
  }

  private static String variable(String name, String pattern) {
    if (pattern != null && pattern.contains("|")) {
      return pattern.substring(0, pattern.indexOf('|'));
    }
    return switch (name) {
      case "number" -> "PRJ-1999-999";
      case "token" -> "a".repeat(27);
      case "page", "place" -> "1";
      default -> ABSENT;
    };
  }

  private static Optional<Field> field(Parameter parameter) {
    RequestParam asked = parameter.getAnnotation(RequestParam.class);
    if (asked == null || !asked.required() || !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
      return Optional.empty();
    }
    String name = asked.value().isEmpty() ? asked.name().isEmpty() ? parameter.getName() : asked.name() : asked.value();
    return Optional.of(new Field(name, value(parameter.getType()), parameter.getType() == MultipartFile.class));
  }

  private static String value(Class<?> type) {
    if (type.isEnum()) {
      return ((Enum<?>) type.getEnumConstants()[0]).name();
    }
    return type == LocalDate.class ? "2026-01-01" : type == boolean.class ? "true" : ABSENT;
  }

  private static String multipart(List<Field> fields) {
    List<String> parts = new ArrayList<>();
    fields.forEach(field -> parts.add("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n".formatted(BOUNDARY, field.name(),
        field.isFile() ? "; filename=\"a.csv\"" : "", field.value())));
    return String.join("", parts) + "--" + BOUNDARY + "--\r\n";
  }
}
