package org.sharaka.portal.my;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PartnerSteps;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.MandateRole;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;

/** Where only a deputy is left, the organisation has to appoint a focal point. */
@Component
class VacancySteps implements PartnerSteps {

  private final Mandates mandates;
  private final Register register;
  private final Sentences sentences;

  VacancySteps(Mandates mandates, Register register, Sentences sentences) {
    this.mandates = mandates;
    this.register = register;
    this.sentences = sentences;
  }

  @Override
  public List<Step> of(Collection<Long> organisations, Locale locale) {
    return register.organisations(organisations).stream().filter(this::isLedByNobody)
        .map(one -> new Step(sentences.say("step.appointLead", Map.of(), locale), null, one.name(), "/my#holders", null)).toList();
  }

  private boolean isLedByNobody(Organisation organisation) {
    return mandates.holders(organisation.id()).stream().noneMatch(mandate -> mandate.role() == MandateRole.LEAD);
  }
}
