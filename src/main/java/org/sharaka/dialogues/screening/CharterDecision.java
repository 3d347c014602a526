package org.sharaka.dialogues.screening;

import java.util.Map;
import java.util.Set;

/** How a request is held against the charter, which stands in three decision tables: what keeps it out, its score, and what both recommend. */
public interface CharterDecision {

  /** What may keep a request from being accepted. */
  enum Obstacle {
    HATRED,
    AGAINST_RIGHTS,
    INDIVIDUAL_COMPLAINT,
    PRIVATE_INTEREST,
    NO_PUBLIC_POLICY,
    NOT_REGISTERED,
    NOT_NATIONAL
  }

  /** What a request is measured by. */
  enum Criterion {
    POLICY_RELEVANCE("policyRelevance"),
    RIGHTS_AND_ACCESS("rightsAndAccess"),
    PEOPLE_CONCERNED("peopleConcerned"),
    EVIDENCE("evidence"),
    FEASIBILITY("feasibility"),
    SOLUTIONS("solutions"),
    REPRESENTATIVENESS("representativeness"),
    TIMELINESS("timeliness");

    private final String key;

    Criterion(String key) {
      this.key = key;
    }

    /** Its name in forms and tables. */
    public String key() {
      return key;
    }
  }

  /** How far a criterion is met. */
  enum Level {
    FULL,
    PARTLY,
    NONE
  }

  enum Recommendation {
    RECOMMEND_ACCEPT,
    COMMITTEE_DISCUSS,
    RECOMMEND_REJECT,
    REDIRECT,
    ASK_FOR_INFORMATION
  }

  /** @param levels of all criteria */
  record Answers(Set<Obstacle> obstacles, Map<Criterion, Level> levels) {}

  /**
   * What the tables say.
   *
   * @param knockOut NONE where nothing stands in the way
   * @param clause   the clause that does, empty where none does
   */
  record Ruling(String knockOut, String clause, double score, Recommendation recommendation) {}

  Ruling judge(Answers answers);
}
