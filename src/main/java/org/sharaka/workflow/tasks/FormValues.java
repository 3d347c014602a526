package org.sharaka.workflow.tasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed into a form, after it was checked against the form's own rules: a value that the form requires is
 * there and has its shape. Empty texts count as absent.
 */
public record FormValues(Map<String, Object> values) {

  public FormValues {
    values = new LinkedHashMap<>(values);
  }

  public boolean has(String field) {
    Object value = values.get(field);
    return value != null && !value.toString().isBlank();
  }

  public String text(String field) {
    return has(field) ? values.get(field).toString().strip() : null;
  }

  public String text(String field, String otherwise) {
    return has(field) ? text(field) : otherwise;
  }

  public Integer integer(String field) {
    return has(field) ? new BigDecimal(text(field)).intValueExact() : null;
  }

  public Long id(String field) {
    return has(field) ? Long.valueOf(text(field)) : null;
  }

  public boolean yes(String field) {
    return has(field) && Boolean.parseBoolean(text(field));
  }

  public LocalDate date(String field) {
    return has(field) ? LocalDate.parse(text(field).substring(0, 10)) : null;
  }

  public LocalTime time(String field) {
    return has(field) ? LocalTime.parse(text(field).substring(0, 5)) : null;
  }

  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    return has(field) ? Enum.valueOf(type, text(field)) : null;
  }

  /** The chosen values of a checklist or tag list. */
  public List<String> choices(String field) {
    return values.get(field) instanceof List<?> chosen ? chosen.stream().map(String::valueOf).toList() : List.of();
  }

  /** The rows of a dynamic list; rows in which nothing was typed are left out. */
  public List<FormValues> rows(String field) {
    return values.get(field) instanceof List<?> rows
        ? rows.stream().map(FormValues::row).filter(row -> row.values().keySet().stream().anyMatch(row::has)).toList() : List.of();
  }

  @SuppressWarnings("unchecked")
  private static FormValues row(Object row) {
    return new FormValues((Map<String, Object>) row);
  }
}
