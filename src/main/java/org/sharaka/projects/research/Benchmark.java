package org.sharaka.projects.research;

/**
 * An example from elsewhere.
 *
 * @param relevance how much it concerns the project's questions, how far it could be carried over
 *                  ({@code transferability}) and how well it is evidenced ({@code strength}), each 0 to 5
 * @param decision  {@code null} until it was decided on
 */
public record Benchmark(long id, String name, String body, Scope scope, Type type, int year, String url, String summary, int relevance,
    int transferability, int strength, Decision decision, String reason) {

  public enum Scope {REGIONAL, INTERNATIONAL}

  public enum Type {CHARTER, GUIDE, POLICY, STANDARD}

  public enum Decision {ADOPT, ADAPT, REJECT}
}
