package org.sharaka.portal.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.memberships.Membership;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PartnerSteps;
import org.springframework.stereotype.Component;

/** What a member is asked for: to confirm what the register says of it, and to renew its registration. */
@Component
class MembershipSteps implements PartnerSteps {

  private static final int DAYS_TO_CONFIRM = 30;

  private final Memberships memberships;
  private final CaseFiles files;
  private final Sentences sentences;

  MembershipSteps(Memberships memberships, CaseFiles files, Sentences sentences) {
    this.memberships = memberships;
    this.files = files;
    this.sentences = sentences;
  }

  @Override
  public List<Step> of(Collection<Long> organisations, Locale locale) {
    return memberships.of(organisations).stream().filter(member -> member.status() == MembershipStatus.ACTIVE).flatMap(member -> steps(member, locale).stream()).toList();
  }

  private List<Step> steps(Membership member, Locale locale) {
    List<Step> steps = new ArrayList<>();
    if (member.care().confirmAskedOn() != null) {
      steps.add(step(member, "step.confirmMembership", member.care().confirmAskedOn().plusDays(DAYS_TO_CONFIRM), locale));
    }
    if (member.care().renewalAskedOn() != null) {
      steps.add(step(member, "step.renewRegistration", member.care().expiresOn(), locale));
    }
    return steps;
  }

  private Step step(Membership member, String what, LocalDate due, Locale locale) {
    return new Step(sentences.say(what, Map.of(), locale), member.number(), files.find(member.number()).orElseThrow().title(), "/my/memberships/" + member.number(), due);
  }
}
