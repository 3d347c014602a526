package org.sharaka.dialogues;

/**
 * How the office deals with a request.
 *
 * @param area    a code of the issue areas
 * @param officer the account that looks after it, {@code null} before one was named
 */
public record Handling(String area, Priority priority, boolean sensitive, String officer) {

  Handling urgent() {
    return with(Priority.URGENT);
  }

  public Handling with(Priority other) {
    return new Handling(area, other, sensitive, officer);
  }
}
