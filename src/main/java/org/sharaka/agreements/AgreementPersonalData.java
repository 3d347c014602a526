package org.sharaka.agreements;

import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever signs for a party, is its liaison officer, or is named in what was written about an agreement. */
@Component
@Transactional
class AgreementPersonalData implements PersonalData {

  private final PersonalTexts texts;

  AgreementPersonalData(PersonalTexts texts) {
    this.texts = texts;
  }

  @Override
  public String area() {
    return "agreements";
  }

  @Override
  public Set<String> tables() {
    return Set.of("agreement", "agreement_party", "agreement_round", "agreement_amendment", "agreement_item", "agreement_report");
  }

  @Override
  public int forget(DataSubject subject) {
    return texts.clean(tables(), subject);
  }
}
