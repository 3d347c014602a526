package org.sharaka.recommendations;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names those a recommendation is addressed to. From then on everyone may read it. */
@Service
@Transactional
public class AssignAddressees {

  private static final int MOST = 20;

  private final RecommendationFile file;
  private final Register register;

  AssignAddressees(RecommendationFile file, Register register) {
    this.file = file;
    this.register = register;
  }

  public void handle(CaseNumber number, Collection<Long> organisations) {
    Set<Long> wanted = new LinkedHashSet<>(organisations);
    if (wanted.isEmpty() || wanted.size() > MOST) {
      throw Refusal.at("organisations", "recommendation.addressees", Map.of("most", MOST)).thrown();
    }
    if (register.organisations(wanted).size() < wanted.size()) {
      throw Refusal.at("organisations", "recommendation.unknownAddressee").thrown();
    }
    file.change(number, recommendation -> recommendation.addressedTo(wanted), "addressed", Map.of("n", wanted.size()));
  }
}
