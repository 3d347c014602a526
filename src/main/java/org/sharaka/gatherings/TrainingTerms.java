package org.sharaka.gatherings;

import org.sharaka.kernel.Refusal;

/**
 * What makes a gathering a training workshop.
 *
 * @param region          as the register writes regions
 * @param audience        whom it is meant for, in words for the public page
 * @param minSeats        how many must register for it to be held; the most is the arrangement's capacity
 * @param material        the material's version in words
 * @param artefactVersion the version of the guide it is made from, {@code null} when not linked
 */
public record TrainingTerms(String region, String audience, Integer minSeats, String trainer, String material, Long artefactVersion,
    MaterialState state) {

  static final TrainingTerms FIRST = new TrainingTerms(null, null, null, null, null, null, MaterialState.FINAL_DRAFT);

  void fits(Arrangement arrangement) {
    if (arrangement.capacity() == null) {
      throw Refusal.at("capacity", "training.capacityMissing").thrown();
    }
    if (minSeats < 1 || minSeats > arrangement.capacity()) {
      throw Refusal.at("minSeats", "training.minSeats").thrown();
    }
  }
}
