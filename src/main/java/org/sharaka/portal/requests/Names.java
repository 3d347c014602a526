package org.sharaka.portal.requests;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.dialogues.Application;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.CoApplicants;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** The organisations on the page of a request. The public reads the applicant's name only where it agreed. */
@Component
class Names {

  private final Applications applications;
  private final CoApplicants coApplicants;
  private final Register register;

  /**
   * @param applicant    {@code null} where it must not be named
   * @param counterparts by the id of the organisation
   */
  record Parties(LocalizedText applicant, List<String> coApplicants, Map<Long, LocalizedText> counterparts) {}

  Names(Applications applications, CoApplicants coApplicants, Register register) {
    this.applications = applications;
    this.coApplicants = coApplicants;
    this.register = register;
  }

  Parties of(DialogueRequest request, List<Counterpart> invited, boolean full) {
    Application.Applicant who = applications.get(request.number()).applicant();
    LocalizedText applicant = who.organisation() == null ? LocalizedText.same(who.name()) : register.organisation(who.organisation()).orElseThrow().name();
    Map<Long, LocalizedText> counterparts = register.organisations(invited.stream().map(Counterpart::organisation).toList()).stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::name));
    return new Parties(full || who.namePublic() ? applicant : null, full ? coApplicants.of(request.number()).stream().map(CoApplicants.CoApplicant::name).toList()
        : List.of(), counterparts);
  }
}
