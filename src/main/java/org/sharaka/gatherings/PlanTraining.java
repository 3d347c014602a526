package org.sharaka.gatherings;

import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of a training workshop; when and where it takes place is arranged later. */
@Service
@Transactional
public class PlanTraining {

  private final CaseFiles files;
  private final Gatherings gatherings;
  private final Trainings trainings;

  PlanTraining(CaseFiles files, Gatherings gatherings, Trainings trainings) {
    this.files = files;
    this.gatherings = gatherings;
    this.trainings = trainings;
  }

  /**
   * @param project the case it serves, {@code null} for a training that stands alone
   * @param region  as the register writes regions, {@code null} when not settled yet
   */
  public CaseNumber plan(CaseNumber project, LocalizedText title, LocalizedText purpose, String region) {
    CaseNumber number = files.open(CaseType.TRAINING, title, GatheringStatus.PLANNED.name(), project);
    gatherings.add(Gathering.planned(number, project, title, purpose));
    trainings.add(number, TrainingTerms.FIRST);
    trainings.save(number, new TrainingTerms(region, null, null, null, null, null, MaterialState.FINAL_DRAFT));
    return number;
  }
}
