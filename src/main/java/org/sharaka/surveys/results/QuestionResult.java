package org.sharaka.surveys.results;

import java.util.Map;
import org.sharaka.kernel.Sector;
import org.sharaka.surveys.questionnaire.Question;

/** What the answers to one question come to. Figures are unrounded; shares go from 0 to 1. */
public sealed interface QuestionResult {

  Question question();

  /** How many answered. */
  int answered();

  /** @param weighting {@code null} when the survey is not weighted */
  record OnScale(Question question, Scale overall, Map<Sector, Scale> bySector, Weighting weighting) implements QuestionResult {

    @Override
    public int answered() {
      return overall.n() + overall.na();
    }
  }

  /** @param counts by option, in the order of the list, with those nobody chose */
  record Chosen(Question question, int answered, Map<String, Integer> counts) implements QuestionResult {}

  /** @param meanPlaces by option; 1 is the first place */
  record Ranked(Question question, int answered, Map<String, Double> meanPlaces) implements QuestionResult {}

  /** Without answers, everything but their number is {@code null}. */
  record Numbers(Question question, int answered, Double mean, Double median, Double min, Double max) implements QuestionResult {}

  /** Texts and dates are counted; dates have a first and a last. */
  record Written(Question question, int answered, String first, String last) implements QuestionResult {}

  /** Too few answered to show more than that. */
  record Hidden(Question question) implements QuestionResult {

    @Override
    public int answered() {
      return 0;
    }
  }
}
