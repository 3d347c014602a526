package org.sharaka.dialogues;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;

/** What an applicant wrote in the form, once it was read and found complete. It never changes. */
public record Application(Applicant applicant, Issue issue, Ask ask, Declarations declarations) {

  /**
   * Who asks.
   *
   * @param organisation of the register; {@code null} for one that is not in it yet
   * @param name         as typed, where it is not in the register
   * @param account      that sent the form; {@code null} for a guest
   * @param namePublic   whether the organisation may be named in the public register
   */
  public record Applicant(Side side, Long organisation, String name, String registrationNumber, String registrationAuthority, String representative,
      String email, String phone, Language language, String account, boolean namePublic) {}

  /** @param area a code of the issue areas; {@code region} is {@code null} for the whole country */
  public record Issue(LocalizedText title, String area, Set<Sector> sectors, String region, String problem, String affectedGroups, Integer affectedNumber,
      String legalTexts, EntryPoint entryPoint, String earlierContacts) {}

  /**
   * What is asked for.
   *
   * @param counterparts organisations of the register
   * @param counterpartUnknown the applicant says not to know whom to ask
   * @param urgency      why it cannot wait; {@code null} when it can
   * @param coApplicants names of others who ask too
   */
  public record Ask(Set<Long> counterparts, boolean counterpartUnknown, DialogueFormat format, String outcome, String proposals, String urgency, LocalDate from, LocalDate until,
      Confidentiality confidentiality, List<String> coApplicants) {}

  /** @param conflict an interest the applicant declares, {@code null} for none */
  public record Declarations(String charterVersion, String conflict, String noticeVersion) {}
}
